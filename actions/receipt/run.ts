import type { Language } from '../../catalog/model/text.ts';
import { asksForEnglish, languageFrom } from '../comment/language.ts';
import { RECEIPT_MARKER } from '../comment/markers.ts';
import { type PublishedFile, writeReceipt } from '../comment/receipt.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { createComment, listComments } from '../github/comment.ts';
import { readPlainFile } from '../github/content.ts';
import { explain, explaining } from '../github/failure.ts';
import { listPublishedPulls, type MergedPull } from '../github/published-pulls.ts';
import { type GithubFile, listFiles } from '../github/pull.ts';
import { siteAddressIn } from '../published-site/site-address.ts';
import { readEntity } from '../pull-request/observe/base.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';

/** The publication that receipts are written for, and the account that writes them. */
export interface Publication {
  repository: Repository;
  /** The commit that was published. */
  commit: string;
  bot: Account;
  now: Date;
  log(line: string): void;
}

/** The pull requests that got a receipt, and what went wrong with others. */
export interface Receipts {
  written: number[];
  failures: string[];
}

/** Every night the catalog is published anyway: what is older has had its chance. */
const HOURS = 48;
const MOST_COMMENTS = 3000;
const MOST_FILES = 3000;

/**
 * Writes the receipts that are missing.
 *
 * @throws Error with a sentence for the log where it cannot be found out what was published.
 */
export async function writeReceipts(publication: Publication): Promise<Receipts> {
  const { repository, commit, now, log } = publication;
  const receipts: Receipts = { written: [], failures: [] };
  const where = await explaining('read what was published', () => readPublished(repository, commit));
  if (!where) return { ...receipts, failures: ['The catalog names no address of its own.'] };
  const since = new Date(now.getTime() - HOURS * 3_600_000);
  const pulls = await explaining('find the pull requests', () =>
    listPublishedPulls(repository, commit, since),
  );
  log(
    `pull requests of the last ${HOURS} hours: ${pulls.map(({ number }) => `#${number}`).join(' ') || 'none'}`,
  );
  for (const pull of pulls) await tryReceipt(publication, pull, where, receipts);
  return receipts;
}

async function tryReceipt(
  publication: Publication,
  pull: MergedPull,
  where: Published,
  receipts: Receipts,
): Promise<void> {
  try {
    const outcome = await receiptFor(publication, pull, where);
    publication.log(`#${pull.number}: ${outcome}`);
    if (outcome === 'written') receipts.written.push(pull.number);
  } catch (error) {
    receipts.failures.push(explain(`write the receipt on #${pull.number}`, error).sentence);
  }
}

async function receiptFor(
  { repository, bot }: Publication,
  { number, labels, description }: MergedPull,
  { base, language }: Published,
): Promise<'written' | 'has one' | 'changes nothing in the catalog' | 'too many comments to know'> {
  const files = await listFiles(repository, number, MOST_FILES);
  const asked = languageFrom({ labels, asksForEnglish: asksForEnglish(description) });
  const text = writeReceipt(files.items.map(publishedFile), base, asked ?? language);
  if (text === undefined) return 'changes nothing in the catalog';
  const comments = await listComments(repository, number, MOST_COMMENTS);
  if (findOwn(comments.items, bot.id, RECEIPT_MARKER)) return 'has one';
  if (!comments.whole) return 'too many comments to know';
  await createComment(repository, number, text);
  return 'written';
}

function publishedFile({ filename, previous_filename: previous, status }: GithubFile): PublishedFile {
  const moved = status === 'renamed' ? previous : undefined;
  return { path: filename, previousPath: moved, removed: status === 'removed' };
}

/** The address of the published catalog, and its language. */
interface Published {
  base: string;
  language: Language;
}

async function readPublished(repository: Repository, commit: string): Promise<Published | undefined> {
  const [catalog, settings] = await Promise.all([
    readEntity(repository, 'catalog', 'datasets/catalog.yaml', commit),
    readPlainFile(repository, SETTINGS_PATH, commit),
  ]);
  const base = siteAddressIn(catalog?.data);
  return base === undefined ? undefined : { base, language: readSettings(settings).settings.language };
}
