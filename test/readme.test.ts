import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../catalog/check/validate/validate.ts';
import { readValid } from './fixtures/read-fixture.ts';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from './this-catalog.ts';

const ROOT = join(import.meta.dirname, '..');

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const HOW_TO = readFileSync(join(ROOT, 'docs/beskriva.md'), 'utf8');

/** Every page for people that is not published on the site, by its path. */
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The YAML in the how-to, with the path that the comment on its first line implies. */
function samples(): string[] {
  return [...HOW_TO.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```/gm)].map(([, sample = '']) =>
    sample.replace(/^ {3}/gm, ''),
  );
}

test('the files that the how-to shows can be copied as they are: nothing is remarked on them', () => {
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

test.each(PAGES)('every command and file that %s names is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const commands = [...text.matchAll(/npm run ([a-z-]+(?::[a-z-]+)?)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
    ([, path = '']) => path,
  );
  expect(links.filter((path) => !existsSync(join(ROOT, dirname(page), path)))).toEqual([]);
});

test('the README is short enough to be read, and keeps the heading that others link to', () => {
  expect(README.split('\n').length).toBeLessThan(120);
  expect(README).toMatch(/^## Så beskriver du en datamängd$/m);
});

test('every decision stands in the list of decisions', () => {
  const list = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8');
  const names = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');
  expect(names.length).toBeGreaterThan(11);
  expect(names.filter((name) => !list.includes(`(${name})`))).toEqual([]);
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
