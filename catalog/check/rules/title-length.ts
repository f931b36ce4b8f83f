import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';

const FEWEST_CHARACTERS = 3;
const MOST_CHARACTERS = 100;
/** "Under 10 ord" (recommendation 1). English writes compounds apart, so only Swedish titles are counted. */
const MOST_WORDS = 9;

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'title-length',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Titelns längd', en: 'Length of the title' },
  why: {
    sv:
      'Titeln är det första som syns i en träfflista, och ofta det enda som läses. Den ska gå att förstå för ' +
      'sig och ändå få plats på en rad. Rekommendationen för DCAT-AP-SE är färre än tio ord.',
    en:
      'The title is the first thing seen in a list of results, and often the only thing read. It should be ' +
      'understood on its own and still fit on a line. The recommendation for DCAT-AP-SE is fewer than ten words.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[1]],
  check: ({ data }) => textsOf(data, 'title').flatMap(checkTitle),
};

function checkTitle(title: TextPlace): RuleFinding[] {
  const characters = [...title.text.trim()].length;
  const words = title.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (characters < FEWEST_CHARACTERS) return [tooShort(title)];
  if (characters > MOST_CHARACTERS)
    return [tooLong(title, `${characters} tecken`, `${characters} characters`)];
  if (title.language === 'sv' && words > MOST_WORDS)
    return [tooLong(title, `${words} ord`, `${words} words`)];
  return [];
}

function tooShort({ pointer, text }: TextPlace): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Titeln ${quoted(text).sv} är för kort för att säga något.`,
      en: `The title ${quoted(text).en} is too short to say anything.`,
    },
    remedy: {
      sv: 'Skriv vad data handlar om, till exempel ”Badplatser”.',
      en: 'Write what the data is about, for example “Bathing places”.',
    },
  };
}

function tooLong({ pointer }: TextPlace, sv: string, en: string): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Titeln är ${sv} lång. Den bör ha högst ${MOST_WORDS} ord och ${MOST_CHARACTERS} tecken.`,
      en: `The title is ${en} long. It should have at most ${MOST_CHARACTERS} characters (in Swedish ${MOST_WORDS} words).`,
    },
    remedy: {
      sv: 'Behåll det som skiljer den från andra titlar och flytta resten till beskrivningen.',
      en: 'Keep what sets it apart from other titles and move the rest to the description.',
    },
  };
}
