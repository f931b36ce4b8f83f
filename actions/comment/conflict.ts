import type { Localised } from '../../catalog/model/text.ts';
import type { Observation } from '../pull-request/observation.ts';
import type { CommentContext } from './comment-context.ts';

/** The verdict where a merge conflict is all that is in the way. */
export const CONFLICT: Localised = {
  sv: 'Ändringen krockar med något som redan har ändrats i katalogen',
  en: 'The change conflicts with something that has already changed in the catalog',
};

/** The verdict where the change cannot be fixed in place, since the fork that it lay in is gone. */
export const SEND_ANEW: Localised = {
  sv: 'Skicka in ändringen på nytt',
  en: 'Send the change in anew',
};

const WORDS = {
  first: {
    sv: '⚠️ **Ändringen krockar med något som har ändrats i katalogen medan den väntade, och kan inte föras in som den är.**',
    en: '⚠️ **The change conflicts with something that changed in the catalog while it waited, and cannot be merged as it is.**',
  },
  solve: {
    sv: 'Så löser du det i webbläsaren: tryck på **Resolve conflicts** längst ned på sidan. Behåll det som ska gälla av de två varianterna i filen och ta bort raderna som börjar med `<<<<<<<`, `=======` och `>>>>>>>`. Tryck på **Mark as resolved** och sedan på **Commit merge**. Sedan kontrolleras allt igen av sig självt.',
    en: 'To resolve it in the browser: press **Resolve conflicts** at the bottom of the page. Keep what should hold of the two versions in the file, and take away the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. Press **Mark as resolved** and then **Commit merge**. Everything is then checked again by itself.',
  },
  otherwise: {
    sv: 'Går knappen inte att trycka på är krocken för stor för webbläsaren, eller så får du inte ändra i kopian där ändringen ligger. Öppna då filen som den är i katalogen nu, gör ändringen där och skicka in den på nytt. Stäng sedan den här.',
    en: 'Where the button cannot be pressed, the conflict is too complex for the browser, or you may not change the copy that the change lies in. Then open the file as it is in the catalog now, make the change there and send it in anew. Close this one afterwards.',
  },
  withoutFork: {
    sv: 'Ändringen krockar med något som redan har ändrats i katalogen, och kopian (*fork*) som den låg i är borttagen, så krocken går inte att lösa här. Öppna filen som den är i katalogen nu, gör ändringen där och skicka in den som en ny pull request. Stäng sedan den här.',
    en: 'The change conflicts with something that has already changed in the catalog, and the copy (*fork*) that it lay in has been deleted, so the conflict cannot be resolved here. Open the file as it is in the catalog now, make the change there and send it in as a new pull request. Close this one afterwards.',
  },
} as const;

/** The steps that resolve a merge conflict: in the browser, or by a new pull request where the fork is gone. */
export function conflictSteps({ observation: { pull }, language }: CommentContext): readonly string[] {
  const ways = isForkGone(pull) ? (['withoutFork'] as const) : (['solve', 'otherwise'] as const);
  return ways.map((way) => WORDS[way][language]);
}

/**
 * The section about a merge conflict, put before all else where the heading is about something else; empty for any
 * other pull request. Where the fork is gone, the verdict explains how to go on.
 */
export function conflictSection(commentContext: CommentContext, heading: Localised): string {
  const { observation, reviewState, language } = commentContext;
  if (!observation.pull.conflict || heading === CONFLICT) return '';
  if (heading !== SEND_ANEW) return [WORDS.first[language], ...conflictSteps(commentContext)].join('\n\n');
  return reviewState.verdict === 'failure' ? WORDS.first[language] : '';
}

/** Tells whether a new pull request is the only way on: there is an error or a conflict, and the fork is gone. */
export function mustBeSentAnew({
  observation: { pull },
  reviewState,
}: Pick<CommentContext, 'observation' | 'reviewState'>): boolean {
  return isForkGone(pull) && (reviewState.verdict === 'failure' || pull.conflict === true);
}

/**
 * True when the repository that contains the change has been deleted, so that nothing can be changed there any more.
 */
export function isForkGone({ headRepository }: Observation['pull']): boolean {
  return headRepository === undefined;
}
