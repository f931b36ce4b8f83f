import { lackingEnglish } from '../../model/contents/lacking-english.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import type { Localised } from '../../model/text.ts';
import { isHighValue } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset'> = {
  code: 'hvd-english-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: {
    sv: 'Värdefull datamängd utan engelsk titel eller beskrivning',
    en: 'High-value dataset without an English title or description',
  },
  why: {
    sv:
      'Särskilt värdefulla datamängder rapporteras till EU, och de används över gränserna. EU:s profil vill därför att ' +
      'titel och beskrivning finns på engelska också.',
    en:
      'High-value datasets are reported to the EU and used across borders. So the EU profile wants title and ' +
      'description in English too.',
  },
  sources: [DCAT_AP_HVD],
  check: ({ data }) => (isHighValue(data) ? lackingEnglish(data).map(missing) : []),
};

const NAMES: Readonly<Record<'title' | 'description', Localised>> = {
  title: { sv: 'Titeln', en: 'The title' },
  description: { sv: 'Beskrivningen', en: 'The description' },
};

function missing(key: 'title' | 'description'): RuleFinding {
  const { sv, en } = NAMES[key];
  return {
    pointer: pointer(key),
    at: 'key',
    message: {
      sv: `${sv} på den värdefulla datamängden finns inte på engelska.`,
      en: `${en} of the high-value dataset is not there in English.`,
    },
    remedy: {
      sv: 'Skriv texten på båda språken: sv: … på en rad och en: … på nästa.',
      en: 'Write the text in both languages: sv: … on one line and en: … on the next.',
    },
  };
}
