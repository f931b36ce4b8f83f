import { quoted } from '../../../model/issues/quoted.ts';
import type { PatternWords } from './pattern-words.ts';

/** A user name on GitHub. */
export const login: PatternWords = {
  message: (text, name) => ({
    sv: `${quoted(text).sv} är inget ${name.sv} på GitHub: där finns bara a–z, siffror och bindestreck.`,
    en: `${quoted(text).en} is not a ${name.en} on GitHub: there are only a–z, figures and hyphens in those.`,
  }),
  remedy: {
    sv: 'Skriv användarnamnet på GitHub, utan @ och utan adressen före.',
    en: 'Write the user name on GitHub, without @ and without the address before it.',
  },
  repair: (text) => /^\s*(?:@|(?:https?:\/\/)?(?:www\.)?github\.com\/)([A-Za-z0-9-]+)\/?\s*$/.exec(text)?.[1],
};
