import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { CKAN_TAGS, DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';

/** CKAN's limits, which many portals are built on. */
const FEWEST_CHARACTERS = 2;
const MOST_CHARACTERS = 100;

/** "Ett eller om nödvändigt ett fåtal ord" (recommendation 10). */
const MOST_WORDS = 5;

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-length',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Nyckelordets längd', en: 'Length of a keyword' },
  why: {
    sv:
      'Ett nyckelord är ett ord eller ett fåtal. En enda bokstav säger inget, och en hel mening hör hemma i ' +
      'beskrivningen. Portaler som bygger på CKAN tar bara emot nyckelord med 2–100 tecken, och ett enda för kort ' +
      'ord kan göra att de inte tar emot datamängden.',
    en:
      'A keyword is one word or a few. A single letter says nothing, and a whole sentence belongs in the ' +
      'description. Portals built on CKAN accept only keywords of 2–100 characters, and a single word that is too ' +
      'short may make them refuse the dataset.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[10], CKAN_TAGS],
  check: ({ data }) => textsOf(data, 'keyword').flatMap(checkKeyword),
};

function checkKeyword(keyword: TextPlace): RuleFinding[] {
  const characters = [...keyword.text.trim()].length;
  const words = keyword.text.trim().split(/\s+/).length;
  if (characters < FEWEST_CHARACTERS) return [tooShort(keyword)];
  return characters > MOST_CHARACTERS || words > MOST_WORDS ? [tooLong(keyword, words)] : [];
}

function tooShort({ pointer, text }: TextPlace): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Nyckelordet ${quoted(text).sv} är för kort. Det ska ha minst ${FEWEST_CHARACTERS} tecken.`,
      en: `The keyword ${quoted(text).en} is too short. It should have at least ${FEWEST_CHARACTERS} characters.`,
    },
    remedy: { sv: 'Skriv ut ordet, eller ta bort det.', en: 'Write the word out, or take it away.' },
  };
}

function tooLong({ pointer, text }: TextPlace, words: number): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Nyckelordet ${quoted(text).sv} har ${words} ord. Det bör ha högst ${MOST_WORDS}.`,
      en: `The keyword ${quoted(text).en} has ${words} words. It should have at most ${MOST_WORDS}.`,
    },
    remedy: {
      sv: 'Dela upp det i kortare nyckelord, eller skriv det i beskrivningen.',
      en: 'Split it into shorter keywords, or write it in the description.',
    },
  };
}
