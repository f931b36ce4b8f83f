import type { NamedAccount } from '../../catalog/model/accounts.ts';
import { type AccountNaming, namedAccounts } from '../pull-request/named-accounts.ts';
import { profileAddress } from './addresses.ts';
import { type CommentContext, inBlocks, nameIn } from './comment-context.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

const WORDS = {
  heading: { sv: 'Nya och borttagna ansvariga', en: 'Maintainers added and removed' },
  reviewers: { sv: 'Katalogens granskare', en: 'The catalog’s reviewers' },
  number: { sv: 'nummer', en: 'number' },
  nobody: {
    sv: 'Ingen svarar för mappen på GitHub, så katalogens granskare godkänner allt i den.',
    en: 'Nobody answers for the folder on GitHub, so the catalog’s reviewers approve everything in it.',
  },
  check: {
    sv: '*För granskaren:* kontrollera att det är rätt personer, på annat sätt än genom GitHub. Det är numret som avgör vem det är.',
    en: '*For the reviewer:* make sure that these are the right people, by another way than GitHub. The number decides who it is.',
  },
  more: { sv: (count: number) => `- … och ${count} till.`, en: (count: number) => `- … and ${count} more.` },
} as const;

/** Lines for each file; more people than this are seldom named at once. */
const MOST = 30;

/** Lists the accounts that gain or lose the right to approve by the pull request, for new publishers too. */
export function ownerSection(commentContext: CommentContext): string {
  const { observation, language } = commentContext;
  const blocks = namedAccounts(observation.files).flatMap((naming) => namingBlock(naming, commentContext));
  if (blocks.length === 0) return '';
  return inBlocks(`### ${WORDS.heading[language]}`, ...blocks, WORDS.check[language]);
}

function namingBlock(naming: AccountNaming, commentContext: CommentContext): string[] {
  const { before, after, publisherId } = naming;
  const { observation, language } = commentContext;
  const lines = [
    ...without(before, after).map((namedAccount) => `- ➖ ${accountLine(namedAccount, commentContext)}`),
    ...without(after, before).map((namedAccount) => `- ➕ ${accountLine(namedAccount, commentContext)}`),
  ];
  const isNew = publisherId !== undefined && !observation.publishers.has(publisherId);
  if (lines.length === 0)
    return isNew ? [`**${nameOf(naming, commentContext)}**: ${WORDS.nobody[language]}`] : [];
  const left = lines.length - MOST;
  const shown = [...lines.slice(0, MOST), ...(left > 0 ? [WORDS.more[language](left)] : [])];
  return [`**${nameOf(naming, commentContext)}**\n${shown.join('\n')}`];
}

/** Those that only the first list has, by login and number. */
function without(accounts: readonly NamedAccount[], others: readonly NamedAccount[]): NamedAccount[] {
  return accounts.filter(
    ({ login, id }) => !others.some((other) => other.login === login && other.id === id),
  );
}

function nameOf({ path, publisherId }: AccountNaming, { assessment, language }: CommentContext): string {
  if (publisherId === undefined) return WORDS.reviewers[language];
  const title = assessment.changes.find((change) => change.path === path)?.title;
  return nameIn(title && { ...title }, language, publisherId);
}

function accountLine({ login, id }: NamedAccount, { observation, language }: CommentContext): string {
  const address = profileAddress(observation, login);
  const name = markdownText(login);
  return `${address === undefined ? name : markdownLink(name, address)}, ${WORDS.number[language]} ${id}`;
}
