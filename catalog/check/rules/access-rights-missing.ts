import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { hasDefault } from '../../model/publisher-defaults.ts';

export const rule: Rule<'dataset' | 'service'> = {
  code: 'access-rights-missing',
  severity: 'info',
  kinds: ['dataset', 'service'],
  title: { sv: 'Åtkomsträttigheter saknas', en: 'No access rights' },
  why: {
    sv: 'Åtkomsträttigheten säger om data är öppna för alla. På dataportal.se går det att filtrera på den, och den ger 15 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'The access right tells whether the data is open to all. It can be filtered on at dataportal.se, and gives 15 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcterms_accessRights'), METADATA_QUALITY],
  check: ({ data, publisherId }, { index }) =>
    'accessRights' in data || hasDefault(index, publisherId, 'accessRights') ? [] : [MISSING],
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Det står inte vem som får komma åt data (accessRights), varken här eller hos utgivaren.',
    en: 'It is not told who may have access to the data (accessRights), neither here nor on the publisher.',
  },
  remedy: {
    sv: 'Är data öppna för alla, lägg till accessRights: PUBLIC här eller under defaults i publisher.yaml.',
    en: 'If the data is open to all, add accessRights: PUBLIC here or under defaults in publisher.yaml.',
  },
};
