import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION, dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset'> = {
  code: 'frequency-missing',
  severity: 'info',
  kinds: ['dataset'],
  title: { sv: 'Uppdateringsfrekvens saknas', en: 'No update frequency' },
  why: {
    sv: 'Den som bygger något på data behöver veta hur ofta de förändras. Uppdateringsfrekvensen visas överst på datamängdens sida på dataportal.se och går att filtrera på där.',
    en: 'Whoever builds on the data needs to know how often it changes. The update frequency is shown at the top of the dataset’s page on dataportal.se and can be filtered on there.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_accrualPeriodicity'), DCAT_AP_SE_RECOMMENDATION[7]],
  check: ({ data }) => ('accrualPeriodicity' in data ? [] : [MISSING]),
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Det står inte hur ofta data uppdateras (accrualPeriodicity).',
    en: 'It is not told how often the data is updated (accrualPeriodicity).',
  },
  remedy: {
    sv: 'Skriv till exempel accrualPeriodicity: ANNUAL (varje år), IRREG (oregelbundet) eller NEVER (aldrig).',
    en: 'Write for example accrualPeriodicity: ANNUAL, IRREG (irregular) or NEVER.',
  },
};
