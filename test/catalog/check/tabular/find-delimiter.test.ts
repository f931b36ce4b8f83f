import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableCheck } from '../../../../catalog/check/tabular/check-table.ts';
import { findBeginning } from '../../../../catalog/check/tabular/find-delimiter.ts';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function checked(text: string) {
  const table = new TableCheck();
  table.push(bytesOf(text));
  return table.end('tabell.csv');
}

async function previewed(text: string) {
  const preview = await makePreview({ bytes: bytesOf(text), whole: true }, 'CSV');
  return preview.kind === 'failure'
    ? preview.reason
    : { names: preview.columns.map(({ name }) => name), rows: preview.rows.length };
}

/** Tables as people and systems write them, with the delimiter, the names of the columns and the number of rows. */
const TABLES: [what: string, text: string, delimiter: string, names: string[], rows: number][] = [
  ['two columns, one row', 'namn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  ['two columns without a last line end', 'a;b\n1;2', ';', ['a', 'b'], 1],
  ['a header alone with commas', 'a;b, c\n1;2\n', ';', ['a', 'b, c'], 1],
  [
    'as many commas as semicolons in header and rows',
    'namn;lat,lat;lon,lon\nA;59,85;17,63\n',
    ';',
    ['namn', 'lat,lat', 'lon,lon'],
    1,
  ],
  [
    'more commas than semicolons in the header',
    'Namn;Läge, ort, län, land;Antal\nA;Uppsala;3\nB;Enköping;4\n',
    ';',
    ['Namn', 'Läge, ort, län, land', 'Antal'],
    2,
  ],
  ['decimal commas in every column', 'x;y\n1,5;2,5\n3,5;4,5\n', ';', ['x', 'y'], 2],
  ['lists within commas', 'id,taggar\n1,a;b\n2,c;d\n', ',', ['id', 'taggar'], 2],
  ['addresses within tabs', 'namn\tadress\nA\tVägen 1, Byn\nB\tVägen 2, Byn\n', '\t', ['namn', 'adress'], 2],
  ['quotes with delimiters in them', 'a;b\n"1,2,3";"4;5"\n"1,2,3";"6;7"\n', ';', ['a', 'b'], 2],
  ['a cell of two lines', 'a;b\n"ett,\ntvå, tre";4\n5;6\n', ';', ['a', 'b'], 2],
  ['vertical bars', 'namn|pris, kr\nA|1,50\nB|2,50\n', '|', ['namn', 'pris, kr'], 2],
  ['number signs', 'namn#antal#ort\r\nA#1#x\r\nB#2#y\r\n', '#', ['namn', 'antal', 'ort'], 2],
  ['tildes', 'namn~antal\nA~1\nB~2\n', '~', ['namn', 'antal'], 2],
  ['section signs', 'namn§antal\nA§1\nB§2\n', '§', ['namn', 'antal'], 2],
  ['colons', 'namn:antal:ort\nA:1:x\nB:2:y\n', ':', ['namn', 'antal', 'ort'], 2],
  ['sep=', 'sep=;\nnamn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  ['sep= in quotes', '"sep=;"\nnamn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  ['sep= with its sign in quotes', 'sep=";"\nnamn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  ['SEP = with spaces', 'SEP = ;\nnamn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  [
    'sep= saved by Excel once more',
    'sep=,;;\r\nnamn;antal;ort\r\nA;1;x\r\n',
    ';',
    ['namn', 'antal', 'ort'],
    1,
  ],
  ['sep= with a name', 'sep=tab\nnamn\tantal\nA\t1\n', '\t', ['namn', 'antal'], 1],
  ['sep=\\t', 'sep=\\t\nnamn\tantal\nA\t1\n', '\t', ['namn', 'antal'], 1],
  ['sep= of an unusual delimiter', 'sep=^\nnamn^antal\nA^1\n', '^', ['namn', 'antal'], 1],
  ['sep= without a delimiter', 'sep=\nnamn;antal\nA;1\n', ';', ['namn', 'antal'], 1],
  ['sep= of another than the rows have', 'sep=,\nnamn;antal\nA;1\nB;2\n', ';', ['namn', 'antal'], 2],
  ['a title and a blank row', 'Badplatser 2026, alla\n\nnamn;antal\nA;1\nB;2\n', ';', ['namn', 'antal'], 2],
  [
    'titles in the first cell',
    'Rapport;;\nUttagen i maj;;\n\nnamn;antal;ort\nA;1;x\n',
    ';',
    ['namn', 'antal', 'ort'],
    1,
  ],
  ['a title alone', 'Badplatser\nnamn;antal\nA;1\nB;2\n', ';', ['namn', 'antal'], 2],
  ['a comment', '# Källa: kommunen\nnamn,ort\nA,x\n', ',', ['namn', 'ort'], 1],
  ['a single column', 'namn\nA\nB\n', ',', ['namn'], 2],
  ['a single column of times', 'tid\n12:30\n13:30\n', ',', ['tid'], 2],
  ['a single column of colours', 'färg\n#ff0000\n#00ff00\n', ',', ['färg'], 2],
];

describe.each(TABLES)('%s', (_what, text, delimiter, names, rows) => {
  test('is read alike by check-data and in the preview', async () => {
    const report = checked(text);
    expect([report.delimiter, report.columns, report.rows]).toEqual([delimiter, names.length, rows]);
    expect(await previewed(text)).toEqual({ names, rows });
  });
});

describe('what cannot be read is never clean', () => {
  test.each([
    ['delimiters alone', ',,,\n'.repeat(30), 'data-empty'],
    ['empty quotes', '"";""\n"";""\n', 'data-empty'],
    ['tabs and spaces', '\t \t\n \t\t\n', 'data-empty'],
    ['a header and delimiters', 'a,b\n,\n,\n', 'data-rows-missing'],
    ['a header and empty quotes', 'a;b\n"";""\n', 'data-rows-missing'],
    ['a header and spaces', 'a\tb\n \t \n', 'data-rows-missing'],
  ])('%s', async (_what, text, code) => {
    expect(checked(text).issues.map((issue) => issue.code)).toContain(code);
    expect(typeof (await previewed(text)) === 'string' || code === 'data-rows-missing').toBe(true);
  });

  test.each([
    ['rows in quotes', '"namn;antal"\n"A;1"\n"B;2"\n'],
    ['rows in quotes, with commas', '"namn,antal"\n"A,1"\n"B,2"\n'],
    ['a header of its own', 'register\nA#1#x\nB#2#y\n'],
    ['bars below a title', 'Badplatser i kommunen\n"A|1"\n"B|2"\n'],
  ])('a single column, but %s', (_what, text) => {
    expect(checked(text).issues.map((issue) => issue.code)).toContain('data-one-column');
  });

  test.each([
    ['names', 'namn\nA\nB\n'],
    ['times', 'tid\n12:30\n13:30\n'],
    ['tags', 'tagg\n#a\n#b\n'],
    ['addresses', 'webb\nhttps://a.example.se/\nhttps://b.example.se/\n'],
    ['lists of different lengths', 'val\na;b\nc;d;e\n'],
  ])('a single column of %s is no suspect', (_what, text) => {
    expect(checked(text).issues.map((issue) => issue.code)).not.toContain('data-one-column');
  });
});

test('whatever is in header and cells, the delimiter that a table was written with is found', () => {
  const name = fc.constantFrom('namn', 'läge, ort', 'pris (kr, öre)', 'x', 'antal, totalt, alla', 'kommun');
  const value = fc.constantFrom(
    'A',
    'Vägen 1, Byn',
    '59,85',
    '-1,5',
    '2026-05-01',
    '12',
    '',
    'ja, nej, kanske',
  );
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.record({
      names: fc.array(name, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      delimiter: fc.constantFrom(';', '\t', '|'),
    }),
  );
  fc.assert(
    fc.property(table, ({ names, rows, delimiter }) => {
      fc.pre(rows.some((row) => row.some((cell) => cell !== '')));
      const text = `${[names, ...rows].map((row) => row.join(delimiter)).join('\n')}\n`;
      expect([text, findBeginning(text, true)]).toEqual([
        text,
        { delimiter, separatorLine: false, above: 0 },
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the text, there is an answer, and it takes no longer for a hostile one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, isWhole) => {
      expect(findBeginning(text, isWhole).delimiter).toHaveLength(1);
    }),
  );
  for (const part of ['"', ';', 'sep=', '\n', ',"', 'a;"b', ': ', '#'])
    findBeginning(part.repeat(200_000), true);
});
