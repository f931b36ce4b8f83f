import { type Drop, dropBetween } from '../../catalog/published-index/drop.ts';
import type { Manifest } from '../../catalog/published-index/manifest.ts';

/** Whether a site may be published, and why, for the log. */
export interface Decision {
  open: boolean;
  reason: string;
}

/** Publishers that are named in a reason. */
const MOST_NAMED = 10;

/**
 * Whether `built` may take the place of `published`: where no more goes than `largestDrop` per cent, or a person has let
 * it go. What has never been published cannot be lost.
 */
export function decide(
  published: Manifest | undefined,
  built: Manifest,
  largestDrop: number,
  letGo: { label: string; pulls: readonly number[] },
): Decision {
  if (!published)
    return { open: true, reason: `Nothing is published yet. There will be ${built.datasets} datasets.` };
  const drop = dropBetween(published, built);
  const counts = `${drop.before} datasets are published, and there will be ${drop.after}`;
  if (drop.percent <= largestDrop) return { open: true, reason: `${counts}.` };
  const [pull] = letGo.pulls;
  if (pull !== undefined)
    return { open: true, reason: `${counts}. #${pull} has the label "${letGo.label}".` };
  return {
    open: false,
    reason:
      `${counts}: ${drop.percent.toFixed(1)} per cent fewer, and more than ${largestDrop} must be meant. ` +
      `${losses(drop)}If it is, put the label "${letGo.label}" on the pull request that was merged, and run this again.`,
  };
}

function losses({ publishers }: Drop): string {
  const named = publishers
    .slice(0, MOST_NAMED)
    .map(({ id, before, after }) => `${id} (${before} to ${after})`);
  return named.length === 0 ? '' : `Fewer has ${named.join(', ')}. `;
}
