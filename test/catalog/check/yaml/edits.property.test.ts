import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { locator } from '../../../../catalog/check/yaml/locate.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';
import type { Fix } from '../../../../catalog/model/issues/finding.ts';
import { pointer, valueAt } from '../../../../catalog/model/pointer.ts';

/**
 * Any fix of any document: either there is no edit, or the text with it done reads as what was intended. What
 * is intended is worked out here, on the data alone, and what the text reads as by the library alone.
 */
const RUNS = 4_000;

const word = fc.constantFrom(
  'Badplatser',
  'sv: Bad',
  'a, b',
  '[x]',
  '{y}',
  '- z',
  '# nej',
  'ja # nej',
  "It's",
  '"så"',
  '0380',
  '1.10',
  'true',
  'null',
  '~',
  '*a*',
  '&b',
  '!c',
  '| d',
  '> e',
  '@f',
  '%g',
  'rad ett\nrad två',
  'rad ett\n\nrad två\n',
  '  inledd av mellanslag',
  'avslutad av mellanslag ',
  'https://example.se/a?b=c#d',
  'C:\\data',
  'åäö 😀',
  '\u00a0fast',
  '',
);
const text = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) });
const scalar = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null, 1.5) },
);
const key = fc.oneof(
  fc.constantFrom('title', 'sv', 'en', 'keyword', 'accessURL', 'my key', '0', 'a:b', "it's"),
  fc.stringMatching(/^[a-z]{1,6}$/),
);
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
})).node;
const data = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 });

/** The manner in which a document is written: one number for each choice. */
const manner = fc.infiniteStream(fc.nat(1000));

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** The data as text, with quotes, brackets and comments as `choices` has it. */
function written(content: object, choices: Iterator<number>): string {
  const pick = (): number => choices.next().value as number;
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, (_, node) => {
    const choice = pick();
    if (isScalar(node) && typeof node.value === 'string') node.type = STYLES[choice % 5]!;
    if ((isMap(node) || isSeq(node)) && choice % 3 === 0 && node !== document.contents) node.flow = true;
    if (isNode(node) && choice % 11 === 0) node.comment = ` k${choice}`;
    if (isNode(node) && choice % 13 === 0) node.commentBefore = ` f${choice}`;
  });
  const options = {
    indent: 2 + (pick() % 3),
    indentSeq: pick() % 2 === 0,
    lineWidth: [0, 30, 80][pick() % 3]!,
  };
  const result = document.toString(options);
  return pick() % 7 === 0 ? result.replaceAll('\n', '\r\n') : result;
}

/** A place in data, chosen by the numbers. */
function placeIn(content: object, choices: Iterator<number>): string {
  const path: string[] = [];
  for (let at: unknown = content; typeof at === 'object' && at !== null; ) {
    const keys = Object.keys(at);
    const choice = choices.next().value as number;
    if (keys.length === 0 || (path.length > 0 && choice % 3 === 0)) break;
    path.push(keys[choice % keys.length]!);
    at = (at as Record<string, unknown>)[path.at(-1)!];
  }
  return pointer(...path);
}

const fixKind = fc.constantFrom('replace', 'quote', 'wrap-in-list', 'rename-key', 'remove' as const);
const newValue = fc.oneof(text, fc.integer(), fc.boolean());

function fixOf(kind: string, at: string, to: string | number | boolean, name: string): Fix {
  if (kind === 'replace') return { kind, pointer: at, value: to };
  return kind === 'rename-key' ? { kind, pointer: at, key: name } : ({ kind, pointer: at } as Fix);
}

/** Does to data what a fix says, in place. */
function perform(content: object, fix: Exclude<Fix, { kind: 'text' }>, source: string): unknown {
  const parts = fix.pointer.slice(1).split('/');
  const last = parts.pop()!.replaceAll('~1', '/').replaceAll('~0', '~');
  const holder = valueAt(content, parts.map((part) => `/${part}`).join('')) as Record<string, unknown>;
  if (fix.kind === 'replace') holder[last] = fix.value;
  if (fix.kind === 'quote') holder[last] = source;
  if (fix.kind === 'wrap-in-list') holder[last] = [holder[last]];
  if (fix.kind === 'remove' && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (fix.kind === 'remove') delete holder[last];
  if (fix.kind === 'rename-key') {
    const entries = Object.entries(holder);
    for (const name of Object.keys(holder)) delete holder[name];
    for (const [name, inner] of entries) holder[name === last ? fix.key : name] = inner;
  }
  return content;
}

const commentsIn = (yaml: string): string[] => yaml.match(/(?<=# ?)[kf]\d+/g) ?? [];

test('an edit does what is intended and nothing else', () => {
  const tried: Record<string, number> = {};
  const done: Record<string, number> = {};
  fc.assert(
    fc.property(data, manner, fixKind, newValue, key, (content, stream, kind, to, name) => {
      const choices = stream[Symbol.iterator]();
      const before = written(content, choices);
      const read = parseDocument(before, { version: '1.2' });
      fc.pre(read.errors.length === 0 && readYaml(new TextEncoder().encode(before)).data !== undefined);
      const at = placeIn(read.toJS(), choices);
      const fix = fixOf(kind, at, to, name) as Exclude<Fix, { kind: 'text' }>;
      tried[kind] = (tried[kind] ?? 0) + 1;
      const edit = locator(before).editOf(fix);
      if (!edit) return;
      done[kind] = (done[kind] ?? 0) + 1;
      const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
      const node = read.getIn(
        at
          .slice(1)
          .split('/')
          .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
        true,
      );
      const source = isScalar(node) ? before.slice(node.range![0], node.range![1]) : '';
      const again = parseDocument(after, { version: '1.2' });
      expect(again.errors).toEqual([]);
      expect(JSON.stringify(again.toJS())).toBe(JSON.stringify(perform(read.toJS(), fix, source)));
      expect(after.includes('\r\n')).toBe(before.includes('\r\n') && /\n/.test(after));
      expect(/[^\r]\n/.test(after) && before.includes('\r\n')).toBe(false);
      if (kind !== 'remove' && kind !== 'replace') expect(commentsIn(after)).toEqual(commentsIn(before));
    }),
    { numRuns: RUNS, seed: 20_261_123 },
  );
  const share = Object.fromEntries(
    Object.keys(tried).map((kind) => [kind, (done[kind] ?? 0) / tried[kind]!]),
  );
  expect(share.replace).toBeGreaterThan(0.9);
  expect(share['rename-key']).toBeGreaterThan(0.4);
  expect(share['wrap-in-list']).toBeGreaterThan(0.9);
  expect(share.remove).toBeGreaterThan(0.4);
}, 300_000);
