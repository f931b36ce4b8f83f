import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validate } from '../catalog/check/validate/validate.ts';
import { readValid } from './fixtures/read-fixture.ts';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from './this-catalog.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The YAML in the README, with the path that the comment on its first line implies. */
function samples(): string[] {
  return [...README.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```/gm)].map(([, sample = '']) =>
    sample.replace(/^ {3}/gm, ''),
  );
}

test('the files that the README shows can be copied as they are: nothing is remarked on them', () => {
  const [publisher = '', dataset = ''] = samples();
  expect(publisher).toContain('publisher.schema.json');
  expect(dataset).toContain('dataset.schema.json');
  const encoder = new TextEncoder();
  const others = readValid().filter(({ path }) => !path.includes('/exempelkommun/'));
  const { report } = validate([
    ...others,
    { path: 'datasets/exempelkommun/publisher.yaml', bytes: encoder.encode(publisher) },
    { path: 'datasets/exempelkommun/badplatser.yaml', bytes: encoder.encode(dataset) },
  ]);
  expect(report.issues.map(({ code, path }) => `${path}: ${code}`)).toEqual([]);
});

test('every command and file that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const named = [...README.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  for (const path of links)
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url)), path).not.toThrow(/ENOENT/);
});

test.skipIf(IS_OTHER_CATALOG)(
  `the dataset whose tables the README checks has a table${OF_THIS_CATALOG}`,
  () => {
    const [, id = ''] = /npx katalog check-data ([a-z0-9-]+\/[a-z0-9-]+) /.exec(README) ?? [];
    const file = readFileSync(new URL(`../datasets/${id}.yaml`, import.meta.url), 'utf8');
    expect(file).toMatch(/^ +format: CSV$/m);
  },
);

test('every folder is told of, those of the core too', () => {
  const foldersIn = (path: string) =>
    readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const top = foldersIn('..').filter(
    (name) => !/^(?:\.(?!github)|_|node_modules|reports|gallery|coverage)/.test(name),
  );
  expect(top.filter((name) => !README.includes(`(${name})`))).toEqual([]);
  const [core = ''] = /^\| \[`catalog\/`\].*$/m.exec(README) ?? [];
  expect(foldersIn('../catalog').filter((name) => !core.includes(`\`${name}\``))).toEqual([]);
});
