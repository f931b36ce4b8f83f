import type { Language } from '../../catalog/model/text.ts';
import { asIncomplete, BASIS_MARKER } from '../pull-request/basis.ts';
import { COMMENT_MARKER } from './markers.ts';

const WORDS = {
  closed: { sv: '**Stängd utan att föras in.**', en: '**Closed without being merged.**' },
  reopen: {
    sv: 'Öppnas den igen med **Reopen pull request** längst ned på sidan, så kontrolleras ändringen på nytt.',
    en: 'If it is opened again with **Reopen pull request** at the bottom of the page, the change is checked anew.',
  },
} as const;

/**
 * The comment of a pull request that was closed without being merged. It keeps what the verdict before rested on, as
 * what a person let go is told by that, but as incomplete, so that the verdict is given anew once it is opened again.
 */
export function closedComment(before: string, language: Language, canBeReopened: boolean): string {
  const [basis = ''] = BASIS_MARKER.exec(before) ?? [];
  const text = [WORDS.closed[language], ...(canBeReopened ? [WORDS.reopen[language]] : [])].join(' ');
  return asIncomplete(`${COMMENT_MARKER}\n${text}\n${basis}`.trimEnd().concat('\n'));
}
