import type { Dataset } from '../model/catalog.ts';
import { languagesOfWords } from '../model/text.ts';

/** Datasets that whoever came for one may want as well. */
export interface RelatedDatasets {
  /** Of other publishers, that follow a specification that this one follows too: they can be used together. */
  sameSpecification: readonly Dataset[];
  /** That share themes and keywords with it, the most alike first. None of the above. */
  similar: readonly Dataset[];
}

/** How many of each are told. */
const MAX_TOLD = 6;

/** How many datasets with one word or specification are looked at; of a word that more have in common, it says little. */
const MAX_LOOKED_AT = 60;

/** How many keywords of a dataset are looked at. */
const MAX_WORDS = 20;

/**
 * What tells the related datasets of each. Lists of datasets by specification and by keyword are made once; for each
 * dataset no more than a bounded part of a bounded number of them is looked at, so all together take time in
 * proportion to the number of datasets. The same catalog gives the same answers.
 */
export function relatedIn(datasets: readonly Dataset[]): (dataset: Dataset) => RelatedDatasets {
  const bySpecification = listsBy(datasets, specificationsOf);
  const byWord = listsBy(datasets, wordsOf);
  return (dataset) => {
    const sameSpecification = specificationsOf(dataset)
      .flatMap((one) => bySpecification.get(one)!.slice(0, MAX_LOOKED_AT))
      .filter((other) => other.publisher !== dataset.publisher)
      .filter((other, i, all) => all.indexOf(other) === i)
      .slice(0, MAX_TOLD);
    return {
      sameSpecification,
      similar: similarTo(dataset, byWord, new Set([dataset, ...sameSpecification])),
    };
  };
}

function listsBy(
  datasets: readonly Dataset[],
  keysOf: (dataset: Dataset) => readonly string[],
): ReadonlyMap<string, Dataset[]> {
  const lists = new Map<string, Dataset[]>();
  for (const dataset of datasets) {
    for (const key of keysOf(dataset)) {
      const list = lists.get(key);
      if (list) list.push(dataset);
      else lists.set(key, [dataset]);
    }
  }
  return lists;
}

/** A word that few share says more than one that many do, and a theme in common as much as a rare word. */
function similarTo(
  dataset: Dataset,
  byWord: ReadonlyMap<string, Dataset[]>,
  left: ReadonlySet<Dataset>,
): Dataset[] {
  const likeness = new Map<Dataset, number>();
  for (const word of wordsOf(dataset)) {
    const list = byWord.get(word)!;
    for (const other of list.slice(0, MAX_LOOKED_AT))
      if (!left.has(other)) likeness.set(other, (likeness.get(other) ?? 0) + 1 / Math.log2(list.length + 1));
  }
  return [...likeness]
    .filter(([other]) => sharesTheme(dataset, other))
    .sort(([a, likeA], [b, likeB]) => likeB - likeA || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_TOLD)
    .map(([other]) => other);
}

function sharesTheme({ data: a }: Dataset, { data: b }: Dataset): boolean {
  return a.theme?.some((code) => b.theme?.includes(code)) ?? false;
}

function specificationsOf({ data }: Dataset): string[] {
  return [...new Set((data.conformsTo ?? []).map((one) => (typeof one === 'string' ? one : one.uri)))];
}

function wordsOf({ data }: Dataset): string[] {
  return [
    ...new Set(languagesOfWords(data.keyword).map(([language, word]) => `${language} ${word.toLowerCase()}`)),
  ].slice(0, MAX_WORDS);
}
