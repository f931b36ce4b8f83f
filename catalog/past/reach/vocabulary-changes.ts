import type { Localised } from '../../model/text.ts';
import type { Concept, Vocabulary } from '../../model/vocabularies.ts';
import { isSame } from '../changes/is-same.ts';

/** The change of one code of a list. */
export interface CodeChange {
  code: string;
  /** The label after the change, or before it for what is removed. Untrusted text. */
  label: Localised;
  what: 'added' | 'removed' | 'changed';
  /** The address in the feeds before and after, where it changes. Untrusted text. */
  uri?: { before: string; after: string };
}

/** Compares two versions of a code list, code by code: first what is removed, then what changes, then what is added. */
export function compareVocabularies(before: Vocabulary, after: Vocabulary): CodeChange[] {
  const was = new Map(before.concepts.map((concept) => [concept.code, concept]));
  const is = new Map(after.concepts.map((concept) => [concept.code, concept]));
  const removed = before.concepts.filter(({ code }) => !is.has(code));
  const added = after.concepts.filter(({ code }) => !was.has(code));
  const changed = after.concepts.flatMap((concept) => {
    const old = was.get(concept.code);
    return old && !isSame(old, concept) ? [changeOf(old, concept)] : [];
  });
  return [
    ...removed.map(({ code, label }): CodeChange => ({ code, label, what: 'removed' })),
    ...changed,
    ...added.map(({ code, label }): CodeChange => ({ code, label, what: 'added' })),
  ];
}

function changeOf(before: Concept, { code, label, uri }: Concept): CodeChange {
  const moved = before.uri === uri ? {} : { uri: { before: before.uri, after: uri } };
  return { code, label, what: 'changed', ...moved };
}
