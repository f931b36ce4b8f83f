import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../../catalog/check/format/github.ts';
import { formatJson } from '../../../../catalog/check/format/json.ts';
import { formatSarif } from '../../../../catalog/check/format/sarif.ts';
import { formatText } from '../../../../catalog/check/format/text.ts';
import { TableCheck, type TableOptions } from '../../../../catalog/check/tabular/check-table.ts';
import { readTableSchema } from '../../../../catalog/check/tabular/read-table-schema.ts';
import { specificationNamed } from '../../../../catalog/check/tabular/specifications.ts';
import { quoted } from '../../../../catalog/model/issues/quoted.ts';
import { coverIdentityNumbers } from '../../../../catalog/model/values/cover-identity-numbers.ts';
import { isValueOfPerson } from '../../../../catalog/model/values/personal-data.ts';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';

/** The check digit by the Luhn algorithm, written apart from the product's own. */
function luhn(nine: string): number {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) {
    const product = Number(nine[i]) * (2 - (i % 2));
    sum += Math.floor(product / 10) + (product % 10);
  }
  return (10 - (sum % 10)) % 10;
}

interface MadeUp {
  century: string;
  date: string;
  last: string;
}

/** Made-up numbers of persons born 1900 to 2026, coordination numbers among them, half of them born 2000 to 2009. */
const numbers: fc.Arbitrary<MadeUp> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 2001, max: 2009 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 100, max: 999 }),
  })
  .map(({ year, month, day, coordination, serial }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const date = `${two(year % 100)}${two(month)}${two(coordination ? day + 60 : day)}`;
    return { century: String(Math.floor(year / 100)), date, last: `${serial}${luhn(`${date}${serial}`)}` };
  })
  // The day that messages give as an example.
  .filter(({ date }) => date !== '260501');

/** The ways that numbers are written, by people, systems and spreadsheets. */
const FORMS: Record<string, (number: MadeUp) => string> = {
  ten: ({ date, last }) => `${date}${last}`,
  'ten with a hyphen': ({ date, last }) => `${date}-${last}`,
  twelve: ({ century, date, last }) => `${century}${date}${last}`,
  'twelve with a hyphen': ({ century, date, last }) => `${century}${date}-${last}`,
  plus: ({ date, last }) => `${date}+${last}`,
  space: ({ date, last }) => `${date} ${last}`,
  'space and dash': ({ century, date, last }) => `${century}${date} – ${last}`,
  'date with hyphens': ({ century, date, last }) =>
    `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}-${last}`,
  'parts apart': ({ date, last }) => `${date.slice(0, 2)} ${date.slice(2, 4)} ${date.slice(4)} ${last}`,
  'lost zero': ({ date, last }) => String(Number(`${date}${last}`)),
  'lost zero, float': ({ date, last }) => `${Number(`${date}${last}`)}.0`,
  'twelve, float': ({ century, date, last }) => `${century}${date}${last}.0`,
  'decimal comma': ({ century, date, last }) => `${century}${date}${last},00`,
  'scientific, all digits': ({ century, date, last }) => {
    const digits = `${century}${date}${last}`;
    return `${digits[0]}.${digits.slice(1)}e+11`;
  },
  'scientific, rounded': ({ century, date }) => {
    const digits = `${century}${date}`;
    return `${digits[0]},${digits.slice(1, 6)}E+11`;
  },
  thousands: ({ century, date, last }) =>
    `${century}${date}${last}`.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ' '),
  'VAT number': ({ date, last }) => `SE${date}${last}01`,
  'quoted once more': ({ date, last }) => `'${date}-${last}'`,
  formula: ({ date, last }) => `="${date}${last}"`,
  'in a text': ({ century, date, last }) => `Firman (${century}${date}-${last}) i Exempelby`,
  'invisible sign': ({ date, last }) => `${date}\u200b-${last}`,
  'full width': ({ date, last }) =>
    `${date}${last}`.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
};

/** True when an output shows a number, or its date alone, in any writing; it must not. */
function isShown({ date, last }: MadeUp, output: string): boolean {
  const plain = output.normalize('NFKC').replaceAll(/\\u200b|[\u200b\s.,'’"+\-–]/g, '');
  const short = String(Number(`${date}${last}`));
  return plain.includes(`${date}${last}`) || plain.includes(short) || plain.includes(date);
}

const cellOf = fc
  .record({ number: numbers, form: fc.constantFrom(...Object.keys(FORMS)) })
  .map(({ number, form }) => ({ number, form, cell: FORMS[form]!(number) }));

const ALL_TYPES = readTableSchema(
  JSON.stringify({
    fields: [
      { name: 'id', type: 'string', constraints: { unique: true } },
      ...['integer', 'number', 'boolean', 'date', 'time', 'datetime', 'year', 'duration', 'geopoint'].map(
        (type) => ({ name: type, type }),
      ),
      { name: 'email', type: 'string', format: 'email' },
      { name: 'short', type: 'string', constraints: { maxLength: 2 } },
      { name: 'listed', type: 'string', constraints: { enum: ['ja', 'nej'] } },
      { name: 'patterned', type: 'string', constraints: { pattern: 'x+' } },
      { name: 'kommunkod', 'x-value': 'kommunkod' },
      { name: 'lat', type: 'number', 'x-value': 'latitude' },
      { name: 'lon', type: 'number', 'x-value': 'longitude' },
    ],
  }),
  'trusted',
).schema!;

const TABLES: { names: string[]; options: TableOptions }[] = [
  { names: ALL_TYPES.fields.map(({ name }) => name), options: { schema: ALL_TYPES } },
  {
    names: [
      'namn',
      'organisationsnummer',
      'org.nr',
      'personnummer',
      'telefon',
      'datum',
      'id',
      'lat',
      'lon',
      'N',
      'E',
      'länskod',
    ],
    options: {},
  },
  {
    names: specificationNamed('leverantorsreskontra')!.tableSchema!.fields.map(({ name }) => name),
    options: { schema: specificationNamed('leverantorsreskontra')!.tableSchema! },
  },
];

function written(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

/** Everything that check-data writes about a table. */
function outputs(text: string, options: TableOptions): string[] {
  const table = new TableCheck(options);
  table.push(new TextEncoder().encode(text));
  const { issues, notes } = table.end('tabell.csv');
  const report = { issues, files: 1 };
  const textOf = () => coverIdentityNumbers(text, 'possible');
  const help = (code: string) => code;
  const sarif = { describe: () => undefined, helpUri: help, informationUri: '', version: '1' };
  return [
    formatText(report, { language: 'sv', textOf }),
    formatText(report, { language: 'en' }),
    formatGithub(report, 'sv', help),
    // Places are no values.
    formatJson({ issues: issues.map((issue) => ({ ...issue, range: NOWHERE })), files: 1 }, help),
    formatSarif(report, { ...sarif, language: 'en', textOf }),
    JSON.stringify(notes),
  ];
}

const AT = { offset: 0, line: 1, column: 1 };
const NOWHERE = { start: AT, end: AT };

describe('a number of a person', () => {
  test('in any cell of any column, in any form, is in no message, excerpt or report', () => {
    const input = fc.record({
      cell: cellOf,
      table: fc.constantFrom(...TABLES),
      column: fc.nat(),
      isHeader: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
      others: fc.constantFrom('', 'x', '1', '1999-12-31'),
    });
    fc.assert(
      fc.property(
        input,
        ({ cell: { number, cell }, table: { names, options }, column, isHeader, others }) => {
          const at = column % names.length;
          const changed = (row: readonly string[]) => row.map((value, i) => (i === at ? cell : value));
          const row = changed(names.map(() => others));
          const text = `${written([isHeader ? changed(names) : names, row, row, names.map(() => others)])}\n`;
          for (const output of outputs(text, options))
            expect([isShown(number, output), output]).toEqual([false, output]);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('is in no preview, whatever is made of the cells', async () => {
    const input = fc.record({
      cell: cellOf,
      name: fc.constantFrom('namn', 'organisationsnummer', 'personnr', 'belopp', 'datum', 'lat'),
      format: fc.constantFrom('CSV' as const, 'JSON' as const),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ cell: { number, cell, form }, name, format }) => {
        const rows = Array.from({ length: 6 }, (_, i) => [i < 3 ? cell : 'x', String(i)]);
        const text =
          format === 'CSV'
            ? `${written([[name, 'nr'], ...rows])}\n`
            : JSON.stringify(rows.map(([value, nr]) => ({ [name]: value, nr })));
        const preview = await makePreview({ bytes: new TextEncoder().encode(text), whole: true }, format);
        const { covered, ...shown } = preview as typeof preview & { covered?: number };
        const output = JSON.stringify(shown);
        // Outside columns of numbers twelve digits can be a point in time, and seven or eight anything.
        const digits = cell.replaceAll(/\D/g, '');
        const isLikely = !/^20\d{6}(?:[01]\d|2[0-3])[0-5]\d/.test(digits) && digits.length > 8;
        fc.pre(isLikely || /rounded/.test(form) || /nummer|nr/.test(name));
        expect([isShown(number, output), output]).toEqual([false, output]);
        expect(covered).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('in a column of organisation numbers, the owner of a sole trader', () => {
  function issuesOf(cell: string, name = 'organisationsnummer') {
    const table = new TableCheck();
    table.push(new TextEncoder().encode(`namn,${name}\nA,"${cell.replaceAll('"', '""')}"\n`));
    return table.end('tabell.csv').issues;
  }

  const cells = fc
    .record({
      number: numbers,
      form: fc.constantFrom(...Object.keys(FORMS).filter((name) => !/rounded|formula/.test(name))),
    })
    .map(({ number, form }) => FORMS[form]!(number));

  test.each([
    'organisationsnummer',
    'org.nr',
    'Orgnr',
    'leverantörens organisationsnummer',
    'personnummer',
    'Pers.nr',
  ])('is a personal identity number and not a wrong number, in %s', (name) => {
    fc.assert(
      fc.property(cells, (cell) => {
        const codes = issuesOf(cell, name).map(({ code }) => code);
        expect([cell, codes]).toEqual([cell, ['data-personal-identity-number']]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['0001011236', '1011236', '0012241237', '12241237'])(
    'born 2000, with and without zeros: %s',
    (cell) => {
      const nine = cell.padStart(10, '0').slice(0, 9);
      const valid = String(`${nine}${luhn(nine)}`).slice(10 - cell.length);
      const [issue] = issuesOf(valid);
      expect(issue?.code).toBe('data-personal-identity-number');
      expect(JSON.stringify(issue)).not.toContain(valid);
    },
  );

  test('misspelt, is told as a wrong number that is not repeated', () => {
    const nine = '010203123';
    const wrong = `${nine}${(luhn(nine) + 1) % 10}`;
    const [issue] = issuesOf(wrong);
    expect(issue?.code).toBe('data-organisation-number');
    expect(JSON.stringify(issue)).not.toContain('010203');
  });

  test('a telephone number elsewhere is none', () => {
    const nine = '070123456';
    expect(issuesOf(`${nine}${luhn(nine)}`, 'telefon')).toEqual([]);
    expect(isValueOfPerson('212000-3005')).toBe(false);
  });
});

test.each([
  '59.858612,17.638912',
  '6638000;647600',
  'dnr 2024-1234',
  '212000-9903',
  '2024-01-15 12:30',
  '4,67E+10',
])('what is no number of a person stays: %s', (text) => {
  expect(coverIdentityNumbers(text, 'possible')).toBe(text);
});

describe('a number that can be something else', () => {
  const personRows = (...cells: string[]): string[] => {
    const table = new TableCheck({});
    table.push(new TextEncoder().encode(`namn,agare\n${cells.map((cell) => `A,${cell}\n`).join('')}`));
    return table
      .end('tabell.csv')
      .issues.filter(({ code }) => code === 'data-personal-identity-number')
      .map(({ pointer }) => pointer);
  };

  test('is a number of a person in a column that has one beyond doubt, wherever it stands', () => {
    expect(personRows('0102031234', '200102031234', '811218-9876')).toEqual([
      '/2/agare',
      '/3/agare',
      '/4/agare',
    ]);
  });

  test('is none in a column without such, and numbers of other kinds never are', () => {
    expect(personRows('0102031234', '200102031234')).toEqual([]);
    expect(personRows('0181234567', '5566778899', '811218-9876')).toEqual(['/4/agare']);
  });

  test('is counted beyond the first', () => {
    const table = new TableCheck({});
    const rows = ['811218-9876', ...Array.from({ length: 9 }, () => '0102031234')];
    table.push(new TextEncoder().encode(`namn,agare\n${rows.map((cell) => `A,${cell}\n`).join('')}`));
    const { issues } = table.end('tabell.csv');
    expect(issues.map(({ message }) => message.sv).join('\n')).toContain('på 7 rader till');
  });
});

test('texts about cells are made from covered values alone', () => {
  const folder = new URL('../../../../catalog/check/tabular/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const direct = files.filter(
    (name) =>
      name !== 'quoted-cell.ts' && readFileSync(new URL(name, folder), 'utf8').includes('issues/quoted.ts'),
  );
  expect(direct).toEqual([]);
});

test('nor is one shown of a file of the catalog, in messages or in the lines around them', () => {
  const number = `900101-123${luhn('900101123')}`;
  expect(quoted(number).sv).not.toContain('900101');
  const issue = {
    code: 'personal-identity-number',
    severity: 'error' as const,
    path: 'a.yaml',
    pointer: '',
    range: NOWHERE,
    message: { sv: 'Här.', en: 'Here.' },
    remedy: { sv: 'Så.', en: 'So.' },
  };
  const text = formatText(
    { issues: [issue], files: 1 },
    { language: 'sv', textOf: () => `title: ${number}\n` },
  );
  expect(text).toContain('title: ••••••-••••');
});

test('a long text takes linear time', () => {
  for (const part of ['0', '1 ', '12.', '900101-', '9001011239;', '1e+', "1'000"])
    coverIdentityNumbers(part.repeat(1_000_000 / part.length), 'possible');
});
