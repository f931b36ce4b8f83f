import { createHash } from 'node:crypto';
import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import { dropBetween, isLargeDrop, type Losses } from '../../catalog/check/published-index/drop.ts';
import { MANIFEST_FILE, type Manifest } from '../../catalog/check/published-index/manifest.ts';
import { parseManifest } from '../../catalog/check/published-index/read-manifest.ts';
import { identify } from '../../catalog/model/entity.ts';
import type { Assessment } from './assessment.ts';

import type { Gap, Observation } from './observation.ts';
import type { Label } from './plan.ts';

/** The label by which a person lets datasets go: the gate before a publication looks for it on what was merged. */
export const DROP_LABEL: Label = {
  name: 'får tas bort',
  color: 'b60205',
  description: 'En granskare har sagt ja till att så många datamängder försvinner ur katalogen',
};

/**
 * {@link Assessment} with the datasets that would go, where they are so many that the gate would stop the publication. Where
 * some go and it cannot be known how many are published, that is a gap, also where the rest of the index could be read.
 */
export async function withDrop(
  assessment: Assessment,
  { files, settings }: Pick<Observation, 'files' | 'settings'>,
  read: ReadIndexFile | undefined,
): Promise<Assessment> {
  const losses = lossesIn(files);
  if (losses.size === 0) return assessment;
  const published = await readManifest(read);
  if (!published) return withUnknownDrop(assessment);
  const drop = dropBetween(published, without(published, losses));
  const counted = { ...assessment, published: published.datasets };
  return isLargeDrop(drop, settings.largestDrop) ? { ...counted, drop } : counted;
}

function withUnknownDrop(assessment: Assessment): Assessment {
  const { gaps = [] } = assessment;
  const isTold = gaps.some(({ what }) => what === 'index');
  return { ...assessment, lacksDrop: true, gaps: isTold ? gaps : [...gaps, UNKNOWN_DROP] };
}

const UNKNOWN_DROP: Gap = {
  what: 'index',
  isPassing: true,
  sv: 'Det gick inte att läsa hur många datamängder som är publicerade. Om för många försvinner på en gång är inte kontrollerat.',
  en: 'It could not be read how many datasets are published. Whether too many disappear at once has not been checked.',
};

async function readManifest(read: ReadIndexFile | undefined): Promise<Manifest | undefined> {
  try {
    return read && parseManifest(await read(MANIFEST_FILE));
  } catch {
    return undefined;
  }
}

/** The properties of a changed file that are needed to count datasets. */
interface CountedFile {
  status: string;
  path: string;
  previousPath: string | undefined;
}

/** Counts how many datasets each publisher loses, those that come instead subtracted; empty where no fewer are left. */
export function lossesIn(files: readonly CountedFile[]): Losses {
  const losses = new Map<string, number>();
  const count = (path: string | undefined, by: number): void => {
    const identity = path === undefined ? undefined : identify(path);
    if (identity?.kind !== 'dataset' || identity.publisherId === undefined) return;
    losses.set(identity.publisherId, (losses.get(identity.publisherId) ?? 0) + by);
  };
  for (const { status, path, previousPath } of files) {
    if (status === 'removed') count(path, 1);
    if (status === 'added' || status === 'renamed') count(path, -1);
    if (status === 'renamed') count(previousPath, 1);
  }
  const lost = [...losses.values()].reduce((sum, by) => sum + by, 0);
  return lost > 0 ? losses : new Map();
}

function without(published: Manifest, losses: Losses): Manifest {
  const publishers = { ...published.publishers };
  let { datasets } = published;
  for (const [id, lost] of losses) {
    publishers[id] = Math.max(0, (Object.hasOwn(publishers, id) ? publishers[id]! : 0) - lost);
    datasets -= lost;
  }
  return { ...published, datasets: Math.max(0, datasets), publishers };
}

/** Digest of what a person lets go with the label: these losses, at this commit. */
export function digestOfLosses({ pull, files }: Pick<Observation, 'pull' | 'files'>): string {
  const losses = [...lossesIn(files)].sort(([text], [other]) => (text < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([pull.head, losses]))
    .digest('hex')
    .slice(0, 12);
}

/**
 * The reason that a label does not count and is taken away. `outdated`: it was set for other losses than those of now.
 * `unstated`: no comment had listed any losses when it was set. `unentitled`: whoever set it may not let datasets go.
 */
export type Refusal = 'outdated' | 'unstated' | 'unentitled';

/** True when a label is taken away in this state. */
export function isRefusal(state: DropConsent['state'] | undefined): state is Refusal {
  return state === 'outdated' || state === 'unstated' || state === 'unentitled';
}

/** The labels that will be left on the pull request: one that does not count is taken away. */
export function labelsLeft(
  { labels }: Pick<Observation['pull'], 'labels'>,
  consent: DropConsent | undefined,
): readonly string[] {
  return isRefusal(consent?.state) ? labels.filter((name) => name !== DROP_LABEL.name) : labels;
}

/** The state of a person's consent to let the datasets go. */
export interface DropConsent {
  /** `missing` until the label is set. */
  state: 'missing' | 'given' | Refusal;
  /** The login of who set the label, and when, where that is known. */
  by?: string | undefined;
  at?: string | undefined;
}
