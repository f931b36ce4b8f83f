import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { hasDefault } from '../../model/publisher-defaults.ts';

export const rule: Rule<'dataset' | 'series'> = {
  code: 'spatial-missing',
  severity: 'warning',
  kinds: ['dataset', 'series'],
  title: { sv: 'Geografiskt område saknas', en: 'No geographical area' },
  why: {
    sv: 'Området gör att datamängden hittas av den som söker data om en plats. Det ger 20 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'The area lets the dataset be found by those who look for data about a place. It gives 20 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_spatial'), METADATA_QUALITY],
  check: ({ data, publisherId }, { index }) =>
    'spatial' in data || hasDefault(index, publisherId, 'spatial') ? [] : [MISSING],
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Geografiskt område (spatial) saknas, både här och hos utgivaren.',
    en: 'There is no geographical area (spatial), neither here nor on the publisher.',
  },
  remedy: {
    sv: 'Lägg till kommunens eller länets kod, till exempel spatial: ["0380"]. Läggs den under defaults i publisher.yaml gäller den alla utgivarens datamängder.',
    en: 'Add the code of the municipality or county, for example spatial: ["0380"]. Under defaults in publisher.yaml it counts for all datasets of the publisher.',
  },
};
