import { expect, test } from 'vitest';
import { TableCheck, type TableOptions } from '../../catalog/tabular/check-table.ts';
import { specificationNamed } from '../../catalog/tabular/specifications.ts';

const TOILETS: TableOptions = { schema: specificationNamed('offentliga-toaletter')!.tableSchema! };

function check(text: string, options: TableOptions = {}) {
  const table = new TableCheck(options);
  table.push(new TextEncoder().encode(text));
  return table.end('tabell.csv');
}

function found(text: string, options?: TableOptions): string[] {
  return check(text, options).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

test('a comma in the coordinates does not hide where the point lies', () => {
  const text = 'namn;lat;lon\nA;59,85;17,64\nB;17,64;59,85\n';
  expect(found(text).filter((one) => one.includes('swapped'))).toEqual(['data-coordinates-swapped /3/lat']);
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
  expect(found(text('Summa'), TOILETS)).toEqual(['data-municipality-code /2/source']);
  expect(found(text('212000-9904'), TOILETS)).toEqual(['data-organisation-number /2/source']);
  expect(found(text('212000-9903'), TOILETS)).toEqual([]);
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
