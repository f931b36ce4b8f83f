import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION, dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-missing',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Nyckelord saknas', en: 'No keywords' },
  why: {
    sv: 'Nyckelord gör att datamängden hittas med andra ord än titelns och visas bredvid liknande data. De ger 30 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'Keywords let the dataset be found by other words than those of its title and be shown beside similar data. They give 30 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcat_keyword'), DCAT_AP_SE_RECOMMENDATION[10], METADATA_QUALITY],
  check: ({ data }) => ('keyword' in data ? [] : [MISSING]),
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Nyckelord (keyword) saknas.',
    en: 'There are no keywords (keyword).',
  },
  remedy: {
    sv: 'Lägg till ord som någon kan söka på, i singular och med små bokstäver: keyword: [badplats, friluftsliv].',
    en: 'Add words that somebody may search for, in the singular and in lower case: keyword: [badplats, friluftsliv].',
  },
};
