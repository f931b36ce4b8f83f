import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION, dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset' | 'series'> = {
  code: 'theme-missing',
  severity: 'warning',
  kinds: ['dataset', 'series'],
  title: { sv: 'Tema saknas', en: 'No theme' },
  why: {
    sv: 'Teman är de kategorier som man bläddrar bland på dataportal.se och data.europa.eu. Utan tema finns datamängden inte i någon av dem. Tema ger 30 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'Themes are the categories to browse by on dataportal.se and data.europa.eu. Without one the dataset is in none of them. A theme gives 30 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcat_theme'), DCAT_AP_SE_RECOMMENDATION[10], METADATA_QUALITY],
  check: ({ data }) => ('theme' in data ? [] : [MISSING]),
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Tema (theme) saknas.',
    en: 'There is no theme (theme).',
  },
  remedy: {
    sv: 'Välj ett eller flera av de 13 temana, till exempel theme: [ENVI] för miljö eller theme: [TRAN] för transport.',
    en: 'Choose one or more of the 13 themes, for example theme: [ENVI] for environment or theme: [TRAN] for transport.',
  },
};
