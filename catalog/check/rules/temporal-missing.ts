import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION, dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset' | 'series'> = {
  code: 'temporal-missing',
  severity: 'info',
  kinds: ['dataset', 'series'],
  title: { sv: 'Tidsperiod saknas', en: 'No time period' },
  why: {
    sv: 'Tidsperioden säger vilken tid data handlar om, inte när de gavs ut. Med den går det att söka på tid. Den ger 20 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'The time period tells which time the data is about, not when it was published. It makes it possible to search by time, and gives 20 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_temporal'), DCAT_AP_SE_RECOMMENDATION[8], METADATA_QUALITY],
  check: ({ data }) => ('temporal' in data ? [] : [MISSING]),
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Det står inte vilken tid data gäller (temporal).',
    en: 'It is not told which time the data is about (temporal).',
  },
  remedy: {
    sv: 'Lägg till en period med startdatum. Om data fortsätter att fyllas på, utelämna slutdatum.',
    en: 'Add a period with a start date. If data keeps being added, leave the end date out.',
  },
};
