import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import { FILE_LIMITS, measureText, type TextCounts } from '../../catalog/check/yaml/text-limits.ts';

/**
 * A form of YAML that is legal but that nobody writes by hand, as a unit that is repeated. What it holds is counted by
 * hand here, so that the product's own count is held against something.
 */
export interface Shape {
  name: string;
  head: string;
  unit(index: number, word: string): string;
  tail: string;
  /** The contents of one unit, in the product's terms. */
  each: TextCounts;
  /** True when the whole is one document without mistakes of syntax. */
  isSound: boolean;
}

const TITLE = 'title: Badplatser\ndescription: Alla badplatser i kommunen.\n';

function shape(
  name: string,
  [parts, lines, references = 0]: [parts: number, lines: number, references?: number],
  unit: Shape['unit'],
  { head = TITLE, tail = '', isSound = true }: Partial<Pick<Shape, 'head' | 'tail' | 'isSound'>> = {},
): Shape {
  return { name, head, unit, tail, each: { parts, lines, references }, isSound };
}

const inKeyword = { head: `${TITLE}keyword:\n` };
const inBrackets = (key: string) => ({ head: `${TITLE}${key}: [`, tail: ']\n' });
const inText = (open: string, close: string) => ({ head: `${TITLE}provenance: ${open}`, tail: close });

/** Every form that has been slow somewhere, or might be. */
export const SHAPES: readonly Shape[] = [
  // Texts
  shape('quoted text over many lines', [0, 1], (_, word) => `${word}\n  `, inText('"', '"\n')),
  shape('quoted text with escaped line ends', [0, 1], (_, word) => `${word} \\\n  `, inText('"', '"\n')),
  shape('single-quoted text over many lines', [0, 1], (_, word) => `${word}''\n  `, inText("'", "'\n")),
  shape('plain text over many lines', [0, 1], (_, word) => `  ${word}\n`, inText('a\n', '')),
  shape('literal text', [0, 1], (_, word) => `  ${word}\n`, inText('|\n  a\n', '')),
  shape('folded text', [0, 1], (_, word) => `  ${word}\n\n`.slice(0, -1), inText('>\n  a\n', '')),
  shape('folded text of empty lines', [0, 1], () => '\n', inText('>\n', '  a\n')),
  shape('one long word', [0, 0], () => 'abcdefgh', inText('a', '\n')),
  shape('one long number', [0, 0], () => '90123456', inText('9', '\n')),
  shape('invisible characters', [0, 0], () => '\u200b', inText('"', '"\n')),
  shape('escaped control characters', [0, 0], () => '\\u202e', inText('"', '"\n')),
  shape('a text of markup', [0, 1], (index) => `  <b>a</b> [a](b) ${index} 19121212-1212 a.b@c.se <\n`, {
    head: `title: a\ndescription: |\n  a\n`,
  }),
  shape('a text of addresses', [0, 1], (index) => `  https://a.se/${index}?a=b https://\n`, {
    head: `title: a\ndescription: |\n  a\n`,
  }),
  // Lists
  shape('list of short items', [2, 0], (_, word) => `${word}, `, inBrackets('keyword')),
  shape('list of numbers', [2, 0], (index) => `${index},`, inBrackets('keyword')),
  shape('list of empty texts', [2, 0], () => '"", ', inBrackets('keyword')),
  shape('list of lists', [4, 0], (_, word) => `[${word}], `, inBrackets('keyword')),
  shape('list of empty mappings', [3, 0], () => '{}, ', inBrackets('distribution')),
  shape('list of deep lists', [22, 0], () => `${'['.repeat(10)}a${']'.repeat(10)}, `, inBrackets('keyword')),
  shape('list over many lines with comments', [2, 1], (_, word) => `  ${word}, # ${word}\n`, {
    head: `${TITLE}keyword: [\n`,
    tail: '  a]\n',
  }),
  shape('items with dashes', [2, 1], (_, word) => `  - ${word}\n`, inKeyword),
  shape('items with Windows line ends', [2, 1], (index) => `  - Ord${index}\r\n`, inKeyword),
  shape('empty items', [1, 1], () => '  -\n', inKeyword),
  shape('items with tabs', [2, 1], (_, word) => `  - ${word}\t\t\n`, inKeyword),
  shape('items with several words', [2, 1], (_, word) => `  - ${word}, bad och sol\n`, inKeyword),
  shape('codes that are misspelt', [2, 1], (index) => `  - TRANS${index}\n`, { head: `${TITLE}theme:\n` }),
  shape('places by name', [2, 1], (index) => `  - Upsala ${index}\n`, { head: `${TITLE}spatial:\n` }),
  shape('addresses without scheme', [2, 1], (index) => `  - ww.a.se/${index}\n`, {
    head: `${TITLE}landingPage:\n`,
  }),
  shape('references to nothing', [2, 1], (index) => `  - badplats-${index}\n`, { head: `${TITLE}source:\n` }),
  // Mappings
  shape('unknown keys', [3, 1], (index, word) => `${word}${index}: a\n`),
  shape('misspelt keys', [3, 1], (index) => `keyword${index}: a\n`),
  shape('keys without values', [2, 1], (index) => `k${index}:\n`),
  shape('long keys', [3, 1], (index) => `${'k'.repeat(600)}${index}: a\n`),
  shape('keys in quotes', [3, 1], (index) => `"k${index}": 'a'\n`),
  shape('keys after question marks', [4, 2], (index) => `? k${index}\n: a\n`),
  shape('the same key', [3, 1], () => 'keyword: a\n'),
  shape('mappings in mappings', [13, 6], (index) => {
    const levels = [1, 2, 3, 4, 5].map((level) => `${' '.repeat(level)}k${level}:`);
    return `k${index}:\n${levels.join('\n')} a\n`;
  }),
  shape('languages', [3, 1], (index) => `  x-${index}: a\n`, { head: `${TITLE}versionNotes:\n` }),
  // Distributions
  shape('distributions', [7, 2], (index) => `- accessURL: https://a.se/${index}\n  format: CSV\n`, {
    head: `${TITLE}distribution:\n`,
  }),
  shape(
    'distributions with mistakes',
    [10, 3],
    (index) => `- acessURL: https://a.se/${index}\n  formatt: Csv\n  licence: cc0\n`,
    { head: `${TITLE}distribution:\n` },
  ),
  shape(
    'the same download address',
    [9, 2],
    () => '- accessURL: https://a.se/\n  downloadURL: [https://a.se/b.csv]\n',
    {
      head: `${TITLE}distribution:\n`,
    },
  ),
  shape('many addresses of one distribution', [2, 0], (index) => `https://a.se/${index}.csv, `, {
    head: `${TITLE}distribution:\n- accessURL: https://a.se/\n  downloadURL: [`,
    tail: ']\n',
  }),
  shape('distributions with the same id', [7, 2], () => '- accessURL: https://a.se/\n  id: a\n', {
    head: `${TITLE}distribution:\n`,
  }),
  shape('series', [2, 1], (index) => `  - serie-${index % 3}\n`, { head: `${TITLE}inSeries:\n` }),
  shape('empty distributions', [3, 1], () => '- {}\n', { head: `${TITLE}distribution:\n` }),
  shape('contact points', [7, 2], (index) => `- fn: Anna ${index}\n  hasEmail: a${index}@gmail.com\n`, {
    head: `${TITLE}contactPoint:\n`,
  }),
  shape('periods', [7, 2], (index) => `- startDate: ${index}-01-01\n  endDate: "1 mars ${index}"\n`, {
    head: `${TITLE}temporal:\n`,
  }),
  // Comments, empty lines, documents
  shape('comments', [0, 1], (_, word) => `# ${word}\n`),
  shape('comments after a key', [0, 1], () => '#\n', { head: `${TITLE}keyword:\n`, tail: '- a\n' }),
  shape('empty lines', [0, 1], () => '\n', { tail: 'keyword: [a]\n' }),
  shape('lines of spaces', [0, 1], () => '          \n', { tail: 'keyword: [a]\n' }),
  shape('documents', [4, 2], () => '---\na: b\n', { head: '', isSound: false }),
  shape('ends of documents', [1, 1], () => '...\n', { isSound: false }),
  // References, which have a limit of their own
  shape('anchors', [2, 1, 1], (index) => `  - &a${index} b\n`, inKeyword),
  shape('anchors and aliases', [3, 2, 2], (index) => `  - &a${index} b\n  - *a${index}\n`, inKeyword),
  shape('aliases of one anchor', [1, 0, 1], () => '*a , ', {
    head: `title: &a Badplatser\nkeyword: [`,
    tail: ']\n',
  }),
  shape('tags', [2, 0, 1], () => '!!str a, ', inBrackets('keyword')),
  // Mistakes that are fixed while reading
  shape('tabs as indentation', [3, 1], (_, word) => `\t${word}: b\n`, { isSound: false }),
  shape('colons in texts', [5, 1], (index) => `k${index}: b: c\n`, { isSound: false }),
  shape('keys without space', [0, 1], (index) => `k${index}:b\n`, { head: `${TITLE}k:b\n`, isSound: false }),
  shape('commas without items', [1, 0], () => ' ,', { ...inBrackets('keyword'), isSound: false }),
  shape('quotes that are not closed', [3, 1], (index) => `k${index}: "b\n`, { isSound: false }),
];

/** The counts that a text of so many units comes to. */
export function countsOf({ head, each, tail }: Shape, units: number): TextCounts {
  const base = measureText(head + tail).counts;
  const of = (measure: keyof TextCounts) => base[measure] + each[measure] * units;
  return { parts: of('parts'), lines: of('lines'), references: of('references') };
}

/** The size of a text, in bytes. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The most units with which a text stays within the limits of a file. */
export function mostUnits(one: Shape, word: string, limits: Readonly<TextCounts> = FILE_LIMITS): number {
  const base = countsOf(one, 0);
  const room = MAX_BYTES - bytesOf(one.head + one.tail);
  const counted = (['parts', 'lines', 'references'] as const).map((measure) =>
    one.each[measure] === 0 ? Infinity : Math.floor((limits[measure] - base[measure]) / one.each[measure]),
  );
  return Math.min(...counted, Math.floor(room / bytesOf(one.unit(99_999, word))));
}

/** A text of so many units. */
export function oddText({ head, unit, tail }: Shape, units: number, word: string): string {
  return head + Array.from({ length: units }, (_, index) => unit(index, word)).join('') + tail;
}
