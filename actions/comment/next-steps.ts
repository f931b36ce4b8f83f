import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import { isSource } from '../../catalog/model/source-folders.ts';
import type { Localised } from '../../catalog/model/text.ts';
import type { Account } from '../github/account.ts';
import { isMet, type Reason, type Requirement } from '../pull-request/ownership.ts';
import { verdictsOf } from '../pull-request/reviews.ts';
import { filesAddress } from './addresses.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { inBlocks, publisherName, type Telling } from './telling.ts';

const REASONS: Record<Reason, Localised> = {
  'foreign-folder': {
    sv: 'ändringen är i deras mapp',
    en: 'the change is in their folder',
  },
  sensitive: {
    sv: 'något nytt eller borttaget, eller en ändrad licens, åtkomst eller adress, ska ses av en person till',
    en: 'what is new or removed, or a changed licence, access or address, is to be seen by one more person',
  },
  nobody: {
    sv: 'utgivaren har ännu ingen som svarar för mappen på GitHub',
    en: 'the publisher has nobody yet who answers for the folder on GitHub',
  },
  'new-publisher': { sv: 'en ny utgivare', en: 'a new publisher' },
  publisher: {
    sv: 'publisher.yaml säger vem som bestämmer över mappen',
    en: 'publisher.yaml says who decides over the folder',
  },
  catalog: { sv: 'uppgifterna om hela katalogen', en: 'the file on the whole catalog' },
  cooperation: {
    sv: 'träffar, guider och kontakter är gemensamma för alla',
    en: 'meetings, guides and contacts are common to all',
  },
  settings: { sv: 'katalogens inställningar', en: 'the settings of the catalog' },
  workflows: { sv: 'hur arkivet sköts på GitHub', en: 'how the repository is run on GitHub' },
  schemas: {
    sv: 'de scheman som filerna kontrolleras mot',
    en: 'the schemas that files are checked against',
  },
  code: { sv: 'programkod', en: 'program code' },
  strange: { sv: 'filer på oväntade platser', en: 'files in unexpected places' },
};

const WORDS = {
  heading: { sv: 'Vem godkänner, och vad händer sedan?', en: 'Who approves, and what happens then?' },
  reviewers: { sv: 'Katalogens granskare', en: 'The catalog’s reviewers' },
  sensitive: { sv: 'En kollega eller en granskare', en: 'A colleague or a reviewer' },
  approved: { sv: '✅ Godkänt av', en: '✅ Approved by' },
  waiting: { sv: '⏳ Väntar på', en: '⏳ Awaiting' },
  oneOf: { sv: 'någon av', en: 'one of' },
  of: { sv: (needed: number) => `${needed} av`, en: (needed: number) => `${needed} of` },
  nobody: {
    sv: '⚠️ Ingen är utsedd som kan godkänna. Den som sköter katalogen skriver in granskare i .github/katalog.yaml, eller avgör själv.',
    en: '⚠️ Nobody is named who can approve. Whoever looks after the catalog names reviewers in .github/katalog.yaml, or decides.',
  },
  outdated: {
    sv: (names: string) =>
      `${names} godkände innan ändringen blev som den är nu och behöver titta en gång till.`,
    en: (names: string) =>
      `${names} approved before the change became what it is now and needs to look once more.`,
  },
  blocked: {
    sv: (names: string) => `💬 ${names} har bett om ändringar. Det behöver lösas först.`,
    en: (names: string) => `💬 ${names} asked for changes. That needs to be settled first.`,
  },
  own: {
    sv: '✅ Ändringen är i er egen mapp. Ingen annan behöver godkänna den.',
    en: '✅ The change is in your own folder. Nobody else needs to approve it.',
  },
  how: {
    sv: (files: string) =>
      `*För den som ska godkänna:* öppna ${files}, tryck på **Review changes**, välj **Approve** och tryck på **Submit review**. Det går även utan rätt att ändra i katalogen. Den som har skickat in ändringen kan inte godkänna den själv.`,
    en: (files: string) =>
      `*For whoever is to approve:* open ${files}, press **Review changes**, choose **Approve** and press **Submit review**. That works without the right to change the catalog as well. Whoever sent in the change cannot approve it.`,
  },
  more: {
    sv: (count: number) => `… och ${count} utgivare till.`,
    en: (count: number) => `… and ${count} more publishers.`,
  },
  files: { sv: 'listan över ändrade filer', en: 'the list of changed files' },
  nowhere: {
    sv: 'Webbplatsen och dataportalerna visar samma uppgifter som förut när ändringen är införd (*merge*).',
    en: 'The website and the data portals show the same as before once the change is in (*merge*).',
  },
  onTheSite: {
    sv: 'När ändringen är införd (*merge*) syns den på webbplatsen inom några minuter.',
    en: 'Once the change is in (*merge*) it is on the website within minutes.',
  },
  afterwards: {
    sv: 'När ändringen är införd (*merge*) syns den på webbplatsen inom några minuter. Sveriges dataportal hämtar katalogen varje natt.',
    en: 'Once the change is in (*merge*) it is on the website within minutes. Sveriges dataportal fetches the catalog every night.',
  },
} as const;

/** Accounts that are named; of more, the first. */
const MOST_NAMES = 8;

/** Requirements that are told one by one. */
const MOST_REQUIREMENTS = 20;

/** Who may approve what, how far that has come, how it is done, and what follows. */
export function nextStepsSection(telling: Telling): string {
  const { standing, observation, language } = telling;
  const { requirements, blockedBy, isOwn } = standing.ownership;
  const waits = requirements.some((one) => !isMet(one) && one.entitled.length > 0);
  const files = markdownLink(WORDS.files[language], filesAddress(observation));
  const left = requirements.length - MOST_REQUIREMENTS;
  const lines = [
    ...requirements.slice(0, MOST_REQUIREMENTS).map((one) => `- ${requirementLine(one, telling)}`),
    ...(left > 0 ? [`- ${WORDS.more[language](left)}`] : []),
    ...(requirements.length === 0 && isOwn ? [`- ${WORDS.own[language]}`] : []),
    ...(blockedBy.length > 0 ? [`- ${WORDS.blocked[language](names(blockedBy))}`] : []),
  ];
  return inBlocks(
    `### ${WORDS.heading[language]}`,
    lines.join('\n'),
    outdatedLine(telling),
    waits ? WORDS.how[language](files) : undefined,
    afterwardsLine(telling),
  );
}

/** Where the change will be seen once it is merged; data portals fetch nothing that is only about the cooperation. */
function afterwardsLine({ assessment, observation, unchanged, language }: Telling): string | undefined {
  const { changes } = assessment;
  const sources = observation.files.filter(({ path, previousPath = path }) =>
    [path, previousPath].some(isSource),
  );
  if (sources.length === 0) return undefined;
  if (sources.every(({ path }) => unchanged.has(path))) return WORDS.nowhere[language];
  const isOfCatalog = changes.length === 0 || changes.some(({ kind }) => !isCooperationKind(kind));
  return WORDS[isOfCatalog ? 'afterwards' : 'onTheSite'][language];
}

function requirementLine(requirement: Requirement, telling: Telling): string {
  const { language } = telling;
  const { publisherId, reasons } = requirement;
  const whose =
    publisherId === undefined
      ? WORDS.reviewers[language]
      : reasons.includes('sensitive')
        ? WORDS.sensitive[language]
        : publisherName(publisherId, telling);
  const why = reasons.map((reason) => REASONS[reason][language]).join('; ');
  return `**${whose}** (${why}): ${stateOf(requirement, language)}`;
}

function stateOf(requirement: Requirement, language: 'sv' | 'en'): string {
  const { entitled, needed, approvedBy } = requirement;
  if (isMet(requirement)) return `${WORDS.approved[language]} ${names(approvedBy)}`;
  if (entitled.length < needed) return WORDS.nobody[language];
  const some = needed === 1 && entitled.length > 1 ? `${WORDS.oneOf[language]} ` : '';
  const several = needed > 1 ? `${WORDS.of[language](needed)} ` : '';
  return `${WORDS.waiting[language]} ${several}${some}${names(entitled)}`;
}

/** Those who are entitled, but whose approval is of an earlier commit or for another branch. */
function outdatedLine({ standing, observation, language }: Telling): string | undefined {
  const missing = standing.ownership.requirements.filter((one) => !isMet(one));
  const entitled = new Set(missing.flatMap((one) => one.entitled.map(({ id }) => id)));
  const outdated = verdictsOf(observation).outdated.filter(({ id }) => entitled.has(id));
  return outdated.length > 0 ? WORDS.outdated[language](names(outdated)) : undefined;
}

/** Names without @, so that nobody is called by a list. */
function names(accounts: readonly Account[]): string {
  const shown = accounts.slice(0, MOST_NAMES).map(({ login }) => `**${markdownText(login)}**`);
  return [...shown, ...(accounts.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
