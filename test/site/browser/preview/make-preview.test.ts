import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';
import { MOST_READ, MOST_SHOWN, type Preview, type Table } from '../../../../site/browser/preview/preview.ts';
import { PREVIEW_FORMATS } from '../../../../site/text/preview-formats.ts';

const encoder = new TextEncoder();

async function table(
  text: string | Uint8Array,
  format: Parameters<typeof makePreview>[1],
  whole = true,
): Promise<Table> {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const preview = await makePreview({ bytes, whole }, format);
  if (preview.kind === 'failure') throw new Error(preview.reason);
  return preview;
}

async function failure(text: string, format: Parameters<typeof makePreview>[1]): Promise<Preview> {
  return makePreview({ bytes: encoder.encode(text), whole: true }, format);
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('CSV', () => {
  test('semicolons, decimal commas and a byte order mark, as Excel writes in Sweden', async () => {
    const { columns, rows } = await table(
      '\ufeffNamn;Djup\r\nHornsjön;3,5\r\n"Stora; sjön";12,25\r\n',
      'CSV',
    );
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['Namn', 'text'],
      ['Djup', 'decimal'],
    ]);
    expect(rows).toEqual([
      ['Hornsjön', '3,5'],
      ['Stora; sjön', '12,25'],
    ]);
    expect(columns[1]).toMatchObject({ least: '3,5', greatest: '12,25', mean: 7.875 });
  });

  test('Windows-1252', async () => {
    const { columns } = await table(latin1('Kommun,Län\nÖrebro,Örebro län\n'), 'CSV');
    expect(columns[1]!.name).toBe('Län');
  });

  test('a mean is told of numbers, and not of where places lie', async () => {
    const { columns } = await table('namn;djup;lat;lon\nA;1;59,1;17,1\nB;2;59,3;17,3\n', 'CSV');
    expect(columns.map(({ mean }) => mean)).toEqual([undefined, 1.5, undefined, undefined]);
    expect(columns[2]).toMatchObject({ least: '59,1', greatest: '59,3' });
  });

  test('a code with a leading zero is a text', async () => {
    const { columns } = await table('kod\n0380\n0381\n', 'CSV');
    expect(columns[0]!.type).toBe('text');
  });

  test('of the beginning of a file, the half row at the end is left out', async () => {
    const { rows, whole } = await table('a,b\n1,2\n3,', 'CSV', false);
    expect(rows).toEqual([['1', '2']]);
    expect(whole).toBe(false);
  });

  test('of many rows, some are shown, more are counted, and it is said that there are others', async () => {
    const lines = Array.from({ length: MOST_READ + 10 }, (_, at) => `${at},x`);
    const { rows, read, whole } = await table(`nr,text\n${lines.join('\n')}\n`, 'CSV');
    expect([rows.length, read, whole]).toEqual([MOST_SHOWN, MOST_READ, false]);
  });

  test('columns without a name are numbered, and short rows are filled', async () => {
    const { columns, rows } = await table('a,,c\n1,2,3\n4\n', 'CSV');
    expect(columns.map(({ name }) => name)).toEqual(['a', '#2', 'c']);
    expect(rows[1]).toEqual(['4', '', '']);
  });

  test('tabs', async () => {
    const { columns } = await table('a\tb,c\n1\t2\n', 'TSV');
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b,c']);
  });

  test.each(['<!doctype html><p>', '<?xml version="1.0"?>'])('%s is no table', async (text) => {
    expect(await failure(text, 'CSV')).toEqual({ kind: 'failure', reason: 'unreadable' });
  });

  test.each(['', 'a,b\n'])('%j has no rows', async (text) => {
    expect(await failure(text, 'CSV')).toEqual({ kind: 'failure', reason: 'empty' });
  });
});

describe('JSON', () => {
  test('a list of objects, with a column for each key', async () => {
    const { columns, rows } = await table('[{"a": 1}, {"b": {"c": true}}]', 'JSON');
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(rows).toEqual([
      ['1', ''],
      ['', '{"c":true}'],
    ]);
  });

  test('the longest list further down', async () => {
    const { rows } = await table(
      '{"links": [{"x": 1}], "result": {"records": [{"a": 1}, {"a": 2}]}}',
      'JSON',
    );
    expect(rows).toEqual([['1'], ['2']]);
  });

  test('keys of every object are no keys of ours', async () => {
    const { columns, rows } = await table('[{"__proto__": {"a": 1}, "constructor": 2}, {}]', 'JSON');
    expect(columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(rows[1]).toEqual(['', '']);
  });

  test.each(['{"a": 1}', '[1, 2]', 'null'])('%s has no rows', async (text) => {
    expect(await failure(text, 'JSON')).toEqual({ kind: 'failure', reason: 'empty' });
  });

  test('half a document cannot be read', async () => {
    expect(await failure('[{"a": ', 'JSON')).toEqual({ kind: 'failure', reason: 'unreadable' });
  });
});

const feature = (geometry: unknown, properties: unknown = { namn: 'A' }) => ({
  type: 'Feature',
  geometry,
  properties,
});

function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('GeoJSON', () => {
  test('points, lines and areas, with the properties as rows', async () => {
    const text = collection(
      feature({ type: 'Point', coordinates: [17.6, 59.8] }),
      feature({
        type: 'LineString',
        coordinates: [
          [17, 59],
          [18, 60],
        ],
      }),
      feature({
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [17, 59],
              [18, 59],
              [18, 60],
              [17, 59],
            ],
          ],
        ],
      }),
      feature(null),
    );
    const { shapes, rows } = await table(text, 'GEOJSON');
    expect(shapes.map(({ kind, parts }) => [kind, parts.flat().length])).toEqual([
      ['point', 1],
      ['line', 2],
      ['area', 4],
    ]);
    expect(shapes[0]!.label).toBe('A');
    expect(rows).toHaveLength(4);
  });

  test('SWEREF 99 TM is turned into degrees', async () => {
    // Uppsala domkyrka is near 59.858 N, 17.633 E: N 6638000, E 647600 in SWEREF 99 TM.
    const { shapes } = await table(
      collection(feature({ type: 'Point', coordinates: [647_600, 6_638_000] })),
      'GEOJSON',
    );
    const [[position]] = shapes[0]!.parts as [[[number, number]]];
    expect(position[0]).toBeCloseTo(17.64, 1);
    expect(position[1]).toBeCloseTo(59.86, 1);
  });

  test('what is no position is left out', async () => {
    const text = collection(
      feature({ type: 'Point', coordinates: ['17', '59'] }),
      feature({ type: 'Point', coordinates: [1e9, 59] }),
      feature({ type: 'Polygon', coordinates: [[1, 2]] }),
      feature({ type: 'Whatever', coordinates: [17, 59] }),
    );
    expect((await table(text, 'GEOJSON')).shapes).toEqual([]);
  });
});

describe('XLSX', () => {
  test('the first sheet', async () => {
    const rows = [
      [{ value: 'Namn' }, { value: 'Datum' }, { value: 'Antal' }],
      [{ value: 'Hornsjön' }, { value: new Date(Date.UTC(2026, 4, 1)), format: 'yyyy-mm-dd' }, { value: 3 }],
    ];
    const book = await writeXlsx(rows as never).toBuffer();
    const { columns } = await table(new Uint8Array(book), 'XLSX');
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['Namn', 'text'],
      ['Datum', 'date'],
      ['Antal', 'integer'],
    ]);
  });

  test('what is no workbook is told', async () => {
    expect(await failure('Namn;Antal\n', 'XLSX')).toEqual({ kind: 'failure', reason: 'unreadable' });
  });
});

describe('the map of rows', () => {
  test.each([
    ['lat,lon\n59.8,17.6\n'],
    ['Longitud;Latitud\n17,6;59,8\n'],
    ['X;Y\n17.6;59.8\n'],
    ['N;E\n6638000;647600\n'],
    ['x;y\n6638000;647600\n'],
  ])('%j', async (text) => {
    const { shapes } = await table(text, 'CSV');
    const [x, y] = shapes[0]!.parts[0]![0]!;
    expect(Math.round(x)).toBe(18);
    expect(Math.round(y)).toBe(60);
  });

  test('rows without a position, and columns that only look like one, give none', async () => {
    expect((await table('lat,lon\n59.8,\n', 'CSV')).shapes).toEqual([]);
    expect((await table('lat,lon\nnorr,öster\n', 'CSV')).shapes).toEqual([]);
  });
});

describe('the chart', () => {
  test('a number over time, where each time is there once', async () => {
    const { chart } = await table(
      'datum,invånare\n2022-01-01,3\n2021-01-01,1\n2023-01-01,4\n2024-01-01,5\n',
      'CSV',
    );
    expect(chart).toMatchObject({ kind: 'line', time: 'datum', column: 'invånare' });
    expect(chart?.kind === 'line' && chart.points.map(({ value }) => value)).toEqual([1, 3, 4, 5]);
  });

  test('rows by category, the commonest first', async () => {
    const { chart } = await table('namn,typ\na,skola\nb,skola\nc,park\nd,park\ne,skola\n', 'CSV');
    expect(chart).toEqual({
      kind: 'bars',
      column: 'typ',
      bars: [
        { label: 'skola', count: 3 },
        { label: 'park', count: 2 },
      ],
    });
  });

  test('none where nothing true can be drawn', async () => {
    expect((await table('namn\na\nb\nc\n', 'CSV')).chart).toBeUndefined();
    expect((await table('datum,värde\n2021,1\n2021,2\n', 'CSV')).chart).toBeUndefined();
  });
});

test('whatever the bytes, there is an answer', async () => {
  const input = fc.record({
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ maxLength: 200 }).map((text) => encoder.encode(text)),
      fc.json().map((text) => encoder.encode(text)),
    ),
    format: fc.constantFrom(...PREVIEW_FORMATS),
    whole: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(input, async ({ bytes, format, whole }) => {
      const preview = await makePreview({ bytes, whole }, format);
      if (preview.kind === 'failure') return;
      expect(preview.rows.every((row) => row.length === preview.columns.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
