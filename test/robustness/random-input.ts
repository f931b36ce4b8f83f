import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  validate,
} from '../../catalog/check/validate/validate.ts';
import { checkFeeds, writeFeeds } from '../../catalog/dcat/feeds.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { readValid } from '../fixtures/read-fixture.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A catalog as small as it can be: nothing in it refers to anything outside it. */
type SmallCatalog = SourceFile[];

/** A file of a small catalog, to be made into something else. */
interface OnTrial {
  catalog: SmallCatalog;
  file: SourceFile;
}

const SMALL_PUBLISHERS = [
  'dott',
  'eskilstuna-kommun',
  'lansstyrelserna',
  'orebro-kommun',
  'stuns-energi',
  'vasteras-stad',
];
let trials: OnTrial[] = [];

/** Files are parsed once; the one on trial always. */
const remembered = new Map<Uint8Array, Parsed>();
const parsedOnce: ParseMemory = {
  recall(bytes, parse) {
    if (!trials.some(({ file }) => file.bytes === bytes)) return parse();
    const known = remembered.get(bytes) ?? parse();
    remembered.set(bytes, known);
    return known;
  },
};

function trialOf(which: number): OnTrial {
  return trials[which % trials.length]!;
}

/** A piece of text that has broken parsers, serialisers or readers before. */
const nasty = fc.constantFrom(
  '"',
  "'",
  '\\',
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '{',
  '}',
  '[',
  ']',
  '|',
  '>-',
  '*a',
  '&a',
  '!!js/function',
  '<<: *a',
  '%',
  '%zz',
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\ud800',
  '😀',
  'å',
  'e\u0301',
  ': ',
  ' #',
  '- ',
  '---\n',
  '...\n',
  '~',
  'null',
  'true',
  '0380',
  '1.10',
  '.inf',
  '2026-02-30',
  '-0',
  '__proto__:',
  'constructor: {}',
  'http://',
  'https://a b',
  'https://[::1',
  'javascript:alert(1)',
  'mailto:',
  '\\u0000',
  '"\\uD800"',
  '"\\x00"',
  'https://x.se/<>',
  'https://u:p@x.se/',
  'https://x.se/%',
  'urn:x',
  '../../x',
  '@type',
  '^^',
  '_:b0',
);

interface Mutation {
  file: number;
  at: number;
  remove: number;
  insert: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
  insert: fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant('')),
});

/** A value of the file becomes something else, in its list if it is in one, while the YAML around it stays whole. */
const valueMutation = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  value: fc.oneof(nasty, fc.string({ maxLength: 40 })),
});

function spliced(text: string, { at, remove, insert }: Mutation): string {
  const start = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, start) + insert + text.slice(start + remove);
}

/** Lines with a value on them, and those whose value is a text in a language. */
const VALUES = /^\s*[\w-]+: \S/;
const TEXTS = /^\s*(?:sv|en): [^>|[]/;

function withValue(text: string, kind: RegExp, line: number, value: string): string {
  const lines = text.split('\n');
  const values = lines.flatMap((one, index) => (kind.test(one) ? [index] : []));
  const index = values[line % Math.max(values.length, 1)];
  if (index === undefined) return text;
  const written = JSON.stringify(value);
  lines[index] = (lines[index] ?? '').replace(/: (\[?).*$/, (_, bracket) =>
    bracket ? `: [${written}]` : `: ${written}`,
  );
  return lines.join('\n');
}

/** True when the catalog could be published with these bytes in place of the file on trial. */
async function hold({ catalog: files, file }: OnTrial, bytes: Uint8Array): Promise<boolean> {
  const changed = files.map((one) => (one === file ? { ...file, bytes } : one));
  const { report, entities } = validate(changed, { memory: parsedOnce });
  for (const issue of report.issues) {
    expect(issue.range.start.offset).toBeLessThanOrEqual(issue.range.end.offset);
    expect(issue.range.start.line).toBeGreaterThan(0);
    expect(issue.message.sv && issue.message.en && issue.remedy.sv && issue.remedy.en).toBeTruthy();
  }
  if (report.issues.some((issue) => issue.severity === 'error')) return false;
  const catalog = resolve(entities);
  if (checkFeeds(catalog).length > 0) return false;
  // The feeds of publishers and datasets are made of the same pieces of text.
  for (const [name, text] of await feedsOf(catalog))
    if (!name.startsWith('datasets/')) expectReadable(name, text);
  return true;
}

const STRICT: [ending: string, format: string][] = [
  ['.rdf', 'application/rdf+xml'],
  ['.ttl', 'text/turtle'],
];

function expectReadable(name: string, text: string): void {
  const format = STRICT.find(([ending]) => name.endsWith(ending))?.[1];
  if (format) expect(countTriples(text, format), name).toBeGreaterThan(0);
  else expect(JSON.parse(text)['@graph'].length, name).toBeGreaterThan(0);
}

/** Counted in the parser's own memory: an object for each triple would keep the garbage collector busy. */
function countTriples(text: string, format: string): number {
  // The type leaves `free` out, which every object of the parser has.
  const store = new Store() as Store & { free(): void };
  try {
    store.load(text, { format });
    return store.size;
  } finally {
    store.free();
  }
}

async function feedsOf(catalog: ReturnType<typeof resolve>): Promise<Map<string, string>> {
  const feeds = new Map<string, string>();
  await writeFeeds(catalog, {
    open: (path: string) => ({
      write: (text: string) => void feeds.set(path, (feeds.get(path) ?? '') + text),
      close: () => {},
    }),
  });
  return feeds;
}

const textOf = ({ file }: OnTrial) => decoder.decode(file.bytes);

/**
 * Declares the tests of mutated and random files, so many of each kind. Each takes the place of one file in a small catalog
 * that else is right: the files of one publisher of this repository, or the example of a valid catalog. What must hold:
 * nothing throws, every issue lies inside the file, and what is let through makes feeds that fit both profiles and that a
 * strict parser reads.
 */
export function testRandomInput({ runs, seed }: { runs: number; seed: number }): void {
  beforeAll(async () => {
    const real = await readSources(fileURLToPath(new URL('../../', import.meta.url)));
    const isOf = (publisher: string) => (file: SourceFile) => file.path.startsWith(`datasets/${publisher}/`);
    const around = real.filter(
      (file) => file.path === 'datasets/catalog.yaml' || isOf('oppna-mellansverige')(file),
    );
    const catalogs = SMALL_PUBLISHERS.map((publisher) => [...around, ...real.filter(isOf(publisher))]);
    trials = [...catalogs, readValid()].flatMap((catalog) => catalog.map((file) => ({ catalog, file })));
  });

  test('the catalogs are right before anything is changed in them, and make feeds', async () => {
    expect(trials.length).toBeGreaterThan(30);
    for (const trial of trials) expect(await hold(trial, trial.file.bytes), trial.file.path).toBe(true);
  });

  /** Runs a property and tells how many of its inputs could be published. */
  async function published<T>(
    inputs: fc.Arbitrary<T>,
    change: (input: T) => [OnTrial, string | Uint8Array],
  ): Promise<number> {
    let count = 0;
    const property = fc.asyncProperty(inputs, async (input) => {
      const [trial, content] = change(input);
      if (await hold(trial, typeof content === 'string' ? encoder.encode(content) : content)) count += 1;
    });
    await fc.assert(property, { numRuns: runs, seed });
    return count;
  }

  describe('whatever the bytes, validation answers', () => {
    test('random bytes', async () => {
      const inputs = fc.record({ file: fc.nat(), bytes: fc.uint8Array({ maxLength: 400 }) });
      await published(inputs, ({ file, bytes }) => [trialOf(file), bytes]);
    }, 600_000);

    test('random text with what has broken parsers before', async () => {
      const piece = fc.oneof(nasty, fc.string({ maxLength: 10 }), fc.constant('\n'), fc.constant('  '));
      const inputs = fc.record({ file: fc.nat(), parts: fc.array(piece, { maxLength: 60 }) });
      await published(inputs, ({ file, parts }) => [trialOf(file), parts.join('')]);
    }, 600_000);

    test('files with pieces taken out and put in', async () => {
      const inputs = fc.array(mutation, { minLength: 1, maxLength: 4 });
      await published(inputs, (mutations) => {
        const trial = trialOf(mutations[0]!.file);
        return [trial, mutations.reduce(spliced, textOf(trial))];
      });
    }, 600_000);

    test('files with one value changed, of which some can be published', async () => {
      const count = await published(valueMutation, ({ file, line, value }) => {
        const trial = trialOf(file);
        return [trial, withValue(textOf(trial), VALUES, line, value)];
      });
      expect(count).toBeGreaterThan(runs / 20);
    }, 600_000);

    test('files with one text changed, of which most can be published', async () => {
      const count = await published(valueMutation, ({ file, line, value }) => {
        const trial = trialOf(file);
        return [trial, withValue(textOf(trial), TEXTS, line, `Det här är en längre text om data. ${value}`)];
      });
      expect(count).toBeGreaterThan(runs / 2);
    }, 600_000);
  });
}
