import { type Drop, dropBetween, isLargeDrop, type Losses } from '../../catalog/published-index/drop.ts';
import type { Manifest } from '../../catalog/published-index/manifest.ts';

/** Whether a site may be published, and why, for the log. */
export interface Decision {
  open: boolean;
  reason: string;
}

/** A merged pull request with the label by which a person lets datasets go. */
export interface LabelledPull {
  number: number;
  /** What it takes away. */
  losses: Losses;
  /** Whether the label was set by somebody whose word counts. */
  isEntitled: boolean;
}

/** What people have let go since the publication. */
export interface LetGo {
  label: string;
  pulls: readonly LabelledPull[];
}

/** Publishers that are named in a reason. */
const MOST_NAMED = 10;

/**
 * Whether `built` may take the place of `published`: where no more goes than may go by itself (see `isLargeDrop`), what the
 * labelled pull requests take away left out. What has never been published cannot be lost.
 *
 * @param largestDrop In per cent.
 */
export function decide(
  published: Manifest | undefined,
  built: Manifest,
  largestDrop: number,
  letGo: LetGo,
): Decision {
  if (!published)
    return { open: true, reason: `Nothing is published yet. There will be ${built.datasets} datasets.` };
  const drop = dropBetween(published, built);
  const counts = `${drop.before} datasets are published, and there will be ${drop.after}`;
  if (!isLargeDrop(drop, largestDrop)) return { open: true, reason: `${counts}.` };
  const counted = letGo.pulls.filter(({ isEntitled }) => isEntitled);
  const rest = dropBetween(published, built, sumOf(counted));
  if (!isLargeDrop(rest, largestDrop))
    return { open: true, reason: `${counts}. ${describeLabels(counted, letGo.label)}` };
  return {
    open: false,
    reason: [
      `${counts}: ${drop.percent.toFixed(1)} per cent fewer, and more than ${largestDrop} must be meant.`,
      ...(counted.length > 0
        ? [`${describeLabels(counted, letGo.label)} That leaves ${rest.lost} that nobody has let go.`]
        : []),
      ...letGo.pulls
        .filter(({ isEntitled }) => !isEntitled)
        .map(({ number }) => refusal(number, letGo.label)),
      ...losses(rest),
      `If it is, let a reviewer or somebody else who may write, but not its author, put the label "${letGo.label}" on the pull request that was merged, and run this again.`,
      `Where nobody but the author could, write "largestDrop: ${Math.ceil(rest.percent)}" in .github/katalog.yaml on the default branch, and put it back once this is published.`,
    ].join(' '),
  };
}

function sumOf(pulls: readonly LabelledPull[]): Losses {
  const sum = new Map<string, number>();
  for (const { losses } of pulls) for (const [id, lost] of losses) sum.set(id, (sum.get(id) ?? 0) + lost);
  return sum;
}

function describeLabels(pulls: readonly LabelledPull[], label: string): string {
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
  return `${numbers} ${pulls.length === 1 ? 'has' : 'have'} the label "${label}".`;
}

function refusal(number: number, label: string): string {
  return `The label "${label}" of #${number} does not count: it was set by its author, or by somebody who neither reviews nor may write.`;
}

function losses({ publishers }: Drop): string[] {
  const named = publishers
    .slice(0, MOST_NAMED)
    .map(({ id, before, after }) => `${id} (${before} to ${after})`);
  return named.length === 0 ? [] : [`Fewer has ${named.join(', ')}.`];
}
