import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../catalog/dcat/lines.ts';
import { IN_OTHERS, MADE_UP, MADE_UP_PART, OTHER_FILES, OTHER_REFERENCE, withTexts } from './made-up.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATASET = 'datasets/exempelkommun/badplatser.yaml';
const KEYS = Object.entries(MADE_UP).map(([key, made]) => [key, made] as const);

/** A copy of the sources whose schemas have a property more of every kind, in which nothing else is changed. */
class ExtendedCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'katalog-properties-'));

  constructor() {
    for (const name of ['catalog', 'cli', 'schemas', 'site', 'package.json', 'test/properties'])
      cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
    cpSync(join(ROOT, 'test/fixtures/valid'), join(this.root, 'datasets'), { recursive: true });
    mkdirSync(join(this.root, 'cooperation'));
    this.#extendSchema();
    this.#extendProfile();
    for (const [key, { right }] of KEYS)
      appendFileSync(join(this.root, DATASET), `${key}: ${JSON.stringify(right)}\n`);
    for (const { kind, path } of OTHER_FILES) {
      this.#extendOther(kind);
      const text = `madeUpText: { sv: Påhittad text, en: Made-up text }\nmadeUpReferences: [${OTHER_REFERENCE}]\n`;
      appendFileSync(join(this.root, path), text);
    }
  }

  #extendOther(kind: string): void {
    const path = join(this.root, `schemas/${kind}.schema.json`);
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    for (const key of IN_OTHERS)
      schema.properties[key] = withTexts(key, MADE_UP[key]!.schema, MADE_UP[key]!.right);
    writeFileSync(path, JSON.stringify(schema, null, 2));
  }

  #extendSchema(): void {
    const path = join(this.root, 'schemas/dataset.schema.json');
    const schema = JSON.parse(readFileSync(path, 'utf8'));
    for (const [key, made] of KEYS) schema.properties[key] = withTexts(key, made.schema, made.right);
    schema.$defs.madeUp = MADE_UP_PART;
    writeFileSync(path, JSON.stringify(schema, null, 2));
  }

  /** Sveriges dataportal shows what its profile has. */
  #extendProfile(): void {
    const path = join(this.root, 'schemas/profiles/dcat-ap-se-3.0.1.json');
    const profile = JSON.parse(readFileSync(path, 'utf8'));
    for (const [key, { node }] of KEYS) {
      const label = { sv: key, en: key };
      const row = { property: `dcterms:${key}`, label, node, min: 0, max: null, level: 'optional' };
      profile.classes['dcat:Dataset'].properties.push(row);
    }
    writeFileSync(path, JSON.stringify(profile, null, 2));
  }

  run(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
    return stdout;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }
}

interface Inspected {
  help: [key: string, title: object, description: object][];
  rightIssues: object[];
  wrongIssues: [path: string, pointer: string, code: string][];
  preview: { label: string; values: string[] }[];
  changes: { pointer: string; label: { sv: string }; after?: { sv: string } }[];
  contextKeys: string[];
  unknownKeys: string[];
}

describe('a property that is added to the schema alone', () => {
  let copy: ExtendedCopy;
  let inspected: Inspected;

  beforeAll(() => {
    copy = new ExtendedCopy();
    copy.run('--import', 'tsx', 'schemas/generate.ts');
    inspected = JSON.parse(copy.run('--import', 'tsx', 'test/properties/inspect.ts'));
    copy.run('cli/katalog.mjs', 'build');
  });

  afterAll(() => rmSync(copy.root, { recursive: true, force: true }));

  test('is explained in both languages where it is written', () => {
    expect(inspected.help).toEqual(
      KEYS.map(([key]) => [
        key,
        { sv: `Påhittat ${key}`, en: `Made-up ${key}` },
        { sv: `Hjälp om ${key}.`, en: `Help on ${key}.` },
      ]),
    );
  });

  test('is a key that a broken line is recognised by', () => expect(inspected.unknownKeys).toEqual([]));

  test('is right where it is right', () => expect(inspected.rightIssues).toEqual([]));

  test.each(KEYS)('%s is checked', (key, { code }) => {
    const own = inspected.wrongIssues.filter(
      ([path, pointer]) => path === DATASET && `${pointer}/`.startsWith(`/${key}/`),
    );
    expect(own.map(([, , one]) => one)).toContain(code);
  });

  test.each(OTHER_FILES)('of a $kind is checked, in the feeds and on its page', ({ path, page }) => {
    const own = inspected.wrongIssues.filter(([file]) => file === path).map(([, ...rest]) => rest.join(' '));
    expect(own).toEqual(
      expect.arrayContaining(['/madeUpText wrong-type', '/madeUpReferences/0 reference-missing']),
    );
    const shown = page === undefined ? '' : copy.read(`_site/${page}/index.html`);
    for (const key of page === undefined ? [] : IN_OTHERS)
      expect(shown).toContain(`<dt>Påhittat ${key}</dt>`);
  });

  test('of any kind of file is in the feed of the catalog', () => {
    const lines = linesOf(copy.read('_site/eu/dcat.ttl'));
    for (const key of IN_OTHERS) {
      const subjects = lines
        .filter((line) => line.includes(`/terms/${key}> `))
        .map((line) => line.split(' ')[0]);
      expect(new Set(subjects).size, key).toBe(1 + OTHER_FILES.length);
    }
  });

  test.each(KEYS)('%s is in the feed of the European profile', (key, { feed }) => {
    const lines = linesOf(copy.read('_site/eu/dcat.ttl'));
    const values = lines.filter((line) => line.includes(`<http://purl.org/dc/terms/${key}>`));
    expect(values.join('\n')).toContain(feed);
  });

  test.each(KEYS)('%s is in the feeds of one dataset and of the Swedish profile', (key) => {
    expect(copy.read('_site/dcat.rdf')).toContain(`<dcterms:${key}`);
    expect(copy.read('_site/datasets/exempelkommun/badplatser/dcat.jsonld')).toContain(`"dcterms:${key}": `);
    expect(copy.read('_site/eu/dcat.jsonld')).toContain(`"dcterms:${key}": `);
  });

  test.each(KEYS)('%s is on the page, in both languages', (key, { page }) => {
    const swedish = copy.read('_site/datasets/exempelkommun/badplatser/index.html');
    const [, shown = ''] = swedish.split(`<dt>Påhittat ${key}</dt>`);
    expect(shown.split('<dt>')[0]).toContain(page);
    expect(copy.read('_site/en/datasets/exempelkommun/badplatser/index.html')).toContain(
      `<dt>Made-up ${key}</dt>`,
    );
  });

  test.each(KEYS)('%s is in the preview of the portal', (key, { words }) => {
    const field = inspected.preview.find(({ label }) => label === `Påhittat ${key}`);
    expect(field?.values.join(', ')).toBe(words);
  });

  test.each(KEYS)('%s is in the words of a diff', (key, { words }) => {
    const changes = inspected.changes.filter(({ label }) => label.sv.startsWith(`Påhittat ${key}`));
    expect(changes.filter(({ pointer }) => pointer.startsWith(`/${key}`)).length).toBeGreaterThan(0);
    expect(changes.map(({ after }) => after?.sv)).toContain(words);
  });

  test.each(KEYS)('%s is in the JSON-LD context where the file alone says what it is', (key, made) => {
    expect(inspected.contextKeys.includes(key)).toBe(made.isInContext ?? true);
    const context = JSON.parse(copy.read('_site/context.jsonld'))['@context'];
    expect(key in context).toBe(made.isInContext ?? true);
  });
});
