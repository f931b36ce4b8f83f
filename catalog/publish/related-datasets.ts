import type { Dataset } from '../model/catalog.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { addressOf } from '../model/resource.ts';
import { languagesOfWords } from '../model/text.ts';

/** Datasets that whoever came for one may want as well. */
export interface RelatedDatasets {
  /** Of other publishers, that follow a specification that this one follows too: they can be used together. */
  sameSpecification: readonly Dataset[];
  /**
   * Datasets that share keywords with it and a theme too, or keywords that few have: two municipalities may well put
   * their baths under different themes. The most alike first. None of the above.
   */
  similar: readonly Dataset[];
}

/** The maximum number of datasets of each sort. */
const MAX_TOLD = 6;

/** The number of datasets with one word or specification that are looked at; a word shared by more is a weak sign. */
const MAX_LOOKED_AT = 60;

/** The maximum number of datasets with a keyword for it to show by itself what they are about. */
const FEW = 8;

/** The number of keywords of a dataset that are looked at. */
const MAX_WORDS = 20;

/**
 * Returns a function that finds the related datasets of each. Lists of datasets by specification and by keyword are
 * made once; for each dataset no more than a bounded part of a bounded number of them is looked at, so all together
 * take time in proportion to the number of datasets. The same catalog gives the same answers.
 */
export function relatedIn(datasets: readonly Dataset[]): (dataset: Dataset) => RelatedDatasets {
  const bySpecification = groupedBy(datasets, specificationsOf);
  const words = new Map(datasets.map((dataset) => [dataset, wordsOf(dataset)]));
  const byWord = groupedBy(datasets, (dataset) => words.get(dataset)!);
  return (dataset) => {
    const sameSpecification = specificationsOf(dataset)
      .flatMap((text) => bySpecification.get(text)!.slice(0, MAX_LOOKED_AT))
      .filter((other) => other.publisher !== dataset.publisher)
      .filter((other, i, all) => all.indexOf(other) === i)
      .slice(0, MAX_TOLD);
    return {
      sameSpecification,
      similar: similarTo(
        dataset,
        words.get(dataset)!.map((word) => byWord.get(word)!),
        new Set([dataset, ...sameSpecification]),
      ),
    };
  };
}

/**
 * A word that few share says more than one that many do, and a theme in common as much as a rare word.
 *
 * @param lists For each word of the dataset, those that have it.
 */
function similarTo(
  dataset: Dataset,
  lists: readonly (readonly Dataset[])[],
  left: ReadonlySet<Dataset>,
): Dataset[] {
  const likeness = new Map<Dataset, number>();
  const sharesFew = new Set<Dataset>();
  for (const list of lists) {
    const worth = 1 / Math.log2(list.length + 1);
    for (const other of list.slice(0, MAX_LOOKED_AT)) {
      if (left.has(other)) continue;
      likeness.set(other, (likeness.get(other) ?? 0) + worth);
      if (list.length <= FEW) sharesFew.add(other);
    }
  }
  return mostAlike(likeness, (other) => sharesTheme(dataset, other) || sharesFew.has(other));
}

/** The few that are told, most alike first: of several hundred, so not all of them are put in order. */
function mostAlike(likeness: ReadonlyMap<Dataset, number>, isTold: (other: Dataset) => boolean): Dataset[] {
  const best: Dataset[] = [];
  const isBefore = (a: Dataset, b: Dataset): boolean => {
    const more = likeness.get(a)! - likeness.get(b)!;
    return more === 0 ? a.id < b.id : more > 0;
  };
  for (const other of likeness.keys()) {
    if (best.length === MAX_TOLD && !isBefore(other, best[MAX_TOLD - 1]!)) continue;
    if (!isTold(other)) continue;
    const place = best.findIndex((dataset) => isBefore(other, dataset));
    best.splice(place < 0 ? best.length : place, 0, other);
    if (best.length > MAX_TOLD) best.pop();
  }
  return best;
}

function sharesTheme({ data: a }: Dataset, { data: b }: Dataset): boolean {
  return a.theme?.some((code) => b.theme?.includes(code)) ?? false;
}

function specificationsOf({ data }: Dataset): string[] {
  return [...new Set((data.conformsTo ?? []).map(addressOf))];
}

function wordsOf({ data }: Dataset): string[] {
  return [
    ...new Set(languagesOfWords(data.keyword).map(([language, word]) => `${language} ${word.toLowerCase()}`)),
  ].slice(0, MAX_WORDS);
}
