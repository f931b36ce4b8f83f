import { checkSchema } from '../../catalog/json-schema/check.ts';
import { identify, isSlug } from '../../catalog/model/entity.ts';
import type { PublisherFile } from '../../catalog/model/files/publisher.ts';
import { readYaml } from '../../catalog/yaml/read.ts';
import { codeOwners, type Folder } from '../code-owners/code-owners.ts';
import type { Account } from '../github/account.ts';
import {
  dispatchWorkflow,
  findPullsOf,
  isCommitBy,
  openPull,
  readBranchHead,
  readDefaultBranch,
  readFolderNames,
  writeBranch,
} from '../github/branch.ts';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { keyOf, readTogether } from '../github/contents-together.ts';
import { explain, explaining, statusOf } from '../github/failure.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';

const CODE_OWNERS_PATH = '.github/CODEOWNERS';
const BRANCH = 'katalog/codeowners';

/** More folders than this no catalog of ours has. */
const MOST_FOLDERS = 2_000;

/** Where owners are kept up to date. */
export interface OwnersContext {
  repository: Repository;
  bot: Account;
  /** The address of the repository for people. */
  url: string;
  dryRun: boolean;
}

/** How it went, and what people should know. */
export interface OwnersResult {
  state: 'current' | 'planned' | 'opened' | 'updated' | 'open' | 'refused' | 'declined' | 'kept';
  notes: string[];
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
  const { open: pull, closedAt } = await explaining('look for the pull request', () =>
    findPullsOf(repository, BRANCH),
  );
  const branch = await explaining('write the branch of the owners', () =>
    updateBranch(context, base.commit, wanted, pull?.conflict ?? false),
  );
  if (branch === 'foreign') return { state: 'kept', notes: [foreignNote(context.url)] };
  const head = await readBranchHead(repository, BRANCH);
  if (pull === undefined && closedAt.some((closed) => closed === head))
    return { state: 'declined', notes: [] };
  if (pull === undefined) return openOwnersPull(context, base.name);
  if (branch === 'current') return { state: 'open', notes: [] };
  return { state: 'updated', notes: await startFeedback(repository, base.name, pull.number) };
}

/** `foreign`: the branch ends with a commit of somebody else's, which would be lost. */
type BranchState = 'current' | 'written' | 'foreign';

/** Brings the branch to the default branch and the text, unless it has the text and can be merged. */
async function updateBranch(
  { repository, bot }: OwnersContext,
  base: string,
  text: string,
  isConflict: boolean,
): Promise<BranchState> {
  const tip = await readBranchHead(repository, BRANCH);
  if (tip !== undefined && !isConflict && (await textAt(repository, tip)) === text) return 'current';
  if (tip !== undefined && !(await isCommitBy(repository, tip, bot))) return 'foreign';
  await writeBranch(repository, { name: BRANCH, tip }, base, { path: CODE_OWNERS_PATH, text }, TITLE);
  return 'written';
}

function foreignNote(url: string): string {
  return `Owners have changed, but somebody has pushed to the branch ${BRANCH}, and nothing there is overwritten. Merge what it holds or delete the branch, and the next run writes the new text: ${url}/tree/${BRANCH}`;
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

/** Where it cannot be started, the next sweep answers the pull request. */
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
  return named.filter((one): one is Account => typeof one?.login === 'string' && typeof one.id === 'number');
}

async function textAt(repository: Repository, commit: string): Promise<string | undefined> {
  const bytes = await readPlainFile(repository, CODE_OWNERS_PATH, commit);
  return bytes && new TextDecoder().decode(bytes);
}
