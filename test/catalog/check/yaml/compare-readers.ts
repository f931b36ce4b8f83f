import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readTextWithPlaces } from '../../../../catalog/check/yaml/read.ts';
import { repair } from '../../../../catalog/check/yaml/repair.ts';
import { readSoundText } from '../../../../catalog/check/yaml/sound-text.ts';
import { sourceText } from '../../../../catalog/check/yaml/source-text.ts';
import { MISTAKES } from '../../../edits/mistakes.ts';
import { Random } from '../../../edits/random.ts';

/** Pieces of text that mean something in YAML, or might. */
const PIECES = [
  ...[
    ':',
    ': ',
    ' ',
    '  ',
    '- ',
    '-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '#',
    ' #',
    '\n',
    '\n\n',
    '|',
    '>',
    '>-',
    '|2',
  ],
  ...[
    '&a ',
    '*a',
    '!a ',
    '? ',
    '%',
    '@',
    '`',
    '\t',
    '\r\n',
    '\\',
    '\\n',
    '\u00a0',
    '\u2028',
    '<<: ',
    '---\n',
    '...\n',
    '=',
    '~',
  ],
  ...[
    '1',
    '0x1F',
    '0o7',
    '1e3',
    '.5',
    '5.',
    '+1',
    '-0',
    '1_000',
    '99999999999999999999',
    '.inf',
    '.nan',
    'null',
    'true',
  ],
  ...[
    'No',
    '2024-01-15',
    '12:30',
    'a: b',
    '[a, b]',
    '{ a: b }',
    '{a}',
    '"a" b',
    "''",
    '""',
    '[]',
    '{}',
    'å',
    '😀',
    ' - b',
  ],
  ...['\u3000', '&\u00a0', "''\n", '"#', ']#', ']\n, ', '}\n,', '[a]: ', '{[a]: b}', '  \n', '  \n # ', "'s"],
];

/** A text with a few changes of the kinds that a keyboard makes, and mistakes that people make. */
export function changedText(text: string, random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) changed = changedOnce(changed, random);
  return changed;
}

function changedOnce(text: string, random: Random): string {
  const place = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const ways = [
    () => text.slice(0, place) + random.pick(PIECES) + text.slice(place),
    () => text.slice(0, place) + text.slice(place + 1 + random.below(4)),
    () => lines.with(line, random.pick(['', ' ', '  ', '    ']) + lines[line]!.trimStart()).join('\n'),
    () => lines.with(line, `${lines[line]!.replace(/:.*/, ':')} ${random.pick(PIECES)}`).join('\n'),
    () => lines.toSpliced(line, 0, random.pick(lines)).join('\n'),
    () => lines.toSpliced(line, 1 + random.below(2)).join('\n'),
    () => random.pick(MISTAKES).plant(text, random) ?? text,
  ];
  return random.pick(ways)();
}

/** The comparison of many texts as both readers read them. */
export interface Comparison {
  texts: number;
  /** Those that the reader of sound texts took. */
  sound: number;
  /** Those that it took and that the other reads otherwise, or finds something in. */
  different: string[];
}

/** Compares what both readers make of texts, each changed so many times by chance. */
export function compareReaders(texts: readonly string[], times: number, seed: number): Comparison {
  const random = new Random(seed);
  const result: Comparison = { texts: 0, sound: 0, different: [] };
  for (const text of texts) {
    for (let time = 0; time <= times; time += 1) {
      compare(time === 0 ? text : changedText(text, random), result);
    }
  }
  return result;
}

function compare(text: string, result: Comparison): void {
  result.texts += 1;
  const data = readSoundText(text);
  if (data === undefined) return;
  result.sound += 1;
  const { data: other, findings } = readTextWithPlaces(sourceText(text), repair(text));
  if (findings.length > 0 || !isDeepStrictEqual(data, other)) result.different.push(text);
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The YAML of the catalog, of the cooperation around it and of the fixtures, without what is large on purpose. */
export function catalogTexts(): string[] {
  return ['datasets', 'cooperation', 'test/fixtures']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    )
    .filter((text) => text.length < 20_000);
}
