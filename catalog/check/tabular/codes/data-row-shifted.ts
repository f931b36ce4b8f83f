import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-row-shifted',
  severity: 'error',
  title: { sv: 'Förskjuten rad', en: 'Shifted row' },
  why: {
    sv: 'Värdena står en kolumn fel, så att varje värde hamnar under fel rubrik. Det händer när ett värde i mitten saknas eller är dubbelt.',
    en: 'The values stand one column off, so that each ends up below the wrong header. That happens where a value in the middle is missing or doubled.',
  },
  sources: [TABLE_SCHEMA],
};

/** From here on the values fit the next column or the one before. */
export function describeFinding(direction: 'left' | 'right'): FindingText {
  const [sv, en] = direction === 'left' ? ['vänster', 'left'] : ['höger', 'right'];
  return {
    message: {
      sv: `Härifrån står radens värden ett steg för långt åt ${sv}.`,
      en: `From here on the row’s values stand one step too far to the ${en}.`,
    },
    remedy: {
      sv: 'Se efter om ett värde saknas eller är dubbelt, och flytta resten.',
      en: 'Look for a value that is missing or doubled, and move the rest.',
    },
  };
}
