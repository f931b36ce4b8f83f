import { lackingEnglish } from '../../model/contents/lacking-english.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';
import { isHighValue } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'english-missing',
  severity: 'info',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Engelsk översättning saknas', en: 'No English translation' },
  why: {
    sv:
      'Beskrivningen går vidare till den europeiska dataportalen, där de flesta läser på engelska. Saknas ' +
      'engelska texter översätts de med maskin, och det blir sällan bra för en kort titel.',
    en:
      'The description goes on to the European data portal, where most people read English. Where there is no ' +
      'English text it is translated by machine, which seldom does a short title justice.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[2]],
  check: ({ kind, data }) => {
    // Of a high-value dataset more is asked: see `hvd-english-missing`.
    const [first, second] = kind === 'dataset' && isHighValue(data) ? [] : lackingEnglish(data);
    return first === undefined ? [] : [missing(first, second !== undefined)];
  },
};

/** One finding is enough for both: whoever translates the one translates the other. */
function missing(key: 'title' | 'description', both: boolean): RuleFinding {
  const sv = both ? 'Titel och beskrivning' : key === 'title' ? 'Titeln' : 'Beskrivningen';
  const en = both ? 'Title and description' : key === 'title' ? 'The title' : 'The description';
  return {
    pointer: pointer(key),
    at: 'key',
    message: {
      sv: `${sv} finns inte på engelska.`,
      en: `${en} ${both ? 'are' : 'is'} not there in English.`,
    },
    remedy: {
      sv: 'Skriv texten på båda språken: sv: … på en rad och en: … på nästa.',
      en: 'Write the text in both languages: sv: … on one line and en: … on the next.',
    },
  };
}
