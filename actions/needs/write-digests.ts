import { type Digest, digestOf, weekBefore, withAnswers } from '../../catalog/cooperation/needs/digest.ts';
import { DIGEST_LABEL, NEED_LABELS } from '../../catalog/cooperation/needs/labels.ts';
import { bearsMarker } from '../comment/markers.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { createComment, listComments, updateComment } from '../github/comment.ts';
import { readPlainFile } from '../github/content.ts';
import { explain, explaining } from '../github/failure.ts';
import { createIssue, listIssues } from '../github/issue.ts';
import { ensureLabel } from '../github/label.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import { addressIn } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { CONTACTS_PATH, contactsIn, type DigestContact } from './contacts.ts';
import { countyMarker, digestIssue, digestText, weekMarker } from './digest-text.ts';
import { gatherNeeds } from './gather.ts';
import { readLastGood } from './last-good.ts';
import { readAnswered, shownByAnswer } from './read-answered.ts';

/** The input of a run: the repository that the summaries are of, and the account that writes them. */
export interface DigestRun {
  repository: Repository;
  /** The address of the repository for people. */
  address: string;
  /** The commit whose contacts and settings count. */
  commit: string;
  bot: Account;
  /** The published site, where it is not where catalog.yaml says. */
  publishedAt: string | undefined;
  /** Milliseconds. */
  timeout: number;
  now: Date;
  log(line: string): void;
}

/** Counties that got a summary or a changed one, and what went wrong with others. */
export interface Digests {
  written: string[];
  failures: string[];
}

const MOST_ISSUES = 500;
const MOST_COMMENTS = 3000;

/**
 * Writes a summary of the week before for each county that has a contact on GitHub and where something has happened: one
 * comment a week, in one issue a county. Run again, it changes what has become another and leaves the rest alone.
 *
 * @throws Error with a sentence for the log where needs or contacts cannot be read.
 */
export async function writeDigests(run: DigestRun): Promise<Digests> {
  const { repository, now, log } = run;
  await explaining('make the labels that needs have', () => makeLabels(repository));
  const { contacts, base, show } = await explaining('read the contacts of the counties', () =>
    readWhoAndWhere(run),
  );
  if (contacts.length === 0) log(`no county has a contact on GitHub in ${CONTACTS_PATH}`);
  const digests: Digests = { written: [], failures: [] };
  if (contacts.length === 0) return digests;
  const published = await readLastGood(base, run.timeout);
  const answered = await readAnswered(base, run.timeout);
  if (answered.unknown) digests.failures.push(`What datasets answer is not told: ${answered.unknown}.`);
  const lastGood = 'file' in published ? published.file : undefined;
  const gathered = await explaining('read the needs', () =>
    gatherNeeds(repository, lastGood, { show, answered: shownByAnswer(answered, lastGood) }),
  );
  const needs = withAnswers(gathered.needs, answered.needs);
  const week = weekBefore(now);
  for (const contact of contacts) {
    const digest = digestOf(needs, contact.county, week, gathered.held);
    if (digest) await tryDigest(run, contact, { digest, base }, digests);
    else log(`${contact.county}: nothing has happened in ${week.id}`);
  }
  return digests;
}

/** GitHub passes over the label of a form where the repository has none of that name. */
async function makeLabels(repository: Repository): Promise<void> {
  for (const label of NEED_LABELS) await ensureLabel(repository, label);
}

async function readWhoAndWhere({ repository, commit, publishedAt }: DigestRun) {
  const contacts = contactsIn(await readPlainFile(repository, CONTACTS_PATH, commit));
  const base = publishedAt ?? addressIn(await readPlainFile(repository, 'datasets/catalog.yaml', commit));
  if (base === undefined)
    throw new Error('datasets/catalog.yaml does not tell where the catalog is published');
  const { show } = readSettings(await readPlainFile(repository, SETTINGS_PATH, commit)).settings.needs;
  return { contacts, base: base.replace(/\/+$/, ''), show };
}

/** A county's summary, and where it leads to. */
interface DigestContent {
  digest: Digest;
  base: string;
}

async function tryDigest(
  run: DigestRun,
  contact: DigestContact,
  digestContent: DigestContent,
  digests: Digests,
): Promise<void> {
  try {
    const outcome = await writeDigest(run, contact, digestContent);
    run.log(`${contact.county}: ${outcome}`);
    if (outcome === 'written' || outcome === 'changed') digests.written.push(contact.county);
  } catch (error) {
    digests.failures.push(explain(`write the summary for ${contact.county}`, error).sentence);
  }
}

async function writeDigest(
  { repository, address, bot }: DigestRun,
  contact: DigestContact,
  { digest, base }: DigestContent,
): Promise<'written' | 'changed' | 'has it already' | 'too many comments to know'> {
  const text = digestText(digest, contact.github, base, address);
  const issue = contact.issue ?? (await issueFor(repository, bot, contact));
  const comments = await listComments(repository, issue, MOST_COMMENTS);
  const own = findOwn(comments.items, bot.id, weekMarker(contact.county, digest.week));
  if (own?.body === text) return 'has it already';
  if (own) {
    await updateComment(repository, own.id, text);
    return 'changed';
  }
  if (!comments.whole) return 'too many comments to know';
  await createComment(repository, issue, text);
  return 'written';
}

/** The open issue with the county's mark that the bot has made; made now where there is none. */
async function issueFor(
  repository: Repository,
  bot: Account,
  { county, github }: DigestContact,
): Promise<number> {
  const { items } = await listIssues(repository, DIGEST_LABEL, MOST_ISSUES);
  const own = items.find(
    ({ state, user, body, pull_request }) =>
      state === 'open' &&
      pull_request === undefined &&
      Number(user?.id) === bot.id &&
      bearsMarker(body, countyMarker(county)),
  );
  if (own) return own.number;
  return createIssue(repository, { ...digestIssue(county, github), labels: [DIGEST_LABEL] });
}
