import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';

/** Names that are written in capitals and are longer than abbreviations tend to be. */
const NAMES_IN_CAPITALS = new Set(['INSPIRE', 'SWEREF', 'KOLADA', 'UNICEF', 'UNESCO']);

/** Abbreviations are shorter than this. */
const SHORTEST_WORD = 6;

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'title-capitals',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Titel i versaler', en: 'Title in capitals' },
  why: {
    sv:
      'Text i bara stora bokstäver är svårare att läsa, och det syns inte vad som är namn eller förkortning. I ' +
      'en lista bland andra titlar ser den ut att ropa.',
    en:
      'Text in capitals alone is harder to read, and does not show what is a name or an abbreviation. In a list ' +
      'among other titles it seems to shout.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[1]],
  check: ({ data }) => textsOf(data, 'title').flatMap(checkTitle),
};

function checkTitle({ pointer, text }: TextPlace): RuleFinding[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const shouted = words.some((word) => word.length >= SHORTEST_WORD && !NAMES_IN_CAPITALS.has(word));
  if (!shouted || /\p{Ll}/u.test(text)) return [];
  return [
    {
      pointer,
      message: {
        sv: `Titeln ${quoted(text).sv} är skriven med bara stora bokstäver.`,
        en: `The title ${quoted(text).en} is written in capitals alone.`,
      },
      remedy: {
        sv: 'Skriv med stor bokstav i början och i namn och förkortningar, i övrigt små.',
        en: 'Begin with a capital and keep those of names and abbreviations; write the rest in lower case.',
      },
      // In several words there may be names and abbreviations, so only a single word is fixed.
      ...(words.length === 1 && { fix: { kind: 'replace', pointer, value: sentenceCase(text) } }),
    },
  ];
}

function sentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}
