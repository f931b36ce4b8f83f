import { createHash } from 'node:crypto';
import { identify } from '../../catalog/model/entity.ts';
import type { ReadIndexFile } from '../../catalog/published-index/ask-index.ts';
import { dropBetween, isLargeDrop, type Losses } from '../../catalog/published-index/drop.ts';
import { MANIFEST_FILE, type Manifest, parseManifest } from '../../catalog/published-index/manifest.ts';
import type { Assessment } from './assessment.ts';
import type { DropConsent } from './drop-consent.ts';
import type { Observation } from './observation.ts';
import type { Label } from './plan.ts';

/** The label by which a person lets datasets go: the gate before a publication looks for it on what was merged. */
export const DROP_LABEL: Label = {
  name: 'får tas bort',
  color: 'b60205',
  description: 'En granskare har sagt ja till att så många datamängder försvinner ur katalogen',
};

/** {@link Assessment} with the datasets that would go, where they are so many that the gate would stop the publication. */
export async function withDrop(
  assessment: Assessment,
  { files, settings }: Pick<Observation, 'files' | 'settings'>,
  read: ReadIndexFile | undefined,
): Promise<Assessment> {
  const losses = lossesIn(files);
  if (losses.size === 0) return assessment;
  const published = await readManifest(read);
  const drop = published && dropBetween(published, without(published, losses));
  return drop && isLargeDrop(drop, settings.largestDrop) ? { ...assessment, drop } : assessment;
}

/** Where it cannot be read, the index is a gap already, and what depends on it is for people. */
async function readManifest(read: ReadIndexFile | undefined): Promise<Manifest | undefined> {
  try {
    return read && parseManifest(await read(MANIFEST_FILE));
  } catch {
    return undefined;
  }
}

/** What is needed of a changed file to count datasets. */
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
  const losses = [...lossesIn(files)].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([pull.head, losses]))
    .digest('hex')
    .slice(0, 12);
}

/** The labels that will be left on the pull request: one that does not count is taken away. */
export function labelsLeft(
  { labels }: Pick<Observation['pull'], 'labels'>,
  consent: DropConsent | undefined,
): readonly string[] {
  const isRefused = consent?.state === 'outdated' || consent?.state === 'unentitled';
  return isRefused ? labels.filter((name) => name !== DROP_LABEL.name) : labels;
}
