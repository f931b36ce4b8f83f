import { addLabels, ensureLabel, readLabels, removeLabel } from '../../github/label.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Sets and takes away the planned labels, from what is there now: people may have changed theirs meanwhile. */
export async function carryOutLabels({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { number } = observation.pull;
  const now = new Set(await readLabels(repository, number));
  const add = plan.labels.add.filter(({ name }) => !now.has(name));
  const remove = plan.labels.remove.filter((name) => now.has(name));
  for (const label of [...add, ...(plan.labels.offer ?? [])]) await ensureLabel(repository, label);
  const names = add.map(({ name }) => name);
  if (names.length > 0) await addLabels(repository, number, names);
  for (const name of remove) await removeLabel(repository, number, name);
  if (names.length + remove.length === 0) return { state: 'unchanged', note: 'They are as they should be.' };
  return { state: 'done', note: `Added ${listed(names)}; removed ${listed(remove)}.` };
}

function listed(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => JSON.stringify(name)).join(', ') : 'none';
}
