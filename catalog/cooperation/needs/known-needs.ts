import type { Catalog, Dataset } from '../../model/catalog.ts';
import type { Need, NeedKind, NeedsFile } from './need.ts';
import { countiesOf } from './places.ts';

/** A need together with what the catalog has in answer to it. */
export interface KnownNeed extends Need {
  /** Datasets that say in their file that they answer it, and such as came with a pull request that closed it. */
  datasets: readonly Dataset[];
  /** Codes of the counties that its places lie in. */
  counties: readonly string[];
}

/** All needs as the pages know them. */
export interface KnownNeeds {
  /** The time when they were fetched; `undefined` where they have not been. */
  gathered: string | undefined;
  /** The time of the last attempt to fetch them, where it is later and failed. */
  failed: string | undefined;
  whole: boolean;
  /** The number of needs that are hidden until somebody responsible has reviewed them. */
  unseen: number;
  /** True when all are shown as soon as they are written. */
  showsAll: boolean;
  /** The most wanted first: those that wait, by votes, then those that are done with, the newest first. */
  all: readonly KnownNeed[];
  byNumber: ReadonlyMap<number, KnownNeed>;
}

/**
 * The needs of a file, beside the catalog. One that a dataset answers is met, whatever its issue says; what says that it
 * is answered by a dataset that is not there any more is as its issue says.
 */
export function knownNeeds(catalog: Catalog, file: NeedsFile | undefined): KnownNeeds {
  const byId = new Map(catalog.datasets.map((dataset) => [dataset.id, dataset]));
  const answering = answersOf(catalog.datasets);
  const all = (file?.needs ?? [])
    .map((need): KnownNeed => {
      const closing = (need.closedBy ?? []).flatMap((id) => byId.get(id) ?? []);
      const datasets = [...new Set([...(answering.get(need.number) ?? []), ...closing])];
      const status = datasets.length > 0 && need.kind === 'data' ? 'met' : need.status;
      return { ...need, status, datasets, counties: countiesOf(need.places) };
    })
    .sort(mostWantedFirst);
  return {
    gathered: file?.gathered,
    failed: file?.failed,
    whole: file?.whole ?? true,
    unseen: (file?.unseen ?? []).filter(({ closed }) => !closed).length,
    showsAll: file !== undefined && file.show === undefined,
    all,
    byNumber: new Map(all.map((need) => [need.number, need])),
  };
}

function answersOf(datasets: readonly Dataset[]): Map<number, Dataset[]> {
  const answering = new Map<number, Dataset[]>();
  for (const dataset of datasets)
    for (const number of dataset.data.answers ?? [])
      answering.set(number, [...(answering.get(number) ?? []), dataset]);
  return answering;
}

/** True when a need still waits for something to be done. */
export function isWaiting({ status }: Pick<Need, 'status'>): boolean {
  return status !== 'met' && status !== 'impossible';
}

function mostWantedFirst(a: KnownNeed, b: KnownNeed): number {
  const [first, second] = [isWaiting(a), isWaiting(b)];
  if (first !== second) return first ? -1 : 1;
  return (first ? b.votes - a.votes : 0) || b.number - a.number;
}

/** The number of needs about a subject. */
export interface NeedCount {
  code: string;
  data: number;
  support: number;
  /** Of either kind, those that wait and those that are met. */
  waiting: number;
  met: number;
}

/** Counts the needs with each code, in the order of `codes`; a need with several counts for each of them. */
export function countNeeds(
  needs: readonly KnownNeed[],
  codes: readonly string[],
  codesOf: (need: KnownNeed) => readonly string[],
): NeedCount[] {
  const counts = new Map(codes.map((code) => [code, { code, data: 0, support: 0, waiting: 0, met: 0 }]));
  for (const need of needs)
    for (const code of new Set(codesOf(need))) {
      const count = counts.get(code);
      if (!count) continue;
      count[need.kind] += 1;
      if (isWaiting(need)) count.waiting += 1;
      if (need.status === 'met') count.met += 1;
    }
  return [...counts.values()];
}

/** The needs of one kind. */
export function ofKind(needs: readonly KnownNeed[], kind: NeedKind): KnownNeed[] {
  return needs.filter((need) => need.kind === kind);
}
