import { MOST_OF_A_CODE } from '../../model/issues/bounded-findings.ts';
import type { Edit } from '../../model/issues/issue.ts';
import { decode } from '../yaml/decode.ts';
import { edited } from '../yaml/edit-text.ts';
import { type Effort, isLeft, spend } from '../yaml/effort.ts';
import { locator } from '../yaml/locate.ts';
import type { Reader } from '../yaml/reader.ts';
import { repair } from '../yaml/repair.ts';
import { measureText } from '../yaml/text-limits.ts';
import { yamlOf } from './yaml-of.ts';

/** Schema and rules take about twice as long as parsing. */
const JUDGING = 3;

/** Characters of a piece, more or less: a single one may be as long as a file, and is looked through all the same. */
const LENGTH_OF_PIECE = 12;

interface EditedFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Files as edits would leave them. Each is read once, however often it is asked for, and only as long as there is something
 * left of what all of them may cost together.
 */
export class EditedFiles<Checked> {
  readonly #effort: Effort;
  readonly #mostAlike: number;
  readonly #known = new WeakMap<Uint8Array, Map<string, Checked>>();

  /**
   * @param pieces The number of pieces of text (`TextCounts.parts`) that may be judged; a usual description has some hundred.
   * @param mostAlike The largest number of findings of a code that are reported of each, see `Reader`.
   */
  constructor(pieces: number, mostAlike = MOST_OF_A_CODE) {
    this.#effort = { left: pieces };
    this.#mostAlike = mostAlike;
  }

  /**
   * Runs `check` on a file with edits applied, which do not overlap.
   *
   * @returns `undefined` where nothing is left, and where the file is none that has edits.
   */
  check(
    file: EditedFile,
    edits: readonly Edit[],
    check: (bytes: Uint8Array, reader: Reader) => Checked,
  ): Checked | undefined {
    const known = this.#known.get(file.bytes) ?? new Map<string, Checked>();
    this.#known.set(file.bytes, known);
    const key = JSON.stringify([file.path, edits]);
    const before = known.get(key);
    if (before !== undefined || !isLeft(this.#effort)) return before;
    const changed = textWith(file, edits);
    if (changed === undefined) return undefined;
    // Sound YAML is read without asking `repaired`, and costs as much to judge.
    spend(this.#effort, JUDGING * costOf(changed.text));
    const checked = check(changed.bytes, this.#reader());
    known.set(key, checked);
    return checked;
  }

  #reader(): Reader {
    return {
      locator,
      mostAlike: this.#mostAlike,
      repaired: (text) => repair(text, this.#effort),
    };
  }
}

/** A file with edits: its YAML as text, and all of its bytes. */
interface Changed {
  text: string;
  bytes: Uint8Array;
}

function textWith({ path, bytes }: EditedFile, edits: readonly Edit[]): Changed | undefined {
  const yaml = yamlOf(path, bytes);
  if (!yaml) return undefined;
  const inReverse = edits.toSorted((a, b) => b.start - a.start);
  const text = inReverse.reduce(edited, decode(yaml).text);
  const encoded = new TextEncoder().encode(text);
  const rest = bytes.subarray(yaml.length);
  const all = new Uint8Array(encoded.length + rest.length);
  all.set(encoded);
  all.set(rest, encoded.length);
  return { text, bytes: all };
}

function costOf(text: string): number {
  return Math.max(measureText(text).counts.parts, text.length / LENGTH_OF_PIECE);
}
