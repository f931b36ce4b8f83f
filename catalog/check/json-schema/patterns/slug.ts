import { quoted } from '../../../model/issues/quoted.ts';
import type { PatternWords } from './pattern-words.ts';

/** A name that becomes a part of an address. */
export const slug: PatternWords = {
  message: (text, name) => ({
    sv: `${quoted(text).sv} går inte att använda som ${name.sv}: där får bara finnas a–z, siffror och bindestreck mellan dem.`,
    en: `${quoted(text).en} cannot be used as ${name.en}: only a–z, figures and hyphens between them may stand there.`,
  }),
  remedy: {
    sv: 'Skriv ett kort namn med små bokstäver, som badplatser-csv.',
    en: 'Write a short name in small letters, such as badplatser-csv.',
  },
  repair(text) {
    if (/[,;|]|\s(?:och|and|&)\s/i.test(text)) return undefined;
    const repaired = text
      .slice(0, 80)
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    return repaired === '' || text.length > 80 ? undefined : repaired;
  },
};
