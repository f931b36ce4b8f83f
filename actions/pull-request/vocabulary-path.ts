import { VOCABULARY_NAMES, type VocabularyName } from '../../catalog/model/vocabularies.ts';

/** The code list at a path of the repository, if it is one that our code reads. */
export function vocabularyAt(path: string): VocabularyName | undefined {
  const [, name] = /^schemas\/vocabularies\/([a-z-]+)\.json$/.exec(path) ?? [];
  return VOCABULARY_NAMES.find((text) => text === name);
}
