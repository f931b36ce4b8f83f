import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../catalog/check/format/json.ts';
import { NETWORK, serve } from '../catalog/edge/local-server.ts';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

const HEADER = 'source,id,name,latitude,longitude,email';
const ROW = '0380,t-1,Stadsparken,59.8544,17.6412,toaletter@example.se';
const GOOD = `${HEADER}\n${ROW}\n`;
const LOST_ZERO = GOOD.replace('0380', '380');

interface CheckDataReport extends JsonReport {
  tables: {
    path: string;
    checked: boolean;
    rows: number;
    cutOff: boolean;
    against?: { sv: string };
    notes: { sv: string }[];
  }[];
}

function withFile(content: string | Uint8Array): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  catalog.write('toaletter.csv', content);
  return catalog;
}

/** A server for CSV files and schemas, by their paths. */
function files(contents: Record<string, string>): Promise<string> {
  return serve((request, answer) => {
    const content = contents[request.url!];
    if (content === undefined) answer.writeHead(404).end();
    else answer.end(content);
  });
}

/** The valid catalog with a dataset whose CSV lies at an address, and which conforms to something. */
function withDownload(address: string, conformsTo: string): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  catalog.change(DATASET, 'https://exempelkommun.example.se/data/badplatser.csv', address);
  catalog.change(DATASET, 'https://dataportal.se/specifications/badplatser/1.0', conformsTo);
  return catalog;
}

async function runCheckData(
  catalog: TemporaryCatalog,
  ...argv: string[]
): Promise<{ code: number | null; stderr: string } & CheckDataReport> {
  const { code, stdout, stderr } = await catalog.katalogWith(
    { network: NETWORK },
    'check-data',
    ...argv,
    '--format',
    'json',
  );
  return { code, stderr, ...(JSON.parse(stdout) as CheckDataReport) };
}

describe('a file', () => {
  test('without faults: exit code 0, as a process outside any catalog', () => {
    const catalog = withFile(GOOD);
    const { code, stdout, stderr } = catalog.process(
      ['check-data', `${basename(catalog.root)}/toaletter.csv`],
      { cwd: '..' },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 fil: inga fel');
    expect(stdout).toContain('1 rad, 6 kolumner, UTF-8, komma mellan värdena.');
  });

  test('with a fault: exit code 1, row, column, what to do and the lines around', async () => {
    const { code, stdout } = await withFile(LOST_ZERO).katalog(
      'check-data',
      'toaletter.csv',
      '--specification',
      'offentliga-toaletter',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Fel data-municipality-code  toaletter.csv:2:1');
    expect(stdout).toContain('Rad 2, kolumn A (source): Kommunkoden 380 har tappat nollan först.');
    expect(stdout).toContain('Skriv 0380 (Uppsala).');
    expect(stdout).toContain('> 2 | 380,t-1,Stadsparken');
    expect(stdout).toContain('Kontrollerad mot Offentliga toaletter.');
  });

  test('in English', async () => {
    const { stdout } = await withFile(LOST_ZERO).katalog(
      'check-data',
      'toaletter.csv',
      '--specification',
      'offentliga-toaletter',
      '--lang',
      'en',
    );
    expect(stdout).toContain(
      'Row 2, column A (source): The municipality code 380 has lost its leading zero.',
    );
    expect(stdout).toContain('Checked against Public toilets.');
  });

  test('a personal identity number is never shown', async () => {
    const { code, stdout } = await withFile('namn,nr\nA,900101-1239\n').katalog(
      'check-data',
      'toaletter.csv',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('data-personal-identity-number');
    expect(stdout).not.toMatch(/900101|1239/);
  });

  test('nothing that the file holds is obeyed by the terminal', async () => {
    const { stdout } = await withFile('namn,\u001b[31mröd\u001b]0;x\u0007\n=1,\u001b[2J\n').katalog(
      'check-data',
      'toaletter.csv',
    );
    for (const character of ['\u001b', '\u0007']) expect(stdout).not.toContain(character);
    expect(stdout).toContain('data-control-character');
  });

  test('with a Table Schema of its own', async () => {
    const catalog = withFile('antal\n3,5\n'.replace('3,5', 'tre'));
    catalog.write('kolumner.json', JSON.stringify({ fields: [{ name: 'antal', type: 'integer' }] }));
    const { code, issues, tables } = await runCheckData(
      catalog,
      'toaletter.csv',
      '--schema',
      'kolumner.json',
    );
    expect([code, issues.map((one) => one.code)]).toEqual([1, ['data-type']]);
    expect(tables[0]?.against?.sv).toBe('kolumner.json');
  });

  test('piped in', async () => {
    async function* stdin() {
      yield new TextEncoder().encode(LOST_ZERO);
    }
    const world = { stdin: stdin() };
    const { code, stdout } = await new TemporaryCatalog().katalogWith(
      world,
      'check-data',
      '-',
      '--specification',
      'offentliga-toaletter',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('-:2:1');
  });

  test('of many faults the first are told, and the rest counted', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `380,t-${i},Namn,59.85,17.64,a@example.se\n`);
    const { issues } = await runCheckData(
      withFile(`${HEADER}\n${rows.join('')}`),
      'toaletter.csv',
      '--specification',
      'offentliga-toaletter',
    );
    expect(issues).toHaveLength(3);
    expect(issues.at(-1)?.message.sv).toContain('Samma sak i kolumnen på 1\u00a0197 rader till.');
  });
});

describe('what cannot be done: exit code 2, and what to do', () => {
  test.each([
    [['borta.csv'], 'borta.csv finns inte.'],
    [[], 'Skriv vilken fil som ska kontrolleras'],
    [['toaletter.csv', '--specification', 'leverantorsreskontr'], 'Menade du leverantorsreskontra?'],
    [['toaletter.csv', '--specification', 'badplatser'], 'Kolumnerna i badplatser är inte kända här'],
    [
      ['toaletter.csv', '--schema', 'toaletter.csv'],
      'toaletter.csv är inget Table Schema: det är inte JSON.',
    ],
    [['toaletter.csv', '--schema', 'borta.json'], 'borta.json finns inte.'],
    [['exempelkommun/badplatse'], 'Menade du exempelkommun/badplatser?'],
  ])('%j', async (argv, expected) => {
    const { code, stderr } = await withFile(GOOD).katalog('check-data', ...argv);
    expect(stderr).toContain(expected);
    expect(code).toBe(2);
  });
});

describe('a dataset', () => {
  const TOILETS = 'https://www.lankadedata.se/spec/public-toilets';

  test('is checked by what its CSV leads to, against what it conforms to and where it is about', async () => {
    const far = ROW.replace('t-1', 't-2').replace('59.8544,17.6412', '55.6050,13.0038');
    const address = await files({ '/t.csv': `${LOST_ZERO}${far}\n` });
    const { code, issues, tables } = await runCheckData(
      withDownload(`${address}/t.csv`, TOILETS),
      'exempelkommun/badplatser',
    );
    expect(code).toBe(1);
    expect(issues.map((one) => `${one.code} ${one.pointer}`)).toEqual([
      'data-municipality-code /2/source',
      'data-coordinates-elsewhere /3/latitude',
    ]);
    expect(tables).toMatchObject([{ path: `${address}/t.csv`, checked: true, rows: 2, cutOff: false }]);
    expect(tables[0]?.against?.sv).toBe('Offentliga toaletter');
  });

  test('may conform to a Table Schema on the web, of which patterns are not run', async () => {
    const schema = { fields: [{ name: 'a', type: 'integer', constraints: { pattern: '(x+x+)+y' } }] };
    const address = await files({ '/t.csv': 'a\nx\n', '/schema.json': JSON.stringify(schema) });
    const { issues, tables } = await runCheckData(
      withDownload(`${address}/t.csv`, `${address}/schema.json`),
      'exempelkommun/badplatser',
    );
    expect(issues.map((one) => one.code)).toEqual(['data-type']);
    expect(tables[0]?.notes[0]?.sv).toContain('Mönstret för a är inte kontrollerat');
  });

  test('whose columns are not known here is not said to hold them', async () => {
    const address = await files({ '/t.csv': GOOD });
    const { code, tables } = await runCheckData(
      withDownload(`${address}/t.csv`, 'https://dataportal.se/specifications/badplatser/1.0'),
      'exempelkommun/badplatser',
    );
    expect([code, tables[0]?.against]).toEqual([0, undefined]);
    expect(tables[0]?.notes[0]?.sv).toContain('är inte kontrollerad mot dem');
  });

  test('without CSV cannot be checked', async () => {
    const catalog = withDownload('https://exempelkommun.example.se/data/badplatser.json', TOILETS);
    catalog.change(DATASET, 'format: CSV', 'format: JSON');
    const { code, stderr } = await catalog.katalog('check-data', 'exempelkommun/badplatser');
    expect([code, stderr]).toEqual([2, expect.stringContaining('har ingen CSV-fil')]);
  });

  test('whose file cannot be fetched has not passed: exit code 2', async () => {
    const address = await files({});
    const { code, stderr, tables } = await runCheckData(
      withDownload(`${address}/t.csv`, TOILETS),
      'exempelkommun/badplatser',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('är inte kontrollerad. Servern svarade 404');
    expect(tables).toMatchObject([{ checked: false }]);
  });

  test('with a web page for a file is told so', async () => {
    const address = await files({ '/t.csv': '<!doctype html><html lang="sv"></html>' });
    const { code, issues } = await runCheckData(
      withDownload(`${address}/t.csv`, TOILETS),
      'exempelkommun/badplatser',
    );
    expect([code, issues.map((one) => one.code)]).toEqual([1, ['data-not-csv']]);
  });
});

test('of an address only the beginning is fetched, and that is said; half a row is no fault', async () => {
  const row = '0380,t,Namn,59.85,17.64,a@example.se\n';
  const address = await serve((_, answer) => {
    answer.write(`${HEADER.replace('id', 'nr')}\n`);
    const piece = row.repeat(2000);
    const write = (): void => void answer.write(piece, () => !answer.destroyed && setImmediate(write));
    write();
  });
  const { code, issues, tables } = await runCheckData(new TemporaryCatalog(), `${address}/stor.csv`);
  expect([code, issues]).toEqual([0, []]);
  expect(tables).toMatchObject([
    { cutOff: true, rows: Math.floor((10_000_000 - HEADER.length - 1) / row.length) },
  ]);
});

test('SARIF names the file on the web as it is', async () => {
  const address = await files({ '/t.csv': 'namn;antal\nA;3\n' });
  const argv = ['check-data', `${address}/t.csv`, '--format', 'sarif'];
  const { stdout } = await new TemporaryCatalog().katalogWith({ network: NETWORK }, ...argv);
  const [run] = JSON.parse(stdout).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: `${address}/t.csv` });
  expect(run.tool.driver.rules[0].id).toBe('data-delimiter');
});

test('the columns on the site are those that files are checked against', () => {
  const path = fileURLToPath(
    new URL('../../schemas/specifications/offentliga-toaletter.json', import.meta.url),
  );
  const { fields } = JSON.parse(readFileSync(path, 'utf8'));
  expect(
    fields
      .slice(0, 6)
      .map(({ name }: { name: string }) => name)
      .join(','),
  ).toBe(HEADER);
});
