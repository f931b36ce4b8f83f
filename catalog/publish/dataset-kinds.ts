import list from '../../schemas/dataset-kinds.json' with { type: 'json' };
import { specificationAt, specificationNamed } from '../check/tabular/specifications.ts';
import type { Dataset } from '../model/catalog.ts';
import { addressOf } from '../model/resource.ts';
import { type Localised, languagesOfWords, textIn } from '../model/text.ts';

/** A kind of dataset that many municipalities have, so that who has it and who lacks it can be compared. */
export interface DatasetKind {
  /** In addresses and files: `badplatser`. */
  code: string;
  label: Localised;
  /** Swedish words in lower case, in each form they are written in. */
  words: readonly string[];
  /** The name of the national specification for it, where there is one. */
  specification?: string;
}

/** The kinds that are compared, in the alphabetical order of their Swedish names. */
export const DATASET_KINDS: readonly DatasetKind[] = list.kinds;

const BY_CODE = new Map(DATASET_KINDS.map((kind) => [kind.code, kind]));
const BY_WORD = new Map(DATASET_KINDS.flatMap((kind) => kind.words.map((word) => [word, kind])));
const BY_SPECIFICATION = new Map(
  DATASET_KINDS.flatMap((kind) => (kind.specification ? [[kind.specification, kind] as const] : [])),
);

/** True when a description can state that it follows the specification for the kind: only where that has an address. */
export function canBeFollowed({ specification }: DatasetKind): boolean {
  return specification !== undefined && (specificationNamed(specification)?.uris.length ?? 0) > 0;
}

/** The number of keywords of a dataset that are looked at. */
const MOST_WORDS = 50;

/** The number of words in the longest name of a kind. */
const MOST_TITLE_WORDS = 2;

/**
 * The kinds that a dataset is of: by a specification that it or a distribution says that it follows, or because its file
 * says so (`dataKind`). Words say too little: a keyword stands on much that is only about the same thing.
 */
export function kindsOf(dataset: Dataset): DatasetKind[] {
  const stated = (dataset.data.dataKind ?? []).flatMap((code) => BY_CODE.get(code) ?? []);
  return [...new Set([...followedKinds(dataset), ...stated])];
}

/** The kinds whose specification a dataset or a distribution says that it follows. */
export function followedKinds(dataset: Dataset): DatasetKind[] {
  const followed = specificationsOf(dataset).flatMap((name) => BY_SPECIFICATION.get(name) ?? []);
  return [...new Set(followed)];
}

/**
 * The kinds that a dataset may be of, and does not say that it is: by a Swedish keyword, or by what its Swedish title begins
 * with ("Lekplatser i Håbo"). A word in the middle of a title says less: "Vägar till badplatser".
 */
export function likelyKinds(dataset: Dataset): DatasetKind[] {
  const known = new Set(kindsOf(dataset));
  const words = [...keywordsOf(dataset), ...titleStarts(dataset)];
  const likely = new Set(words.flatMap((word) => BY_WORD.get(word) ?? []));
  return [...likely].filter((kind) => !known.has(kind));
}

function specificationsOf({ data, distributions }: Dataset): string[] {
  const followed = [
    ...(data.conformsTo ?? []),
    ...distributions.flatMap((distribution) => distribution.data.conformsTo ?? []),
  ];
  return followed.flatMap((resource) => specificationAt(addressOf(resource))?.name ?? []);
}

function keywordsOf({ data }: Dataset): string[] {
  return languagesOfWords(data.keyword)
    .slice(0, MOST_WORDS)
    .flatMap(([language, word]) => (language === 'sv' ? [word.trim().toLowerCase()] : []));
}

function titleStarts({ data }: Dataset): string[] {
  const words =
    (textIn(data.title, 'sv') ?? '')
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return Array.from({ length: MOST_TITLE_WORDS }, (_, i) => words.slice(0, i + 1).join(' '));
}
