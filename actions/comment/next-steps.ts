import { isCooperationKind } from '../../catalog/model/file-kinds.ts';
import { groupedBy } from '../../catalog/model/grouped-by.ts';
import { isSource } from '../../catalog/model/source-folders.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import type { Account } from '../github/account.ts';
import type { MissingForMerge } from '../pull-request/missing-for-merge.ts';
import { isMet, maintainersOf, type Reason, type Requirement } from '../pull-request/ownership.ts';
import { verdictsOf } from '../pull-request/reviews.ts';
import { isRecheckedAlone } from '../pull-request/risk.ts';
import { filesAddress } from './addresses.ts';
import { type CommentContext, inBlocks, publisherName } from './comment-context.ts';
import { mustBeSentAnew } from './conflict.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { sensitiveParts } from './sensitive-parts.ts';
import { publishesAtOnce } from './verdict.ts';

const REASONS: Record<Reason, Localised> = {
  'foreign-folder': {
    sv: 'ändringen är i deras mapp',
    en: 'the change is in their folder',
  },
  sensitive: {
    sv: 'en person till ska titta på ändringen',
    en: 'one more person is to look at the change',
  },
  nobody: {
    sv: 'utgivaren har ännu ingen som svarar för mappen på GitHub',
    en: 'the publisher has nobody yet who answers for the folder on GitHub',
  },
  left: {
    sv: 'de som svarade för mappen finns inte längre på GitHub',
    en: 'those who answered for the folder are no longer on GitHub',
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
  workflows: { sv: 'hur katalogen sköts på GitHub', en: 'how the catalog is run on GitHub' },
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
  sensitive: {
    both: { sv: 'En kollega eller en granskare', en: 'A colleague or a reviewer' },
    colleague: { sv: 'En kollega', en: 'A colleague' },
    reviewer: { sv: 'En av katalogens granskare', en: 'One of the catalog’s reviewers' },
    nobody: { sv: 'En person till', en: 'One more person' },
  },
  approved: { sv: '✅ Godkänt av', en: '✅ Approved by' },
  waiting: { sv: '⏳ Väntar på', en: '⏳ Awaiting' },
  oneOf: { sv: 'någon av', en: 'one of' },
  of: { sv: (needed: number) => `${needed} av`, en: (needed: number) => `${needed} of` },
  nobody: {
    none: {
      sv: '⚠️ Ingen är utsedd som kan godkänna.',
      en: '⚠️ Nobody is named who can approve.',
    },
    author: {
      sv: '⚠️ Bara den som har skickat in ändringen är utsedd, och ingen kan godkänna sin egen ändring.',
      en: '⚠️ Only whoever sent in the change is named, and nobody can approve a change of their own.',
    },
    few: {
      sv: (needed: number, names: string) =>
        `⚠️ ${needed} ska godkänna, men bara ${names} är utsedd utöver den som har skickat in ändringen.`,
      en: (needed: number, names: string) =>
        `⚠️ ${needed} are to approve, but only ${names} is named beside whoever sent in the change.`,
    },
  },
  github: {
    owner: {
      sv: (names: string) =>
        `**GitHub** (katalogens regler där kräver en kodägare, *code owner*, med skrivrätt): ⏳ Väntar på ${names}`,
      en: (names: string) =>
        `**GitHub** (the catalog’s rules there require a code owner with write access): ⏳ Awaiting ${names}`,
    },
    writer: {
      sv: (names: string) =>
        `**GitHub** (katalogens regler där räknar bara den som har skrivrätt): ⏳ Väntar på ${names}`,
      en: (names: string) =>
        `**GitHub** (the catalog’s rules there count only those with write access): ⏳ Awaiting ${names}`,
    },
    nobody: {
      sv: '**GitHub** (katalogens regler där kräver ett godkännande av någon med skrivrätt): ⚠️ Ingen utom den som har skickat in ändringen kan ge det.',
      en: '**GitHub** (the catalog’s rules there require an approval by somebody with write access): ⚠️ Nobody but whoever sent in the change can give it.',
    },
  },
  so: { sv: ', så en person till ska titta', en: ', so one more person is to look' },
  named: {
    sv: '**Så att det går nästa gång:** skriv in en granskare till under `reviewers` i `.github/katalog.yaml`, och ge personen skrivrätt (**Settings → Collaborators**). Är du den enda granskaren går också den ändringen in så som står ovan.',
    en: '**So that it works the next time:** name one more reviewer under `reviewers` in `.github/katalog.yaml`, and give that person write access (**Settings → Collaborators**). If you are the only reviewer, that change goes in as told above, too.',
  },
  access: {
    sv: (names: string) =>
      `**Med ett godkännande:** ge ${names} skrivrätt (**Settings → Collaborators**), och be om ett godkännande.`,
    en: (names: string) =>
      `**With an approval:** give ${names} write access (**Settings → Collaborators**), and ask for an approval.`,
  },
  addMaintainer: {
    sv: '**Med ett godkännande:** skriv in en person till under `maintainers` i utgivarens `publisher.yaml`, och ge personen skrivrätt (**Settings → Collaborators**). Personen kan godkänna när `.github/CODEOWNERS` är uppdaterad med namnet.',
    en: '**With an approval:** name one more person under `maintainers` in the publisher’s `publisher.yaml`, and give that person write access (**Settings → Collaborators**). The person can approve once `.github/CODEOWNERS` has the name.',
  },
  addReviewer: {
    sv: '**Med ett godkännande:** skriv in en granskare till under `reviewers` i `.github/katalog.yaml`, och ge personen skrivrätt (**Settings → Collaborators**). Personen kan godkänna när `.github/CODEOWNERS` är uppdaterad med namnet.',
    en: '**With an approval:** name one more reviewer under `reviewers` in `.github/katalog.yaml`, and give that person write access (**Settings → Collaborators**). The person can approve once `.github/CODEOWNERS` has the name.',
  },
  above: {
    sv: '**Först:** gör det som står i fetstil under rubriken ovan. Fler godkännanden hjälper inte.',
    en: '**First:** do what stands in bold under the heading above. More approvals do not help.',
  },
  letGo: {
    sv: '**Först:** vänta tills det är ordnat att datamängderna får försvinna, som det står under rubriken om det ovan. Går någon förbi reglerna innan dess stannar publiceringen för alla.',
    en: '**First:** wait until it is settled that the datasets may disappear, as told under the heading about it above. If somebody passes by the rules before that, the publication stops for everybody.',
  },
  bypass: {
    sv: '**Som den är nu:** den som får gå förbi katalogens regler på GitHub läser ändringen, kryssar i **Merge without waiting for requirements to be met (bypass rules)** längst ned på sidan och trycker på knappen under.',
    en: '**As it is now:** somebody who may pass by the catalog’s rules on GitHub reads the change, ticks **Merge without waiting for requirements to be met (bypass rules)** at the bottom of the page and presses the button below.',
  },
  bypassUnchecked: {
    sv: '**Går det inte att vänta:** den som får gå förbi katalogens regler på GitHub läser ändringen, kryssar i **Merge without waiting for requirements to be met (bypass rules)** längst ned på sidan och trycker på knappen under. Risken är att fel som kontrollen skulle ha hittat följer med ut till dataportalerna.',
    en: '**If it cannot wait:** somebody who may pass by the catalog’s rules on GitHub reads the change, ticks **Merge without waiting for requirements to be met (bypass rules)** at the bottom of the page and presses the button below. The risk is that errors which the check would have found reach the data portals.',
  },
  bypassList: {
    sv: '**Syns ingen sådan ruta** står du inte i listan över dem som får gå förbi. Den som äger katalogen på GitHub öppnar **Settings → Rules**, väljer regeln och ser vilka som står under *Bypass list*, eller lägger till någon med **Add bypass**.',
    en: '**If there is no such box** you are not among those who may pass by. Whoever owns the catalog on GitHub opens **Settings → Rules**, chooses the rule and sees who stands under *Bypass list*, or adds somebody with **Add bypass**.',
  },
  keeper: {
    sv: '*För den som sköter katalogen på GitHub:*',
    en: '*For whoever looks after the catalog on GitHub:*',
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
    sv: '✅ Ändringen är i er egen mapp. Katalogen kräver inget godkännande av någon annan.',
    en: '✅ The change is in your own folder. The catalog requires no approval by anybody else.',
  },
  author: {
    sv: 'Den som har skickat in ändringen kan inte godkänna den själv.',
    en: 'Whoever sent in the change cannot approve it.',
  },
  withoutAccess: {
    sv: (names: string) => `För ${names} går det även utan skrivrätt till katalogen på GitHub.`,
    en: (names: string) => `For ${names} that works without write access to the catalog on GitHub as well.`,
  },
  how: {
    sv: (files: string) =>
      `*För den som ska godkänna:* öppna ${files}, tryck på **Review changes**, välj **Approve** och tryck på **Submit review**.`,
    en: (files: string) =>
      `*For whoever is to approve:* open ${files}, press **Review changes**, choose **Approve** and press **Submit review**.`,
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
  byTheClock: {
    sv: 'Ändringen syns på webbplatsen vid nästa publicering, inom några timmar eller senast i morgon bitti. Sveriges dataportal hämtar katalogen varje natt.',
    en: 'The change is on the website at the next publication, within hours or tomorrow morning at the latest. Sveriges dataportal fetches the catalog every night.',
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

/**
 * States who may approve which part, how far that has come, how to approve, and what follows; empty where nobody is to
 * approve this pull request because it must be sent in again.
 */
export function nextStepsSection(commentContext: CommentContext): string {
  if (mustBeSentAnew(commentContext)) return '';
  const { reviewState, observation, language } = commentContext;
  const { blockedBy } = reviewState.ownership;
  const requirements = withSamePeopleJoined(reviewState.ownership.requirements);
  const waits = requirements.some(([requirement]) => !isMet(requirement) && requirement.askedOf !== 'nobody');
  const { missingForMerge } = reviewState;
  const files = markdownLink(WORDS.files[language], filesAddress(observation));
  const left = requirements.length - MOST_REQUIREMENTS;
  const lines = [
    ...requirements
      .slice(0, MOST_REQUIREMENTS)
      .map((joined) => `- ${requirementLine(joined, commentContext)}`),
    ...(left > 0 ? [`- ${WORDS.more[language](left)}`] : []),
    ...(needsNobody(reviewState) ? [`- ${WORDS.own[language]}`] : []),
    ...(missingForMerge ? [`- ${githubLine(missingForMerge, language)}`] : []),
    ...(blockedBy.length > 0 ? [`- ${WORDS.blocked[language](names(blockedBy))}`] : []),
  ];
  const steps = inBlocks(
    lines.join('\n'),
    outdatedLine(commentContext),
    waits && !reviewState.turns.includes('author') ? howText(commentContext, files) : undefined,
    missingForMerge?.candidates.length ? WORDS.how[language](files) : undefined,
    ...(isPublished(observation) ? [keeperText(commentContext), afterwardsLine(commentContext)] : []),
  );
  return steps === '' ? '' : inBlocks(`### ${WORDS.heading[language]}`, steps);
}

/** Tells whether what is merged here is published: only the default branch is. */
function isPublished({ pull, repository }: CommentContext['observation']): boolean {
  return pull.baseBranch === repository.defaultBranch;
}

/** Tells whether an own change may go in as it is; what is in human hands may not, however few have to approve it. */
function needsNobody({ ownership, risk }: CommentContext['reviewState']): boolean {
  return ownership.requirements.length === 0 && ownership.isOwn && risk.tier !== 'hands';
}

/** Requirements that the same people meet with the same approval; the first is the one that needs most approvals. */
type Joined = readonly [Requirement, ...Requirement[]];

/** Joins requirements that the same people can meet, so that nobody is awaited twice for one approval. */
function withSamePeopleJoined(requirements: readonly Requirement[]): Joined[] {
  const groups = groupedBy(requirements, (requirement) => {
    const ids = requirement.entitled.map(({ id }) => id).sort((a, b) => a - b);
    return requirement.askedOf === 'nobody' ? `nobody ${requirement.publisherId}` : ids.join(' ');
  });
  return [...groups.values()].map((group) => [...group].sort((a, b) => b.needed - a.needed) as [Requirement]);
}

/**
 * States where the change will be seen once it is merged. Data portals fetch nothing that is only about the
 * cooperation.
 */
function afterwardsLine({
  assessment,
  observation,
  reviewState,
  unchanged,
  language,
}: CommentContext): string | undefined {
  const { changes } = assessment;
  const sources = observation.files.filter(({ path, previousPath = path }) =>
    [path, previousPath].some(isSource),
  );
  if (sources.length === 0 && !assessment.reach) return undefined;
  if (sources.length > 0 && sources.every(({ path }) => unchanged.has(path))) return WORDS.nowhere[language];
  if (reviewState.merges && !publishesAtOnce(observation)) return WORDS.byTheClock[language];
  const isOfCatalog = changes.length === 0 || changes.some(({ kind }) => !isCooperationKind(kind));
  return WORDS[isOfCatalog ? 'afterwards' : 'onTheSite'][language];
}

function requirementLine(joined: Joined, commentContext: CommentContext): string {
  const reviewers = joined.find(({ publisherId }) => publisherId === undefined);
  const named = (reviewers ? [reviewers] : joined).map((requirement) =>
    whoseApproval(requirement, commentContext),
  );
  const whose = [...new Set(named)].slice(0, MOST_NAMES).join(', ');
  const reasons = joined.flatMap((requirement) =>
    requirement.reasons.map((reason) => reasonText(reason, requirement, commentContext)),
  );
  return `**${whose}** (${[...new Set(reasons)].join('; ')}): ${stateOf(joined[0], commentContext)}`;
}

function whoseApproval(requirement: Requirement, commentContext: CommentContext): string {
  const { language } = commentContext;
  const { publisherId, reasons } = requirement;
  if (publisherId === undefined) return WORDS.reviewers[language];
  if (!reasons.includes('sensitive')) return publisherName(publisherId, commentContext);
  return WORDS.sensitive[secondPerson(requirement, commentContext)][language];
}

function reasonText(reason: Reason, { publisherId }: Requirement, commentContext: CommentContext): string {
  const parts =
    reason === 'sensitive' && publisherId !== undefined ? sensitiveParts(publisherId, commentContext) : [];
  const text = REASONS[reason][commentContext.language];
  return parts.length > 0 ? `${parts.join(', ')}${WORDS.so[commentContext.language]}` : text;
}

/** Finds who can be the second person to see a change in the author's own folder. */
function secondPerson(
  { entitled, askedOf }: Requirement,
  { observation }: CommentContext,
): keyof typeof WORDS.sensitive {
  if (askedOf !== 'publisher') return askedOf === 'nobody' ? 'nobody' : 'reviewer';
  const reviewers = new Set(observation.settings.reviewers.map(({ id }) => id));
  return entitled.some(({ id }) => reviewers.has(id)) ? 'both' : 'colleague';
}

function stateOf(requirement: Requirement, commentContext: CommentContext): string {
  const { language } = commentContext;
  const { entitled, needed, approvedBy, askedOf } = requirement;
  if (isMet(requirement)) return `${WORDS.approved[language]} ${names(approvedBy)}`;
  if (askedOf === 'nobody') return nobodyText(requirement, commentContext);
  const some = needed === 1 && entitled.length > 1 ? `${WORDS.oneOf[language]} ` : '';
  const several = needed > 1 ? `${WORDS.of[language](needed)} ` : '';
  return `${WORDS.waiting[language]} ${several}${some}${names(entitled)}`;
}

/** Explains why nobody can give a required approval. */
function nobodyText(
  { entitled, needed, publisherId }: Requirement,
  { observation, language }: CommentContext,
): string {
  const { author } = observation.pull;
  const named =
    publisherId === undefined ? observation.settings.reviewers : maintainersOf(publisherId, observation);
  if (entitled.length > 0) return WORDS.nobody.few[language](needed, names(entitled));
  return WORDS.nobody[named.some(({ id }) => id === author.id) ? 'author' : 'none'][language];
}

function githubLine({ ofCodeOwner, candidates }: MissingForMerge, language: 'sv' | 'en'): string {
  if (candidates.length === 0) return WORDS.github.nobody[language];
  const some = candidates.length > 1 ? `${WORDS.oneOf[language]} ` : '';
  return WORDS.github[ofCodeOwner ? 'owner' : 'writer'][language](`${some}${names(candidates)}`);
}

/** Explains how to approve, and names those asked who have no write access: they need none. */
function howText({ reviewState, observation, language }: CommentContext, files: string): string {
  const { settings, mergeRules } = observation;
  const asked = reviewState.ownership.requirements.filter(
    (requirement) => !isMet(requirement) && requirement.askedOf === 'publisher',
  );
  const withAccess = [
    ...settings.reviewers,
    ...(mergeRules?.people ?? []).filter(({ mayWrite }) => mayWrite),
  ].map(({ id }) => id);
  const without = asked.flatMap(({ entitled }) => entitled).filter(({ id }) => !withAccess.includes(id));
  const distinct = [...new Map(without.map((account) => [account.id, account])).values()];
  return [
    WORDS.how[language](files),
    ...(distinct.length > 0 ? [WORDS.withoutAccess[language](names(distinct))] : []),
    WORDS.author[language],
  ].join(' ');
}

/** Lists the steps that a person can take on GitHub where no approval makes the check pass or GitHub merge. */
function keeperText({ reviewState, observation, language }: CommentContext): string | undefined {
  const { turns, risk, missingForMerge, ownership } = reviewState;
  if (observation.files.length === 0) return undefined;
  if (!turns.includes('keeper') && (risk.tier !== 'hands' || reviewState.verdict === 'failure'))
    return undefined;
  const lacksReviewer = ownership.requirements.some(
    (requirement) => !isMet(requirement) && requirement.askedOf === 'nobody',
  );
  const isRechecked = isRecheckedAlone(risk);
  const isKeepers = risk.reasons.some(({ who }) => who === 'keeper') && !isRechecked;
  const steps = [
    ...(isKeepers ? [WORDS.above[language]] : []),
    ...(missingForMerge && !lacksReviewer ? [accessText(missingForMerge, observation, language)] : []),
    ...(reviewState.awaitsLabel
      ? [WORDS.letGo[language]]
      : [WORDS[isRechecked ? 'bypassUnchecked' : 'bypass'][language], WORDS.bypassList[language]]),
    ...(lacksReviewer && !reviewState.awaitsLabel ? [WORDS.named[language]] : []),
  ];
  return `${WORDS.keeper[language]}\n\n${steps.map((step) => `- ${step}`).join('\n')}`;
}

/** Names those who could approve if they had write access, or tells that somebody has to be named first. */
function accessText(
  { ofCodeOwner, otherOwners }: MissingForMerge,
  { pull, settings, publishers }: CommentContext['observation'],
  language: Language,
): string {
  if (otherOwners.length > 0) return WORDS.access[language](loginList(otherOwners, language));
  const others = [...publishers.keys()].flatMap((id) => maintainersOf(id, { publishers }));
  const logins = [...others, ...settings.reviewers].filter(({ id }) => id !== pull.author.id);
  if (!ofCodeOwner && logins.length > 0)
    return WORDS.access[language](loginList([...new Set(logins.map(({ login }) => login))], language));
  return WORDS[publishers.size > 0 ? 'addMaintainer' : 'addReviewer'][language];
}

function loginList(logins: readonly string[], language: Language): string {
  const some = logins.length > 1 ? `${WORDS.oneOf[language]} ` : '';
  return `${some}${names(logins.map((login) => ({ login, id: 0 })))}`;
}

/** Those who are entitled, but whose approval is of an earlier commit or for another branch. */
function outdatedLine({ reviewState, observation, language }: CommentContext): string | undefined {
  const missing = reviewState.ownership.requirements.filter((requirement) => !isMet(requirement));
  const entitled = new Set(missing.flatMap((requirement) => requirement.entitled.map(({ id }) => id)));
  const outdated = verdictsOf(observation).outdated.filter(({ id }) => entitled.has(id));
  return outdated.length > 0 ? WORDS.outdated[language](names(outdated)) : undefined;
}

/** Names without @, so that nobody is called by a list. */
function names(accounts: readonly Account[]): string {
  const shown = accounts.slice(0, MOST_NAMES).map(({ login }) => `**${markdownText(login)}**`);
  return [...shown, ...(accounts.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
