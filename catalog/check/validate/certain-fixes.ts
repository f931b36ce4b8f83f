import type { Finding, Fix } from '../../model/issues/finding.ts';
import { pointerPath, pointer as pointerTo, valueAt } from '../../model/pointer.ts';
import { perVocabularies } from '../../model/vocabularies.ts';
import { checkSchema } from '../json-schema/check.ts';
import type { SchemaKind } from '../json-schema/schema-kind.ts';

type Replacement = Extract<Fix, { kind: 'replace' }>;

/**
 * Findings without the fixes that would leave a value nobody can use: one that its list already holds, or one that does
 * not fit its schema either. `data` is what the file says, before anything is fixed.
 */
export function withCertainFixes(kind: SchemaKind, data: unknown, findings: readonly Finding[]): Finding[] {
  const lists = new Map<unknown[], Set<unknown>>();
  return findings.map((finding) => {
    const { fix } = finding;
    if (fix?.kind !== 'replace') return finding;
    if (isInList(data, fix, lists)) return asRepeated(finding, fix);
    return fits(kind, data, fix) ? finding : withoutFix(finding);
  });
}

/**
 * True when the list that contains the value has the new value already, or gets it by an earlier fix.
 *
 * @param lists What the lists hold that have been asked so far.
 */
function isInList(
  data: unknown,
  { pointer, value }: Replacement,
  lists: Map<unknown[], Set<unknown>>,
): boolean {
  const list = valueAt(data, pointerTo(...pointerPath(pointer).slice(0, -1)));
  if (!Array.isArray(list)) return false;
  const values = lists.get(list) ?? new Set<unknown>(list);
  lists.set(list, values);
  if (values.has(value)) return true;
  values.add(value);
  return false;
}

function asRepeated(finding: Finding, { value }: Replacement): Finding {
  return {
    ...withoutFix(finding),
    remedy: {
      sv: `Menas ${value}, så står det redan i listan: ta bort det här. Menas något annat, skriv det.`,
      en: `If ${value} is meant, it is in the list already: take this one away. If something else is meant, write that.`,
    },
  };
}

function withoutFix({ fix: _, ...finding }: Finding): Finding {
  return finding;
}

/** True when nothing is wrong with the new value in its place; its key may yet be misspelt. */
function fits(kind: SchemaKind, data: unknown, { pointer, value }: Replacement): boolean {
  const path = pathAlone(data, pointerPath(pointer));
  const key = JSON.stringify([kind, path, value]);
  const answers = answersOf();
  const answer = answers.get(key) ?? fitsAlone(kind, path, value);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(key, answer);
  return answer;
}

/**
 * The known answers. An answer depends on the place, the value and the code lists alone, and the same is asked for
 * each item of a list, each file of a change and each round of questions to the index.
 */
const answersOf = perVocabularies(() => new Map<string, boolean>());
const MOST_ANSWERS = 1_000;

function fitsAlone(kind: SchemaKind, path: readonly (string | number)[], value: unknown): boolean {
  const { findings } = checkSchema(kind, dataAlone(path, value));
  const at = pointerTo(...path);
  return !findings.some((finding) => finding.pointer === at && finding.code !== 'unknown-key');
}

/** The way to a value in data that holds nothing else: it is the first of every list. */
function pathAlone(data: unknown, path: readonly string[]): (string | number)[] {
  let holder = data;
  return path.map((key) => {
    const step = Array.isArray(holder) ? 0 : key;
    holder =
      typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined;
    return step;
  });
}

function dataAlone(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => (key === 0 ? [inner] : { [key]: inner }), value);
}
