import type { Dataset } from '../../catalog/model/catalog.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import { type History, NO_HISTORY } from '../../catalog/past/history/history.ts';
import { datasetAdded, datasetUpdated } from '../../catalog/publish/exports/dates.ts';

/** The most datasets that are listed. */
const MOST = 4;

/** Fewer with a date say too little of what is new. */
const FEWEST = 3;

/** The newest datasets of a catalog, the newest first, and in which sense they are new. */
export interface Newest {
  /**
   * `added`: the latest additions to the catalog, by git. `changed`: the latest changes of data, by the datasets'
   * files.
   */
  what: 'added' | 'changed';
  datasets: readonly Dataset[];
}

/**
 * The datasets that came into the catalog last. If the history is unknown, or all came at once (as in a catalog that
 * was just begun, where none is newer than another), those whose files give the latest dates for their data.
 *
 * @returns `undefined` where too few datasets have a date.
 */
export function newestOf(datasets: readonly Dataset[], history: History): Newest | undefined {
  const added = history.known ? dated(datasets, (dataset) => datasetAdded(dataset, history)) : [];
  if (new Set(added.map(({ date }) => dayInSweden(date))).size > 1) return newest('added', added);
  return newest(
    'changed',
    dated(datasets, (dataset) => datasetUpdated(dataset, NO_HISTORY)),
  );
}

interface Dated {
  dataset: Dataset;
  /** A point in time in UTC, which sorts as text. */
  date: string;
}

function dated(datasets: readonly Dataset[], dateOf: (dataset: Dataset) => string | undefined): Dated[] {
  return datasets.flatMap((dataset) => {
    const date = dateOf(dataset);
    return date === undefined ? [] : [{ dataset, date }];
  });
}

function newest(kind: Newest['what'], all: readonly Dated[]): Newest | undefined {
  if (all.length < FEWEST) return undefined;
  const sorted = all.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { what: kind, datasets: sorted.slice(0, MOST).map(({ dataset }) => dataset) };
}
