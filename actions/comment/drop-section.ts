import { counted, number } from '../../catalog/check/format/words.ts';
import type { Language } from '../../catalog/model/text.ts';
import { DROP_LABEL, type DropConsent } from '../pull-request/drop.ts';
import { hasOtherReviewer } from '../pull-request/drop-consent.ts';
import { type CommentContext, inBlocks, publisherName } from './comment-context.ts';
import { markdownText } from './markdown-text.ts';

const WORDS = {
  heading: {
    sv: (datasets: string) => `${datasets} försvinner ur katalogen`,
    en: (datasets: string) => `${datasets} will disappear from the catalog`,
  },
  counts: {
    sv: (before: string, percent: string) =>
      `Det är ${percent} % av de ${before} som är publicerade nu. När så många försvinner på en gång ska en människa ha sagt att det är meningen, annars stannar publiceringen.`,
    en: (before: string, percent: string) =>
      `That is ${percent} % of the ${before} that are published now. When that many disappear at once, a person must have said that it is meant, or else the publication stops.`,
  },
  ask: {
    sv: (label: string) =>
      `⏳ **Innan ändringen slås ihop sätter en av katalogens granskare etiketten ${label}.** Den finns att välja: tryck på kugghjulet vid **Labels** till höger på den här sidan. Det kan en granskare göra som har rätten *Triage*, och alla som har rätten *Write*, men inte den som har gjort ändringen. Är det inte meningen att de ska försvinna: lägg tillbaka filerna.`,
    en: (label: string) =>
      `⏳ **Before the change is merged, one of the catalog’s reviewers sets the label ${label}.** It is there to choose: press the cogwheel beside **Labels** to the right on this page. A reviewer with the right *Triage* can do that, and everybody with the right *Write*, but not the author of the change. If they are not meant to disappear: put the files back.`,
  },
  askOther: {
    sv: (label: string) =>
      `⏳ **Innan ändringen slås ihop sätter någon annan än den som har gjort den etiketten ${label}.** Det kan alla göra som har rätten *Write*: tryck på kugghjulet vid **Labels** till höger på den här sidan. Ingen annan är utsedd till granskare. Finns det ingen annan med den rätten går det på två sätt:`,
    en: (label: string) =>
      `⏳ **Before the change is merged, somebody else than its author sets the label ${label}.** Everybody with the right *Write* can do that: press the cogwheel beside **Labels** to the right on this page. Nobody else is named as a reviewer. If nobody else has that right, there are two ways:`,
  },
  person: {
    sv: '- **En person till:** ge en kollega rätten *Write* under **Settings → Collaborators**. Den personen sätter etiketten.',
    en: '- **One more person:** give a colleague the right *Write* under **Settings → Collaborators**. That person sets the label.',
  },
  limit: {
    sv: (limit: string) =>
      `- **En högre gräns för den här gången:** skriv \`largestDrop: ${limit}\` i \`.github/katalog.yaml\`, i en egen pull request som förs in före den här. Tryck sedan på **Run workflow** under **Actions → Genomgång**, så bedöms den här ändringen om. Sätt tillbaka gränsen när borttagningen är publicerad.`,
    en: (limit: string) =>
      `- **A higher limit for this time:** write \`largestDrop: ${limit}\` in \`.github/katalog.yaml\`, in a pull request of its own that is merged before this one. Then press **Run workflow** under **Actions → Genomgång**, and this change is judged again. Put the limit back once the removal has been published.`,
  },
  stop: {
    sv: 'Gå inte förbi reglerna innan dess: då stannar publiceringen för alla. Är det inte meningen att de ska försvinna: lägg tillbaka filerna.',
    en: 'Do not pass by the rules before that: the publication would stop for everybody. If they are not meant to disappear: put the files back.',
  },
  outdated: {
    sv: 'Etiketten sattes innan ändringen såg ut som den gör nu, och är därför borttagen.',
    en: 'The label was set before the change looked as it does now, and has therefore been removed.',
  },
  unstated: {
    sv: 'Etiketten sattes innan det stod här vilka datamängder som försvinner, och är därför borttagen. Är det meningen att de ska försvinna behöver den sättas igen.',
    en: 'The label was set before it was told here which datasets disappear, and has therefore been removed. If they are meant to disappear, it has to be set again.',
  },
  ofAuthor: {
    sv: 'Etiketten är borttagen igen: den som har gjort ändringen kan inte själv säga ja till det här.',
    en: 'The label has been removed again: the author of the change cannot agree to this alone.',
  },
  unentitled: {
    sv: (by: string) =>
      `Etiketten är borttagen igen: ${by} granskar inte för katalogen och har inte rätten *Write*.`,
    en: (by: string) =>
      `The label has been removed again: ${by} does not review for the catalog and does not have the right *Write*.`,
  },
  somebody: { sv: 'den som satte den', en: 'whoever set it' },
  done: {
    sv: (label: string) =>
      `✅ Etiketten ${label} är satt: de får försvinna när den här ändringen publiceras, hur länge det än dröjer. Ändras något mer innan dess tas etiketten bort och behöver sättas igen.`,
    en: (label: string) =>
      `✅ The label ${label} is set: they may disappear when this change is published, however long that takes. If anything more changes before that, the label is removed and has to be set again.`,
  },
  of: { sv: 'av', en: 'of' },
} as const;

const MOST_PUBLISHERS = 10;

/**
 * Warns that the publication would stop, and explains why and how a person lets it continue, before it is too late to
 * ask.
 */
export function dropSection(commentContext: CommentContext): string {
  const { assessment, reviewState, language } = commentContext;
  const { drop } = assessment;
  const { dropConsent: consent } = reviewState;
  if (!drop || !consent) return '';
  const label = `\`${DROP_LABEL.name}\``;
  return inBlocks(
    `### ${WORDS.heading[language](counted(drop.before - drop.after, 'dataset', language))}`,
    WORDS.counts[language](number(drop.before, language), inWords(drop.percent, language)),
    publisherLines(commentContext),
    refusalText(consent, commentContext),
    consent.state === 'given' ? WORDS.done[language](label) : askText(label, drop.percent, commentContext),
  );
}

/** Explains who sets the label and how; where only the author is known to be able to, gives the alternatives. */
function askText(label: string, percent: number, { observation, language }: CommentContext): string {
  if (hasOtherReviewer(observation)) return WORDS.ask[language](label);
  const limit = String(Math.ceil(percent));
  const ways = [WORDS.person[language], WORDS.limit[language](limit)].join('\n');
  return inBlocks(WORDS.askOther[language](label), ways, WORDS.stop[language]);
}

/** Explains why a label has been removed; empty where none has. */
function refusalText({ state, by }: DropConsent, { observation, language }: CommentContext): string {
  if (state === 'outdated' || state === 'unstated') return WORDS[state][language];
  if (state !== 'unentitled') return '';
  if (by === observation.pull.author.login) return WORDS.ofAuthor[language];
  return WORDS.unentitled[language](by ? `**${markdownText(by)}**` : WORDS.somebody[language]);
}

function inWords(percent: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(percent);
}

function publisherLines(commentContext: CommentContext): string | undefined {
  const { assessment, language } = commentContext;
  const { publishers = [] } = assessment.drop ?? {};
  const lines = publishers.slice(0, MOST_PUBLISHERS).map(({ id, before, after }) => {
    const lost = counted(before - after, 'dataset', language);
    return `- ${publisherName(id, commentContext)}: ${lost} ${WORDS.of[language]} ${number(before, language)}`;
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}
