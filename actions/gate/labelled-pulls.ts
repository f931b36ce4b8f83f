import type { Repository } from '../github/client.ts';
import { listPublishedPulls, listPullsBetween, type MergedPull } from '../github/published-pulls.ts';
import { type GithubFile, listFiles } from '../github/pull.ts';
import { lastLabelling, readEvents } from '../github/pull-events.ts';
import { lossesIn } from '../pull-request/drop.ts';
import { mayLetGo } from '../pull-request/drop-consent.ts';
import type { Settings } from '../settings/settings.ts';
import type { LabelledPull } from './decision.ts';

/** The number of hours after a merge during which its label counts where the published commit is unknown. */
const HOURS = 48;

/** So many pull requests with the label are looked at, three calls each; and so many files of each. */
const MOST_PULLS = 30;
const MOST_FILES = 3000;

/** The commit to be published and the one that is published now, and the reviewers. */
export interface Span {
  commit: string;
  /** `undefined` where the published index does not state its commit. */
  published: string | undefined;
  reviewers: Settings['reviewers'];
}

/**
 * Reads the pull requests with the label that were merged since the publication, and what each takes away: what an older
 * label let go has been published. A publication that comes days later finds them as well.
 */
export async function readLabelledPulls(
  repository: Repository,
  label: string,
  span: Span,
): Promise<LabelledPull[]> {
  const pulls = (await listUnpublished(repository, span)).filter(({ labels }) => labels.includes(label));
  const labelled: LabelledPull[] = [];
  for (const pull of pulls.slice(-MOST_PULLS))
    labelled.push(await readLabelled(repository, label, pull, span));
  return labelled;
}

async function readLabelled(
  repository: Repository,
  label: string,
  { number, author }: MergedPull,
  { reviewers }: Span,
): Promise<LabelledPull> {
  const { by } = lastLabelling(await readEvents(repository, number), label);
  const { items: files } = await listFiles(repository, number, MOST_FILES);
  return {
    number,
    losses: lossesIn(files.map(described)),
    isEntitled: await mayLetGo(repository, by, { author, reviewers }),
  };
}

function described({ filename: path, previous_filename: previousPath, status }: GithubFile) {
  return { path, previousPath, status: status === 'copied' ? 'added' : status };
}

async function listUnpublished(repository: Repository, { commit, published }: Span): Promise<MergedPull[]> {
  const between = published && (await listPullsBetween(repository, published, commit));
  const since = new Date(Date.now() - HOURS * 3_600_000);
  return between || listPublishedPulls(repository, commit, since);
}
