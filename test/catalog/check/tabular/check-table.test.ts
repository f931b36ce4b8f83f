import { describe, expect, test } from 'vitest';
import { TableCheck, type TableOptions } from '../../../../catalog/check/tabular/check-table.ts';
import { specificationNamed } from '../../../../catalog/check/tabular/specifications.ts';

const TOILETS: TableOptions = { schema: specificationNamed('offentliga-toaletter')!.tableSchema! };

function check(text: string, options: TableOptions = {}) {
  const table = new TableCheck(options);
  table.push(new TextEncoder().encode(text));
  return table.end('tabell.csv');
}

function codesOf(text: string, options?: TableOptions): string[] {
  return check(text, options).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

test('a comma in the coordinates does not hide where the point lies', () => {
  const text = 'namn;lat;lon\nA;59,85;17,64\nB;17,64;59,85\n';
  expect(codesOf(text).filter((one) => one.includes('swapped'))).toEqual(['data-coordinates-swapped /3/lat']);
});

test('the meaning of a pattern is told in words', () => {
  const row = '0380,t-1,Park,59.85,17.64,INFO@example.se';
  const { issues } = check(`source,id,name,latitude,longitude,email\n${row}\n`, TOILETS);
  expect(issues.map(({ message }) => message.sv)).toEqual([
    'Rad 2, kolumn F (email): ”INFO@example.se” är inte tillåtet: adressen ska ha bara små bokstäver.',
  ]);
});

test('what is neither a municipality code nor an organisation number is told as the former', () => {
  const text = (source: string) =>
    `source,id,name,latitude,longitude,email\n${source},t-1,Park,59.85,17.64,info@example.se\n`;
  expect(codesOf(text('Summa'), TOILETS)).toEqual(['data-municipality-code /2/source']);
  expect(codesOf(text('212000-9904'), TOILETS)).toEqual(['data-organisation-number /2/source']);
  expect(codesOf(text('212000-9903'), TOILETS)).toEqual([]);
});

test('of the end of a file that is cut off, nothing is said', () => {
  const table = new TableCheck();
  const bytes = new TextEncoder().encode('namn,text\nA,"en\ntvå"\nB,"på\ntv');
  table.push(bytes.subarray(0, bytes.length - 4));
  expect(table.end('tabell.csv', true)).toMatchObject({ issues: [], rows: 1 });
});

test('a row without an end is no table, however long it is', () => {
  const table = new TableCheck();
  const piece = new TextEncoder().encode('x'.repeat(100_000));
  for (let i = 0; i < 50; i += 1) table.push(piece);
  expect(table.stopped).toBe(true);
  expect(table.end('tabell.csv').issues.map(({ code }) => code)).toEqual(['data-not-csv']);
});

test('told findings are bounded in number, and the rest is said to be left', () => {
  const columns = Array.from({ length: 400 }, (_, i) => `k${i}`).join(',');
  const row = Array.from({ length: 400 }, () => '=1').join(',');
  const { issues, notes } = check(`${columns}\n${`${row}\n`.repeat(5)}`);
  expect(issues.length).toBe(300);
  expect(notes.map(({ sv }) => sv)).toEqual(['Ytterligare 1700 fynd är räknade men visas inte var för sig.']);
});

describe('what a spreadsheet has done to a column', () => {
  test('is told once for the column, at its first row, with the number of rows', () => {
    const text = 'namn;antal\r\nA;#DIV/0!\r\nB;#SAKNAS!\r\nC;#N/A\r\nD;#REFERENS!\r\nE;########\r\n';
    const { issues } = check(text);
    const told = issues.filter(({ code }) => code !== 'data-delimiter').map(({ message }) => message.sv);
    expect(told).toEqual([
      'Rad 2, kolumn B (antal): ”#DIV/0!” är ett felvärde ur ett kalkylblad. Samma sak i kolumnen på 3 rader till.',
      'Rad 6, kolumn B (antal): ”########” står där kolumnen var för smal för värdet, som är borta.',
    ]);
  });

  test.each([
    [
      'Swedish',
      [
        '#SAKNAS!',
        '#VÄRDEFEL!',
        '#DIVISION/0!',
        '#REFERENS!',
        '#NAMN?',
        '#OGILTIGT!',
        '#SKÄRNING!',
        '#SPILL!',
      ],
    ],
    [
      'English',
      [
        '#N/A',
        '#VALUE!',
        '#DIV/0!',
        '#REF!',
        '#NAME?',
        '#NUM!',
        '#NULL!',
        '#SPILL!',
        '#CALC!',
        '#GETTING_DATA',
      ],
    ],
    ['of other programs', ['Err:502', 'Fel:508', '#ERROR!']],
  ])('is known by its error values: %s', (_what, values) => {
    for (const value of values)
      expect([value, codesOf(`namn,antal\nA,${value}\n`)]).toEqual([value, ['data-error-value /2/antal']]);
  });

  test.each([
    ['tags', 'namn,tagg\nA,#SOMMAR\nB,#1\n'],
    ['colours', 'namn,färg\nA,#FF0000\nB,#00FF00\n'],
    ['measures of science', 'namn,antal\nA,1.5E+10\nB,2.25E-3\nC,0.5\n'],
    ['all digits with a power', 'namn,antal\nA,4.6701234567E+10\n'],
    ['codes with an E', 'område,antal\n1880E01,3\n1880E12,4\n'],
    ['amounts that could be dates', 'namn,belopp\nA,45293\nB,45294\n'],
    ['postal codes among years', 'år,postnummer\n2024,75310\n2025,45293\n'],
    ['numbers of any length', 'nr,antal\n1,10\n2,100\n'],
    ['codes of a given length', 'kod,namn\n0012,A\n1200,B\n'],
    ['short telephone numbers', 'telefon,namn\n112,A\n1177,B\n11414,C\n'],
    ['long numbers with all their digits', 'nr,namn\n1234567890123456789,A\n'],
  ])('is not seen in %s', (_what, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
