import fc from 'fast-check';
import { parse as parseRdf } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFeeds, writeFeeds } from '../../catalog/dcat/feeds.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { readSources } from '../../catalog/node/sources.ts';
import { type Parsed, type ParseMemory, type SourceFile, validate } from '../../catalog/validate/validate.ts';

/**
 * 10,000 mutated and random files. Each takes the place of one file in a small catalog, the files of which are
 * the real ones of this repository. What must hold: nothing throws, nothing takes long, every issue lies inside
 * the file, and what is let through makes feeds that fit both profiles and that a strict parser reads.
 */
const RUNS = 2_500;
const SLOW_MS = 2_000;
const SEED = 20_261_123;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let real: SourceFile[] = [];
let frame: SourceFile[] = [];

/** The frame is parsed once; the file on trial always. */
const remembered = new Map<Uint8Array, Parsed>();
const parsedOnce: ParseMemory = {
  recall(bytes, parse) {
    if (!frame.some((file) => file.bytes === bytes)) return parse();
    const known = remembered.get(bytes) ?? parse();
    remembered.set(bytes, known);
    return known;
  },
};

beforeAll(async () => {
  const all = await readSources(new URL('../../', import.meta.url).pathname);
  const yaml = all.filter((file) => file.path.endsWith('.yaml'));
  frame = yaml.filter((file) => /(catalog|publisher|vindbrukskollen)\.yaml$/.test(file.path));
  real = yaml
    .filter((file) => /uppsala-kommun|trafiklab|services|series|catalog/.test(file.path))
    .slice(0, 60);
  expect(real.length).toBeGreaterThan(20);
});

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

function withValue(text: string, line: number, value: string): string {
  const lines = text.split('\n');
  const values = lines.flatMap((one, index) => (/^\s*[\w-]+: \S/.test(one) ? [index] : []));
  const index = values[line % Math.max(values.length, 1)] ?? 0;
  const written = JSON.stringify(value);
  lines[index] = (lines[index] ?? '').replace(/: (\[?).*$/, (_, bracket) =>
    bracket ? `: [${written}]` : `: ${written}`,
  );
  return lines.join('\n');
}

async function hold(path: string, bytes: Uint8Array): Promise<void> {
  const files = [...frame.filter((file) => file.path !== path), { path, bytes }];
  const start = performance.now();
  const { report, entities } = validate(files, { memory: parsedOnce });
  expect(performance.now() - start).toBeLessThan(SLOW_MS);
  for (const issue of report.issues) {
    expect(issue.range.start.offset).toBeLessThanOrEqual(issue.range.end.offset);
    expect(issue.range.start.line).toBeGreaterThan(0);
    expect(issue.message.sv && issue.message.en && issue.remedy.sv && issue.remedy.en).toBeTruthy();
  }
  if (report.issues.some((issue) => issue.severity === 'error')) return;
  const catalog = resolve(entities);
  expect(checkFeeds(catalog)).toEqual([]);
  for (const [name, text] of await feedsOf(catalog)) {
    const format = name.endsWith('.rdf')
      ? 'application/rdf+xml'
      : name.endsWith('.ttl')
        ? 'text/turtle'
        : undefined;
    if (format) expect(parseRdf(text, { format }).length).toBeGreaterThan(0);
    if (name.endsWith('.jsonld')) JSON.parse(text);
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

describe('whatever the bytes, validation answers', () => {
  test('random bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(bytes, (data) => hold('datasets/uppsala-kommun/badplatser.yaml', data)),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);

  test('random text with what has broken parsers before', async () => {
    const text = fc.array(
      fc.oneof(nasty, fc.string({ maxLength: 10 }), fc.constant('\n'), fc.constant('  ')),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(text, (parts) =>
        hold('datasets/uppsala-kommun/badplatser.yaml', encoder.encode(parts.join(''))),
      ),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);

  test('real files with pieces taken out and put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const file = real[mutations[0]!.file % real.length]!;
        const text = mutations.reduce(spliced, decoder.decode(file.bytes));
        await hold(file.path, encoder.encode(text));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);

  test('real files with one value changed', async () => {
    await fc.assert(
      fc.asyncProperty(valueMutation, async ({ file: which, line, value }) => {
        const file = real[which % real.length]!;
        await hold(file.path, encoder.encode(withValue(decoder.decode(file.bytes), line, value)));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);
});
