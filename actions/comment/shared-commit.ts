import { isPublishedByOther } from '../pull-request/shared-status.ts';
import type { CommentContext } from './comment-context.ts';

const NOTE = {
  sv: (number: number) =>
    `> ℹ️ Samma version ligger också i #${number}. GitHub visar därför ett gemensamt resultat av **Katalogkontroll** för båda.`,
  en: (number: number) =>
    `> ℹ️ The same version is in #${number} as well. GitHub therefore shows one result of **Katalogkontroll** for both.`,
} as const;

const CLOSE = {
  sv: 'Behövs bara en av dem: stäng den andra med **Close pull request** längst ned på dess sida.',
  en: 'If only one of them is needed: close the other with **Close pull request** at the foot of its page.',
} as const;

/** Says that the commit is in another open pull request, too, which the status on it was written for. */
export function sharedCommitNote({ observation, language }: CommentContext): string | undefined {
  const { sharedWith } = observation;
  if (!sharedWith) return undefined;
  const note = NOTE[language](sharedWith.number);
  return isPublishedByOther(observation) ? note : `${note} ${CLOSE[language]}`;
}
