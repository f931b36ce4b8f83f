import { identify } from '../../catalog/model/entity.ts';
import type { ReadIndexFile } from '../../catalog/published-index/ask-index.ts';
import { type Drop, dropBetween } from '../../catalog/published-index/drop.ts';
import { MANIFEST_FILE, type Manifest, parseManifest } from '../../catalog/published-index/manifest.ts';
import type { Assessment } from './assessment.ts';
import type { ChangedFile, Observation } from './observation.ts';
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
  if (lossesIn(files).size === 0) return assessment;
  const published = await readManifest(read);
  const drop = published && dropBetween(published, without(published, lossesIn(files)));
  return drop && drop.percent > settings.largestDrop ? { ...assessment, drop } : assessment;
}

/** Where it cannot be read, the index is a gap already, and what depends on it is for people. */
async function readManifest(read: ReadIndexFile | undefined): Promise<Manifest | undefined> {
  try {
    return read && parseManifest(await read(MANIFEST_FILE));
  } catch {
    return undefined;
  }
}

/** How many datasets each publisher loses, those that come instead counted off. */
function lossesIn(files: readonly ChangedFile[]): Map<string, number> {
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
  const lost = [...losses.values()].reduce((sum, one) => sum + one, 0);
  return lost > 0 ? losses : new Map();
}

function without(published: Manifest, losses: ReadonlyMap<string, number>): Manifest {
  const publishers = { ...published.publishers };
  let { datasets } = published;
  for (const [id, lost] of losses) {
    publishers[id] = Math.max(0, (Object.hasOwn(publishers, id) ? publishers[id]! : 0) - lost);
    datasets -= lost;
  }
  return { ...published, datasets: Math.max(0, datasets), publishers };
}

/** Whether a person has yet to let the datasets go, with {@link DROP_LABEL}. */
export function awaitsDropLabel(
  { drop }: { drop?: Drop },
  { pull }: { pull: Pick<Observation['pull'], 'labels'> },
): boolean {
  return drop !== undefined && !pull.labels.includes(DROP_LABEL.name);
}
