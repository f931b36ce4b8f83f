import { checkSchema } from '../../catalog/check/json-schema/check.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { identify, isSlug } from '../../catalog/model/entity.ts';
import type { PublisherFile } from '../../catalog/model/files/publisher.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { codeOwners, type Folder } from '../code-owners/code-owners.ts';
import type { Account } from '../github/account.ts';
import {
  dispatchWorkflow,
  findPullsOf,
  openPull,
  type PullsOf,
  readAdditions,
  readBranchHead,
  readDefaultBranch,
  readFolderNames,
  writeBranch,
} from '../github/branch.ts';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { keyOf, readTogether } from '../github/contents-together.ts';
import { explain, explaining, isOutOfCalls, statusOf } from '../github/failure.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { reportBranch } from './report-branch.ts';

const CODE_OWNERS_PATH = '.github/CODEOWNERS';
const BRANCH = 'katalog/codeowners';

/** More folders than this no catalog of ours has. */
const MOST_FOLDERS = 2_000;

/** The context in which owners are kept up to date. */
export interface OwnersContext {
  repository: Repository;
  bot: Account;
  /** The address of the repository for people. */
  url: string;
  dryRun: boolean;
}

/** The outcome, with notes that people should read. */
export interface OwnersResult {
  state: 'current' | 'planned' | 'opened' | 'updated' | 'open' | 'refused' | 'declined' | 'kept';
  notes: string[];
}

const STATES: Record<OwnersResult['state'], Localised> = {
  current: { sv: 'Texten är aktuell.', en: 'The text is up to date.' },
  planned: {
    sv: 'Texten är inte aktuell. Ingenting är skrivet.',
    en: 'The text is out of date. Nothing was written.',
  },
  opened: {
    sv: 'En pull request med den nya texten är öppnad.',
    en: 'A pull request with the new text is open.',
  },
  updated: {
    sv: 'Den öppna pull requesten har fått den nya texten.',
    en: 'The open pull request has got the new text.',
  },
  open: {
    sv: 'En pull request med den nya texten väntar.',
    en: 'A pull request with the new text is waiting.',
  },
  refused: {
    sv: 'Texten är inte aktuell, och GitHub lät inte jobbet öppna en pull request.',
    en: 'The text is out of date, and GitHub did not let the job open a pull request.',
  },
  declined: {
    sv: 'Texten är inte aktuell. Någon har stängt den pull request som hade den nya.',
    en: 'The text is out of date. Somebody has closed the pull request that had the new one.',
  },
  kept: {
    sv: `Texten är inte aktuell: i grenen ${BRANCH} ligger något som någon annan har lagt dit. Vad som behöver göras står i ett ärende.`,
    en: `The text is out of date: the branch ${BRANCH} holds something that somebody else has put there. What to do is in an issue.`,
  },
};

/** Describes how it went, for the summary of the job. */
export function ownersSummary(state: OwnersResult['state'], notes: readonly string[]): string {
  const { sv, en } = STATES[state];
  return ['## .github/CODEOWNERS', sv, `*In English:* ${en}`, ...notes.map((note) => `- ${note}`)].join(
    '\n\n',
  );
}

/**
 * Opens a pull request with the text that `.github/CODEOWNERS` should have by the files on the default branch, or brings
 * the one that is open up to date. GitHub starts no runs that answer for what a job opens, so that the feedback is
 * started for it. Run again, it writes what is missing and nothing twice.
 *
 * @throws Error with a sentence for the log where the files cannot be read, or the branch not be written.
 */
export async function updateOwners(context: OwnersContext): Promise<OwnersResult> {
  const { repository, dryRun } = context;
  const base = await explaining('read the default branch', () => readDefaultBranch(repository));
  const wanted = await explaining('read who answers for what', () => ownersAt(repository, base.commit));
  if (wanted === (await textAt(repository, base.commit))) return { state: 'current', notes: [] };
  if (dryRun) return { state: 'planned', notes: [] };
  const pulls = await explaining('look for the pull request', () => findPullsOf(repository, BRANCH));
  const { open: pull, closedAt } = pulls;
  const branch = await explaining('write the branch of the owners', () =>
    updateBranch(context, base.commit, wanted, pulls),
  );
  const head = await readBranchHead(repository, BRANCH);
  if (branch === 'foreign') return { state: 'kept', notes: await reportForeign(context, head) };
  if (pull === undefined && closedAt.some((closed) => closed === head))
    return { state: 'declined', notes: [] };
  if (pull === undefined) return openOwnersPull(context, base.name);
  if (branch === 'current') return { state: 'open', notes: [] };
  return { state: 'updated', notes: await startFeedback(repository, base.name, pull.number) };
}

/** `foreign`: the branch has something of somebody else's that is not merged. */
type BranchState = 'current' | 'written' | 'foreign';

/**
 * Brings the branch to the default branch and the text, unless it can be merged and changes that file to that text and
 * nothing else. With a pull request that is open, what else it changes is for those who read it.
 */
async function updateBranch(
  { repository, bot }: OwnersContext,
  base: string,
  text: string,
  { open: pull, mergedAt }: PullsOf,
): Promise<BranchState> {
  const file = { path: CODE_OWNERS_PATH, text };
  const tip = await readBranchHead(repository, BRANCH);
  if (tip === undefined) {
    await writeBranch(repository, { name: BRANCH, tip, isContained: false }, base, file, TITLE);
    return 'written';
  }
  const { isContained, isForeign, paths } = await readAdditions(repository, base, tip, bot);
  const isMerged = isContained || mergedAt.includes(tip);
  const isAlone = paths.every((path) => path === CODE_OWNERS_PATH);
  const mayStay = !isMerged && !pull?.conflict && (isAlone || pull !== undefined);
  if (mayStay && (await textAt(repository, tip)) === text) return 'current';
  if (!isMerged && (isForeign || !isAlone)) return 'foreign';
  await writeBranch(repository, { name: BRANCH, tip, isContained }, base, file, TITLE);
  return 'written';
}

/** Says in an issue, once for each tip, that the branch is in the way: nobody reads the log of a job that succeeded. */
async function reportForeign({ repository, bot, url }: OwnersContext, tip = ''): Promise<string[]> {
  const note = `Owners have changed, but somebody has pushed to the branch ${BRANCH}, and nothing there is overwritten. Merge what it holds or delete the branch, and the next run writes the new text: ${url}/tree/${BRANCH}`;
  try {
    await reportBranch(repository, bot, { branch: BRANCH, tip, url });
    return [note];
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return [note, explain('open an issue about it', error).sentence];
  }
}

const TITLE = 'Uppdatera .github/CODEOWNERS';

const BODY = `De som svarar för en utgivare, eller katalogens granskare, har ändrats. \`.github/CODEOWNERS\` skapas ur de uppgifterna och ska därför ha en ny text. Ingenting annat ändras.

*In English:* those who answer for a publisher, or the catalog's reviewers, have changed. \`.github/CODEOWNERS\` is made from that and gets a new text. Nothing else changes.`;

async function openOwnersPull({ repository, url }: OwnersContext, base: string): Promise<OwnersResult> {
  try {
    const number = await openPull(repository, { title: TITLE, body: BODY, head: BRANCH, base });
    return { state: 'opened', notes: await startFeedback(repository, base, number) };
  } catch (error) {
    if (statusOf(error) !== 403) throw new Error(explain('open the pull request', error).sentence);
    return { state: 'refused', notes: [refusalNote(url, base)] };
  }
}

/** GitHub answers 403 as well where the job lacks `pull-requests: write`, and its message tells which. */
function refusalNote(url: string, base: string): string {
  return `Owners have changed, but GitHub does not let this job open a pull request (403). In the repository, open Settings, Actions, General, and under "Workflow permissions" tick "Allow GitHub Actions to create and approve pull requests". The job needs "pull-requests: write", too. Until then, open it by hand: ${url}/compare/${base}...${BRANCH}?expand=1`;
}

/** Starts the feedback on the pull request. The next sweep answers it where that fails. */
async function startFeedback(repository: Repository, base: string, number: number): Promise<string[]> {
  try {
    await dispatchWorkflow(repository, FEEDBACK, base, { 'pull-request': String(number) });
    return [];
  } catch (error) {
    return [explain(`start ${FEEDBACK}`, error).sentence];
  }
}

const FEEDBACK = 'aterkoppla.yml';

async function ownersAt(repository: Repository, commit: string): Promise<string> {
  const { settings, gap } = readSettings(await readPlainFile(repository, SETTINGS_PATH, commit));
  if (gap) throw new Error(gap.en);
  const names = await readFolderNames(repository, commit, 'datasets');
  const folders = names.filter(isSlug);
  if (folders.length > MOST_FOLDERS) throw new Error('there are more folders than are read');
  const wanted = folders.map((folder) => ({ path: `datasets/${folder}/publisher.yaml`, commit }));
  const together = await readTogether(repository, wanted);
  const owned: Folder[] = [];
  for (const place of wanted) {
    const known = together.get(keyOf(place));
    const bytes = known?.kind === 'file' ? known.bytes : await readPlainFile(repository, place.path, commit);
    const id = identify(place.path)?.id;
    if (bytes && id) owned.push({ id, maintainers: maintainersIn(bytes) });
  }
  return codeOwners(owned, settings.reviewers);
}

function maintainersIn(bytes: Uint8Array): Account[] {
  const { data } = checkSchema('publisher', readYaml(bytes).data);
  const named = (data as Partial<PublisherFile>).maintainers ?? [];
  return named.filter(
    (item): item is Account => typeof item?.login === 'string' && typeof item.id === 'number',
  );
}

async function textAt(repository: Repository, commit: string): Promise<string | undefined> {
  const bytes = await readPlainFile(repository, CODE_OWNERS_PATH, commit);
  return bytes && new TextDecoder().decode(bytes);
}
