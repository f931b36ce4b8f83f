import {
  type Drop,
  dropBetween,
  isLargeDrop,
  type Losses,
} from '../../catalog/check/published-index/drop.ts';
import type { Manifest } from '../../catalog/check/published-index/manifest.ts';

/** The decision on whether a site may be published, and the reason for it, for the log. */
export interface Decision {
  open: boolean;
  reason: string;
}

/** A merged pull request with the label by which a person lets datasets go. */
export interface LabelledPull {
  number: number;
  /** The number of datasets that it removes, by publisher. */
  losses: Losses;
  /** True when the label was set by somebody who is entitled to. */
  isEntitled: boolean;
}

/** The pull requests by which people have let datasets go since the publication. */
export interface LetGo {
  label: string;
  pulls: readonly LabelledPull[];
}

/** Publishers that are named in a reason. */
const MOST_NAMED = 10;

/**
 * Decides whether `built` may replace `published`: only where no more datasets are lost than may be without a person
 * (see `isLargeDrop`), not counting those that the labelled pull requests remove. A first publication loses none.
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
