import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';
import type { Table } from '../../../../site/browser/preview/preview.ts';
import { kindOfFormat, numberText } from '../../../../site/browser/preview/xlsx/number-text.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface MadeSheet {
  name: string;
  state?: string;
  /** Rows of cells as XML. */
  cells: string[][];
}

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number | string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

/** A workbook with the given sheets, whose style number i has the format number i. */
function workbook(sheets: MadeSheet[], formats: string[] = [''], properties = ''): Uint8Array {
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}">${properties}<sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="r${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="r${i}" Type="${RELATIONS}/worksheet" Target="worksheets/s${i}.xml"/>`)
      .join('')}<Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats
      .map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ cells }, i) => {
    const rows = cells.map((row, at) => `<row r="${at + 1}">${row.join('')}</row>`).join('');
    files[`xl/worksheets/s${i}.xml`] = `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

async function previewed(bytes: Uint8Array) {
  return makePreview({ bytes, whole: true }, 'XLSX');
}

async function shown(bytes: Uint8Array) {
  const { columns, rows } = (await previewed(bytes)) as Table;
  return { names: columns.map(({ name }) => name), rows, types: columns.map(({ type }) => type) };
}

const DATA: MadeSheet = {
  name: 'Data',
  cells: [
    [text('namn'), text('antal')],
    [text('A'), number(1)],
  ],
};
const EMPTY = { cells: [] };

describe('the sheet that is shown', () => {
  test.each<[string, MadeSheet[]]>([
    ['the second, after one with a title alone', [{ name: 'Om filen', cells: [[text('Om filen')]] }, DATA]],
    ['the second, after an empty one', [{ name: 'Blad1', ...EMPTY }, DATA]],
    [
      'the visible one',
      [
        {
          ...DATA,
          name: 'Gammalt',
          state: 'hidden',
          cells: [
            [text('x'), text('y')],
            [text('1'), text('2')],
          ],
        },
        DATA,
      ],
    ],
    [
      'not the very hidden one',
      [
        {
          ...DATA,
          name: 'Lista',
          state: 'veryHidden',
          cells: [
            [text('x'), text('y')],
            [text('1'), text('2')],
          ],
        },
        DATA,
      ],
    ],
    [
      'the table, after lines of text',
      [{ name: 'Text', cells: [[text('En rad')], [text('En rad till')]] }, DATA],
    ],
    [
      'the data, after a description in columns',
      [
        {
          name: 'Läs mig',
          cells: [
            [text('Fält'), text('Betydelse')],
            [text('namn'), text('vad det heter')],
          ],
        },
        DATA,
      ],
    ],
    ['the table below a title', [{ name: 'Data', cells: [[text('Badplatser 2026')], [], ...DATA.cells] }]],
  ])('is %s', async (_what, sheets) => {
    expect(await shown(workbook(sheets))).toMatchObject({ names: ['namn', 'antal'], rows: [['A', '1']] });
  });

  test('is the only one, though it tells of the file', async () => {
    const about = {
      name: 'Om',
      cells: [
        [text('namn'), text('antal')],
        [text('A'), number(1)],
      ],
    };
    expect((await shown(workbook([about]))).names).toEqual(['namn', 'antal']);
  });

  test('is none where no visible sheet has rows', async () => {
    const hidden = { ...DATA, state: 'hidden' };
    expect(await previewed(workbook([hidden, { name: 'Blad', ...EMPTY }]))).toEqual({
      kind: 'failure',
      reason: 'empty',
    });
  });
});

describe('dates and times', () => {
  const column = async (format: string, values: (number | string)[], properties = '') => {
    const cells = [[text('v'), text('x')], ...values.map((value) => [number(value, 1), text('a')])];
    return (await shown(workbook([{ name: 'B', cells }], ['', format], properties))).rows.map(
      ([value]) => value,
    );
  };

  test('every quarter of an hour is a whole minute', async () => {
    const quarters = Array.from({ length: 96 }, (_, i) => i);
    const moments = await column(
      'yyyy-mm-dd hh:mm',
      quarters.slice(0, 49).map((i) => 45_000 + i / 96),
    );
    expect(moments[1]).toBe('2023-03-15 00:15:00');
    for (const i of quarters) {
      const clock = `${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}:00`;
      expect(numberText(45_000 + i / 96, 'yyyy-mm-dd hh:mm', false)).toBe(`2023-03-15 ${clock}`);
      expect(numberText(i / 96, 'hh:mm', false)).toBe(clock);
    }
  });

  test.each([
    ['a date', 'yyyy-mm-dd', 46_143, '2026-05-01'],
    ['a date in Swedish', '[$-41D]d\\ mmmm\\ yyyy', 46_143, '2026-05-01'],
    ['a month', 'mmm\\-yy', 46_143, '2026-05-01'],
    ['a date with a time in it', 'yyyy-mm-dd', 46_143.5, '2026-05-01 12:00:00'],
    ['midnight', 'yyyy-mm-dd hh:mm', 46_143, '2026-05-01 00:00:00'],
    ['a time of day', 'hh:mm', 0.34375, '08:15:00'],
    ['a time of day in English', 'h:mm AM/PM', 0.75, '18:00:00'],
    ['a time that is a moment', 'hh:mm', 46_143.34375, '2026-05-01 08:15:00'],
    ['a duration', '[h]:mm:ss', 1.0625, '25:30:00'],
    ['a duration in minutes', '[mm]:ss', 90 / 86_400, '00:01:30'],
    ['a day before March 1900', 'yyyy-mm-dd', 1, '1900-01-01'],
    ['kronor', '#,##0.00\\ "kr per dygn"', 12.5, '12.5'],
    ['kronor by their sign', '_-* #,##0.00\\ [$kr-41D]_-', 12.5, '12.5'],
    ['red numbers', '[Red]0.00', 1.25, '1.25'],
    ['a share', '0.0%', 0.125, '0.125'],
    ['thousandths of binary', '', 0.1 + 0.2, '0.3'],
    ['a code', '0000', 380, '0380'],
    ['a negative time', 'hh:mm', -0.5, '-0.5'],
    ['a day beyond all', 'yyyy-mm-dd', 1e9, '1000000000'],
  ])('%s', async (_what, format, value, expected) => {
    expect(await column(format, [value])).toEqual([expected]);
  });

  test('in a workbook that counts from 1904', async () => {
    expect(await column('yyyy-mm-dd', [44_681], '<workbookPr date1904="1"/>')).toEqual(['2026-05-01']);
    expect(await column('yyyy-mm-dd', [44_681], '<workbookPr date1904="true"/>')).toEqual(['2026-05-01']);
  });

  test('as another program writes them', async () => {
    const rows = [
      [{ value: 'när' }, { value: 'x' }],
      [{ value: new Date(Date.UTC(2026, 4, 1, 8, 15)), format: 'yyyy-mm-dd hh:mm' }, { value: 1 }],
      [{ value: new Date(Date.UTC(2026, 4, 1, 8, 20)), format: 'yyyy-mm-dd hh:mm' }, { value: 2 }],
    ];
    const book = new Uint8Array(await writeXlsx(rows as never).toBuffer());
    const { rows: read, types } = await shown(book);
    expect(read.map(([value]) => value)).toEqual(['2026-05-01 08:15:00', '2026-05-01 08:20:00']);
    expect(types).toEqual(['date', 'integer']);
  });

  test('any moment comes back to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
        const expected = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
        expect(numberText(25_569 + seconds / 86_400, 'yyyy-mm-dd hh:mm:ss', false)).toBe(expected);
      }),
    );
  });
});

test('formats that are no dates', () => {
  for (const format of [
    '',
    'General',
    '0',
    '#,##0',
    '0.00E+00',
    '@',
    '"dag" 0',
    '[Blue]0;[Red]-0',
    '# ?/?',
    '0.0\\ "ms"',
  ])
    expect([format, kindOfFormat(format)]).toEqual([format, 'number']);
});

test.each([
  ['a shared text that is not there', '<c t="s"><v>99</v></c>', ''],
  ['no value', '<c t="s"/>', ''],
  ['an error', '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
  ['a kind that nobody knows', '<c t="zz"><v>7</v></c>', '7'],
  ['a truth that is neither', '<c t="b"><v>2</v></c>', '2'],
  ['a number that is none', '<c><v>tolv</v></c>', 'tolv'],
  ['a style that is not there', '<c s="999"><v>12</v></c>', '12'],
  ['a date that is none', '<c t="d"><v>någon gång</v></c>', 'någon gång'],
  ['a date as text', '<c t="d"><v>2026-05-01T08:15:00</v></c>', '2026-05-01 08:15:00'],
  ['a formula', '<c t="str"><f>A1&amp;"x"</f><v>Ax</v></c>', 'Ax'],
  [
    'text in pieces',
    '<c t="inlineStr"><is><r><t>Ett </t></r><r><t>två</t></r><rPh><t>x</t></rPh></is></c>',
    'Ett två',
  ],
])('%s does not cost the other cells', async (_what, cell, expected) => {
  const cells = [
    [text('a'), text('b'), text('c')],
    [text('före'), cell, text('efter')],
  ];
  expect((await shown(workbook([{ name: 'B', cells }]))).rows).toEqual([['före', expected, 'efter']]);
});

test('cells and rows that are left out are empty', async () => {
  const xml = [
    ['<c r="A1" t="inlineStr"><is><t>a</t></is></c>', '<c r="C1" t="inlineStr"><is><t>c</t></is></c>'],
    ['<c r="C2"><v>3</v></c>'],
  ];
  expect((await shown(workbook([{ name: 'B', cells: xml }]))).rows).toEqual([['', '', '3']]);
});

test('of a sheet with a stray cell at its end, no more is made than is shown', async () => {
  const book = workbook([DATA]);
  const preview = await previewed(book);
  expect(preview.kind).toBe('table');
  const stray = workbook([
    { name: 'Data', cells: [...DATA.cells, ['</row><row r="1048576"><c r="XFD1048576"><v>1</v></c>']] },
  ]);
  expect(await shown(stray)).toMatchObject({ rows: [['A', '1']] });
});
