import { number } from '../../catalog/check/format/words.ts';
import type { Language, Localised } from '../../catalog/model/text.ts';
import { CODE_OWNERS_PATH } from '../code-owners/code-owners.ts';
import { hasOtherReviewer } from '../pull-request/drop-consent.ts';
import type { Observation } from '../pull-request/observation.ts';
import { isMet, type Requirement } from '../pull-request/ownership.ts';
import { type HandsReason, isForAuthor, isRecheckedAlone } from '../pull-request/risk.ts';
import { isPublishedByOther } from '../pull-request/shared-status.ts';
import { ACTIONS_BOT } from '../runner/find-bot.ts';
import { filesAddress } from './addresses.ts';
import { type CommentContext, inBlocks, publisherName } from './comment-context.ts';
import { CONFLICT, conflictSteps, mustBeSentAnew, SEND_ANEW } from './conflict.ts';
import { markdownLink, markdownText, shortened } from './markdown-text.ts';
import { countedFiles, reachWarnings } from './reach-section.ts';

/** The verdict in one sentence: the heading of the comment and the description of the commit status. */
export function verdict({ reviewState, observation, assessment }: CommentContext): Localised {
  const { errors, ownership, risk, merges } = reviewState;
  if (mustBeSentAnew({ observation, reviewState })) return SEND_ANEW;
  if (errors > 0) return toCorrect(errors);
  if (reviewState.breaksOthers) return breaking(assessment);
  if (reviewState.verdict === 'failure') return FEEDS;
  if (ownership.blockedBy.length > 0) return CHANGES_ASKED;
  if (observation.pull.conflict) return CONFLICT;
  if (risk.tier === 'hands') return isPublishedByOther(observation) ? NOT_NEEDED : handsVerdict(risk);
  if (observation.pull.draft) return DRAFT;
  if (merges) return publishesAtOnce(observation) ? MERGES : MERGES_LATER;
  if (reachWarnings(assessment).length > 0 && !merges) return warning(assessment, reviewState);
  if (reviewState.missingForMerge) return APPROVAL_FOR_GITHUB;
  if (reviewState.verdict === 'success') return READY;
  if (reviewState.awaitsLabel && ownership.requirements.every(isMet))
    return hasOtherReviewer(observation) ? LABEL_LEFT : LABEL_OF_OTHER;
  if (reviewState.turns.every((turn) => turn === 'keeper')) return NOBODY_TO_APPROVE;
  return assessment.report.files > 0 ? APPROVAL_LEFT : APPROVAL_OF_CODE;
}

/**
 * True when a merge by the bot starts the publication. A merge with a job's own token starts no other workflow, so the
 * publication waits for the scheduled run.
 */
export function publishesAtOnce({ bot }: Pick<Observation, 'bot'>): boolean {
  return bot.id !== ACTIONS_BOT.id;
}

/**
 * States in one sentence whether the content of the files is right, whoever has approved it: the title of the check
 * run.
 */
export function contentVerdict({ reviewState, assessment }: CommentContext): Localised {
  const { errors, verdict, risk } = reviewState;
  if (errors > 0) return toCorrect(errors);
  if (reviewState.breaksOthers) return breaking(assessment);
  if (verdict === 'failure') return FEEDS;
  if (risk.tier === 'hands') return NOT_WHOLLY_CHECKED;
  return reachWarnings(assessment).length > 0 ? warningOfOthers(assessment) : CONTENT_RIGHT;
}

function handsVerdict(risk: CommentContext['reviewState']['risk']): Localised {
  if (isForAuthor(risk)) return TO_ARRANGE;
  return isRecheckedAlone(risk) ? CHECKED_LATER : HANDS;
}

/** The heading for warnings in files outside the change. Its author may want them: people look before they approve. */
function warning(
  assessment: CommentContext['assessment'],
  { turns }: CommentContext['reviewState'],
): Localised {
  const { sv, en } = warningOfOthers(assessment);
  return turns.some((turn) => turn === 'publisher' || turn === 'reviewer')
    ? { sv: `${sv} och väntar på ett godkännande`, en: `${en} and awaits an approval` }
    : { sv, en };
}

function warningOfOthers(assessment: CommentContext['assessment']): Localised {
  const warnings = reachWarnings(assessment);
  return {
    sv: `Ändringen ger varningar i ${countedFiles(warnings, 'sv')} som inte är med`,
    en: `The change causes warnings in ${countedFiles(warnings, 'en')} outside it`,
  };
}

const NOT_WHOLLY_CHECKED = {
  sv: 'Allt kunde inte kontrolleras automatiskt',
  en: 'Not everything could be checked automatically',
};
const CONTENT_RIGHT = { sv: 'Innehållet stämmer', en: 'The content is right' };

/**
 * Summarises the errors in files outside the change as a single error to correct, since the change causes them; without
 * any, the changed code list is the error.
 */
function breaking({ reach }: CommentContext['assessment']): Localised {
  const errors = reach?.issues.filter(({ severity }) => severity === 'error') ?? [];
  if (errors.length === 0) return UNUSABLE_LIST;
  return {
    sv: `Ändringen ger fel i ${countedFiles(errors, 'sv')} som inte är med`,
    en: `The change causes errors in ${countedFiles(errors, 'en')} outside it`,
  };
}

const UNUSABLE_LIST = {
  sv: 'Kodlistan går inte att använda som den är',
  en: 'The code list cannot be used as it is',
};
const LABEL_LEFT = {
  sv: 'En granskare behöver säga ja till att datamängder försvinner',
  en: 'A reviewer needs to agree that datasets disappear',
};
const LABEL_OF_OTHER = {
  sv: 'Någon annan behöver säga ja till att datamängder försvinner',
  en: 'Somebody else needs to agree that datasets disappear',
};
const FEEDS = {
  sv: 'Beskrivningen kan inte visas på dataportalen ännu',
  en: 'The description cannot be shown on the data portal yet',
};
const CHANGES_ASKED = {
  sv: 'En granskare vill att något ändras',
  en: 'A reviewer asks for a change',
};
const NOT_NEEDED = {
  sv: 'Den här pull requesten behövs inte',
  en: 'This pull request is not needed',
};
const CHECKED_LATER = {
  sv: 'Allt har inte gått att kontrollera ännu',
  en: 'Not everything could be checked yet',
};
const HANDS = {
  sv: 'En människa behöver titta på det här',
  en: 'A person needs to look at this',
};
const DRAFT = {
  sv: 'Allt stämmer i utkastet',
  en: 'All is right in the draft',
};
const MERGES = {
  sv: 'Allt stämmer, och ändringen publiceras nu',
  en: 'All is right, and the change is being published',
};
const MERGES_LATER = {
  sv: 'Allt stämmer, och ändringen förs in nu',
  en: 'All is right, and the change is being merged',
};
const TO_ARRANGE = {
  sv: 'Något behöver ordnas innan ändringen kan kontrolleras',
  en: 'Something is to be arranged before the change can be checked',
};
const APPROVAL_FOR_GITHUB = {
  sv: 'Allt stämmer, men GitHub kräver ett godkännande till',
  en: 'All is right, but GitHub requires one more approval',
};
const READY = {
  sv: 'Allt stämmer, och ändringen kan publiceras',
  en: 'All is right, and the change can be published',
};
const NOBODY_TO_APPROVE = {
  sv: 'Ingen är utsedd som kan godkänna ändringen',
  en: 'Nobody is named who can approve the change',
};
const APPROVAL_LEFT = {
  sv: 'Innehållet stämmer, nu väntar vi på ett godkännande',
  en: 'The content is right, now we await an approval',
};
const APPROVAL_OF_CODE = {
  sv: 'Ändringen väntar på ett godkännande',
  en: 'The change awaits an approval',
};

function toCorrect(errors: number): Localised {
  return errors === 1
    ? { sv: 'Nästan klart: en sak behöver rättas', en: 'Nearly done: one thing needs to be corrected' }
    : {
        sv: `${number(errors, 'sv')} saker behöver rättas`,
        en: `${number(errors, 'en')} things need to be corrected`,
      };
}

const WORDS = {
  thanks: { sv: 'Tack för din ändring!', en: 'Thank you for your change!' },
  yours: { sv: 'Nu är det din tur.', en: 'It is your turn now.' },
  correct: {
    sv: 'Rätta det som står nedan i samma fil och spara: länken **Rätta filen** öppnar den, och **Commit changes** sparar. Då kontrolleras allt igen av sig självt, och det här svaret uppdateras. Du behöver inte börja om.',
    en: 'Correct what is told below in the same file and save: the link **Edit the file** opens it, and **Commit changes** saves. Everything is then checked again by itself, and this reply is updated. You need not start over.',
  },
  correctAnew: {
    sv: 'Kopian (*fork*) som ändringen låg i är borttagen, så den går inte att rätta här. Gör ändringen på nytt, utan det som är fel nedan, och skicka in den som en ny pull request. Stäng sedan den här.',
    en: 'The copy (*fork*) that the change lay in has been deleted, so it cannot be corrected here. Make the change anew, without what is wrong below, and send it in as a new pull request. Close this one afterwards.',
  },
  suggestions: {
    sv: (count: number, files: string) =>
      `För ${count === 1 ? 'en sak' : `${count} saker`} finns ett färdigt förslag (✨). Öppna ${files} och tryck på **Commit suggestion** vid raden, så rättas den åt dig.`,
    en: (count: number, files: string) =>
      `For ${count === 1 ? 'one thing' : `${count} things`} there is a ready suggestion (✨). Open ${files} and press **Commit suggestion** at the line, and it is fixed for you.`,
  },
  files: { sv: 'listan över ändrade filer', en: 'the list of changed files' },
  answer: {
    sv: 'Läs vad granskaren har skrivit här på sidan, och rätta eller svara.',
    en: 'Read what the reviewer has written on this page, and correct or answer.',
  },
  answerAnew: {
    sv: 'Ta då också med det som granskaren har bett om här på sidan.',
    en: 'Include what the reviewer has asked for on this page.',
  },
  breaks: {
    sv: 'Felen uppstår i filer som inte är med i ändringen men vilar på det som ändras här. Ändra tillbaka, eller rätta de filerna i samma ändring.',
    en: 'The errors arise in files that are not part of the change but rest on what changes here. Change it back, or correct those files in the same change.',
  },
  list: {
    sv: 'Rätta kodlistan i samma fil och spara, så kontrolleras allt igen av sig självt.',
    en: 'Correct the code list in the same file and save, and everything is checked again by itself.',
  },
  label: {
    sv: 'Nu är det **granskarnas tur**: alla har godkänt, men etiketten som står nedan saknas. Du behöver inte göra något mer.',
    en: "It is now the **reviewers' turn**: everybody has approved, but the label that is named below is missing. You need do nothing more.",
  },
  draft: {
    sv: 'Tryck på **Ready for review** när du är klar, så får någon läsa ändringen.',
    en: 'Press **Ready for review** when you are done, and somebody will read the change.',
  },
  publisher: {
    sv: (name: string) =>
      `Nu är det **${name}** som ska säga ja, eftersom ändringen är i deras mapp. Du behöver inte göra något mer.`,
    en: (name: string) =>
      `It is now for **${name}** to say yes, since the change is in their folder. You need do nothing more.`,
  },
  both: {
    sv: (name: string) =>
      `Nu ska både **${name}** och katalogens granskare säga ja. Du behöver inte göra något mer.`,
    en: (name: string) =>
      `Both **${name}** and the catalog's reviewers are now to say yes. You need do nothing more.`,
  },
  reviewer: {
    sv: 'Nu är det **granskarnas tur**. Du behöver inte göra något mer.',
    en: "It is now the **reviewers' turn**. You need do nothing more.",
  },
  colleague: {
    sv: 'Ändringen är i er egen mapp, men en person till ska titta på den: **en kollega eller en av katalogens granskare**. Du behöver inte göra något mer.',
    en: "The change is in your own folder, but one more person is to look at it: **a colleague or one of the catalog's reviewers**. You need do nothing more.",
  },
  onlyColleague: {
    sv: 'Ändringen är i er egen mapp, men **en kollega** ska titta på den. Du behöver inte göra något mer.',
    en: 'The change is in your own folder, but **a colleague** is to look at it. You need do nothing more.',
  },
  onlyReviewer: {
    sv: 'Ändringen är i er egen mapp, men **en av katalogens granskare** ska titta på den. Du behöver inte göra något mer.',
    en: "The change is in your own folder, but **one of the catalog's reviewers** is to look at it. You need do nothing more.",
  },
  arrangeOnly: { sv: 'Gör det som står nedan.', en: 'Do what is told below.' },
  arrange: {
    sv: 'Gör det som står nedan, så kontrolleras ändringen igen av sig självt.',
    en: 'Do what is told below, and the change is checked again by itself.',
  },
  warnings: {
    sv: 'Titta på varningarna nedan, för de gäller filer som inte är med i ändringen men hämtar uppgifter härifrån. Är de inte meningen: ändra tillbaka, eller skriv in det som saknas i de filerna i samma ändring. **Är det som du har tänkt?**',
    en: 'Look at the warnings below: they are in files that are not part of the change but take values from it. If they are not intended, change it back, or write what is missing into those files in the same change. **Are they what you expect?**',
  },
  robot: {
    owners: {
      sv: '**Till dig som granskar:** katalogens robot har skickat in ändringen, eftersom de som svarar för en utgivare eller för katalogen har ändrats. Titta på att bara `.github/CODEOWNERS` ändras, och att namnen är de som står i `publisher.yaml` och `.github/katalog.yaml`. Stämmer det: godkänn.',
      en: '**To the reviewer:** the robot of the catalog has sent in the change, since those who answer for a publisher or for the catalog have changed. See that only `.github/CODEOWNERS` changes, and that the names are those in `publisher.yaml` and `.github/katalog.yaml`. If that is so: approve.',
    },
    other: {
      sv: '**Till dig som granskar:** en robot har skickat in ändringen. Läs listan över ändrade filer innan du godkänner.',
      en: '**To the reviewer:** a robot has sent in the change. Read the list of changed files before you approve.',
    },
  },
  rechecked: {
    sv: 'Du behöver inte göra något mer. Kontrollen görs om av sig själv, och **den som sköter katalogen på GitHub** kan skynda på den, se nedan.',
    en: 'You need do nothing more. The check is done again by itself, and **whoever looks after the catalog on GitHub** can hurry it on, see below.',
  },
  recheckedToo: {
    sv: 'Kontrollen görs dessutom om av sig själv, och **den som sköter katalogen på GitHub** kan skynda på den, se nedan.',
    en: 'In addition, the check is done again by itself, and **whoever looks after the catalog on GitHub** can hurry it on, see below.',
  },
  keeper: {
    sv: 'Nu är det **den som sköter katalogen på GitHub** som ska göra något, se nedan. Du behöver inte göra något mer.',
    en: 'It is now for **whoever looks after the catalog on GitHub** to act, see below. You need do nothing more.',
  },
  sole: {
    sv: 'Du kan inte godkänna din egen ändring, och ingen annan är utsedd som kan det. Hur den ändå kommer in står sist i svaret.',
    en: 'You cannot approve your own change, and nobody else is named who can. How it gets in all the same is told at the end of this reply.',
  },
  few: {
    sv: 'Du kan inte godkänna din egen ändring, och för få andra är utsedda som kan det. Hur den ändå kommer in står sist i svaret.',
    en: 'You cannot approve your own change, and too few others are named who can. How it gets in all the same is told at the end of this reply.',
  },
  soleForLabel: {
    sv: 'Du kan inte själv säga ja till att så många datamängder försvinner, och ingen annan är utsedd till granskare. Vad du kan göra står nedan.',
    en: 'You cannot agree yourself that so many datasets disappear, and nobody else is named as a reviewer. What you can do is told below.',
  },
  keeperToo: {
    sv: 'Dessutom ska **den som sköter katalogen på GitHub** göra något, se nedan.',
    en: 'In addition, **whoever looks after the catalog on GitHub** is to act, see below.',
  },
  forGithub: {
    sv: 'Vem som kan ge det står nedan. Du behöver inte göra något mer.',
    en: 'Who can give it is told below. You need do nothing more.',
  },
  done: {
    sv: 'Du behöver inte göra något mer. Den som sköter katalogen kan trycka på **Merge pull request** längst ned på sidan.',
    en: 'You need do nothing more. Whoever looks after the catalog can press **Merge pull request** at the bottom of the page.',
  },
  queue: {
    sv: 'Du behöver inte göra något mer. Den som sköter katalogen kan trycka på **Merge when ready** längst ned på sidan.',
    en: 'You need do nothing more. Whoever looks after the catalog can press **Merge when ready** at the bottom of the page.',
  },
  merges: { sv: 'Du behöver inte göra något mer.', en: 'You need do nothing more.' },
} as const;

const SIGNS = { failure: '✏️', pending: '👀', success: '✅' } as const;

/** The heading of the comment, and whose turn it is. */
export function verdictSection(commentContext: CommentContext): string {
  const { reviewState, language } = commentContext;
  const isAnswer =
    reviewState.turns.includes('author') && reviewState.errors === 0 && !reviewState.breaksOthers;
  const hasWarnings =
    reviewState.risk.tier !== 'hands' &&
    reviewState.verdict !== 'failure' &&
    !reviewState.merges &&
    reachWarnings(commentContext.assessment).length > 0;
  const isConflict = verdict(commentContext) === CONFLICT || isSentAnewForConflict(commentContext);
  const sign = isConflict
    ? '⚠️'
    : isAnswer
      ? '💬'
      : reviewState.missingForMerge
        ? SIGNS.pending
        : hasWarnings && reviewState.verdict === 'success'
          ? SIGNS.pending
          : SIGNS[reviewState.verdict];
  return inBlocks(
    `## ${sign} ${verdict(commentContext)[language]}`,
    isByRobot(commentContext)
      ? robotText(commentContext)
      : `${WORDS.thanks[language]} ${hasWarnings ? `${WORDS.warnings[language]} ` : ''}${turnText(commentContext)}`,
  );
}

function isSentAnewForConflict(commentContext: CommentContext): boolean {
  return mustBeSentAnew(commentContext) && commentContext.reviewState.verdict !== 'failure';
}

/** Tells whether the reply is read by reviewers alone, since no person has sent in the change. */
function isByRobot({ observation: { pull, bot } }: CommentContext): boolean {
  return pull.author.id === bot.id || pull.author.id === ACTIONS_BOT.id;
}

/** A robot is neither thanked nor told that it need do nothing more. */
function robotText(commentContext: CommentContext): string {
  const { reviewState, observation, language } = commentContext;
  if (!reviewState.turns.includes('reviewer')) return turnText(commentContext);
  const isOfOwners = observation.files.every(({ path }) => path === CODE_OWNERS_PATH);
  return WORDS.robot[isOfOwners ? 'owners' : 'other'][language];
}

function turnText(commentContext: CommentContext): string {
  const { reviewState, language, observation } = commentContext;
  const { turns, merges, missingForMerge, ownership } = reviewState;
  const isRechecked = isRecheckedAlone(reviewState.risk);
  if (turns.includes('author')) return authorText(commentContext);
  if (turns.includes('done'))
    return WORDS[merges ? 'merges' : observation.mergeRules?.queue ? 'queue' : 'done'][language];
  if (turns.every((turn) => turn === 'keeper') && isRechecked && ownership.requirements.every(isMet))
    return WORDS.rechecked[language];
  if (turns.every((turn) => turn === 'keeper'))
    return WORDS[isOfReviewer(commentContext) ? whoElse(reviewState) : 'keeper'][language];
  if (missingForMerge) return WORDS.forGithub[language];
  const text = approverText(commentContext);
  const too = WORDS[isRechecked ? 'recheckedToo' : 'keeperToo'][language];
  return turns.includes('keeper') ? `${text} ${too}` : text;
}

/**
 * Chooses the text for a reviewer who cannot approve their own change: `few` where others could approve, though fewer
 * than are needed.
 */
function whoElse({ ownership, awaitsLabel }: CommentContext['reviewState']): 'sole' | 'few' | 'soleForLabel' {
  if (awaitsLabel) return 'soleForLabel';
  return ownership.requirements.some((requirement) => !isMet(requirement) && requirement.entitled.length > 0)
    ? 'few'
    : 'sole';
}

/** True when a reviewer of the catalog waits for approvals of their own change that nobody can give. */
function isOfReviewer({ reviewState, observation }: CommentContext): boolean {
  const { settings, pull } = observation;
  const isReviewer = settings.reviewers.some(({ id }) => id === pull.author.id);
  return isReviewer && reviewState.risk.tier !== 'hands';
}

function authorText(commentContext: CommentContext): string {
  const { reviewState, language, suggested, observation } = commentContext;
  const { errors, ownership, risk } = reviewState;
  const yours = `**${WORDS.yours[language]}**`;
  if (mustBeSentAnew(commentContext)) return sentAnewText(commentContext);
  if (errors === 0 && reviewState.breaksOthers) {
    const isBroken = commentContext.assessment.reach?.issues.some(({ severity }) => severity === 'error');
    return `${yours} ${WORDS[isBroken ? 'breaks' : 'list'][language]}`;
  }
  if (errors === 0 && reviewState.verdict !== 'failure') {
    if (ownership.blockedBy.length === 0 && observation.pull.conflict)
      return inBlocks(
        `${yours} ${conflictSteps(commentContext)[0]}`,
        ...conflictSteps(commentContext).slice(1),
      );
    const arrange = isPublishedByOther(observation) ? 'arrangeOnly' : 'arrange';
    const text = ownership.blockedBy.length > 0 ? 'answer' : isForAuthor(risk) ? arrange : 'draft';
    return `${yours} ${WORDS[text][language]}`;
  }
  const files = markdownLink(WORDS.files[language], filesAddress(observation));
  const ready = suggested.size > 0 ? ` ${WORDS.suggestions[language](suggested.size, files)}` : '';
  return `${yours} ${WORDS.correct[language]}${ready}`;
}

/** Tells how the change is sent in anew, with what a reviewer has asked for. */
function sentAnewText(commentContext: CommentContext): string {
  const { reviewState, language } = commentContext;
  const how =
    reviewState.verdict === 'failure'
      ? WORDS.correctAnew[language]
      : conflictSteps(commentContext).join('\n\n');
  const asked = reviewState.ownership.blockedBy.length > 0 ? ` ${WORDS.answerAnew[language]}` : '';
  return `**${WORDS.yours[language]}** ${how}${asked}`;
}

/** Names those who are to approve, by the approvals that are missing; asks for the label where none is. */
function approverText(commentContext: CommentContext): string {
  const { reviewState, language } = commentContext;
  const missing = reviewState.ownership.requirements.filter(
    ({ approvedBy, needed, askedOf }) => approvedBy.length < needed && askedOf !== 'nobody',
  );
  if (missing.length === 0) return WORDS.label[language];
  if (missing.every(({ reasons }) => reasons.includes('sensitive')))
    return secondPersonText(missing, commentContext);
  const names = missing.flatMap(({ publisherId, askedOf }) =>
    publisherId === undefined || askedOf !== 'publisher' ? [] : [publisherName(publisherId, commentContext)],
  );
  if (names.length === 0) return WORDS.reviewer[language];
  const name = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
  return WORDS[reviewState.turns.includes('reviewer') ? 'both' : 'publisher'][language](name);
}

/** A change in the own folder that one more person is to see: no colleague is spoken of where there is none. */
function secondPersonText(
  missing: readonly Requirement[],
  { observation, language }: Pick<CommentContext, 'observation' | 'language'>,
): string {
  const reviewers = new Set(observation.settings.reviewers.map(({ id }) => id));
  const entitled = missing.flatMap((requirement) => requirement.entitled);
  const hasReviewer = entitled.some(({ id }) => reviewers.has(id));
  if (missing.every(({ askedOf }) => askedOf === 'reviewers')) return WORDS.onlyReviewer[language];
  return WORDS[hasReviewer ? 'colleague' : 'onlyColleague'][language];
}

/** Lists the reasons why people must look; empty where they need not. */
export function handsSection({ reviewState, language }: CommentContext): string {
  const { reasons } = reviewState.risk;
  if (reasons.length === 0) return '';
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => `- ${reasonLine(reason, language)}`);
  const left = reasons.length - MOST_REASONS;
  const more = { sv: `- … och ${left} skäl till.`, en: `- … and ${left} more reasons.` };
  return inBlocks(
    `### ${handsHeading(reviewState.risk)[language]}`,
    [...shown, ...(left > 0 ? [more[language]] : [])].join('\n'),
  );
}

function handsHeading(risk: CommentContext['reviewState']['risk']): Localised {
  if (isForAuthor(risk)) return ARRANGE_HEADING;
  return isRecheckedAlone(risk) ? UNCHECKED_HEADING : HANDS_HEADING;
}

function reasonLine(reason: HandsReason, language: Language): string {
  const [why, remedy] = [reason[language], reason.remedy[language]];
  return `${markdownText(shortened(why, LONGEST_REASON))} **${markdownText(shortened(remedy, LONGEST_REASON))}**`;
}

const MOST_REASONS = 10;
const LONGEST_REASON = 300;
const ARRANGE_HEADING = { sv: 'Det här behöver ordnas', en: 'What is to be arranged' };
const UNCHECKED_HEADING = {
  sv: 'Det här gick inte att kontrollera',
  en: 'What could not be checked',
};
const HANDS_HEADING = {
  sv: 'Därför behöver en människa titta',
  en: 'Why a person needs to look',
};
