import type { Observation } from '../pull-request/observation.ts';
import { vocabularyAt } from '../pull-request/vocabulary-path.ts';
import { type CommentContext, inBlocks } from './comment-context.ts';
import { markdownLink } from './markdown-text.ts';

const WORDS = {
  heading: { sv: 'Scheman eller regler ändras', en: 'Schemas or rules change' },
  text: {
    sv: (checks: string) =>
      `Det här svaret är gjort med de regler som gäller nu, aldrig med dem som ändringen inför. Hur hela katalogen klarar de nya prövas av jobbet **Hela katalogen med ändringens egen kod** i ${checks}. Dess resultat kommer ur författarens egen kod, så det säger något först när en kodgranskare har läst koden.`,
    en: (checks: string) =>
      `This reply is made with the rules that hold now, never with those that the change brings. How the whole catalog fares with the new ones is tried by the job **Hela katalogen med ändringens egen kod** in ${checks}. Its result comes from the author’s own code, so it tells something only once a code reviewer has read that code.`,
  },
} as const;

/**
 * Explains that changed schemas or rules are not assessed here, where no code of a pull request runs: which job
 * assesses them, and how far its result can be trusted.
 */
export function rulesSection({ observation, language }: CommentContext): string {
  if (!changesRules(observation)) return '';
  const { repository, pull } = observation;
  const checks = markdownLink('Regler', `${repository.url}/pull/${pull.number}/checks`);
  return inBlocks(`### ${WORDS.heading[language]}`, WORDS.text[language](checks));
}

function changesRules({ files }: Pick<Observation, 'files'>): boolean {
  return files.some(({ path, previousPath = path }) => [path, previousPath].some(isRule));
}

/** Code lists are data, which are assessed here. */
function isRule(path: string): boolean {
  return /^(?:schemas|catalog)\//.test(path) && vocabularyAt(path) === undefined;
}
