import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { hasDefault } from '../../model/publisher-defaults.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'contact-missing',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Kontaktuppgift saknas', en: 'No contact point' },
  why: {
    sv: 'Den som hittar ett fel eller undrar vad en kolumn betyder behöver någon att fråga. Kontaktuppgiften ger 20 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en: 'Whoever finds an error, or wonders what a column means, needs somebody to ask. The contact point gives 20 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Dataset', 'dcat_contactPoint'), METADATA_QUALITY],
  check: ({ data, publisherId }, { index }) =>
    'contactPoint' in data || hasDefault(index, publisherId, 'contactPoint') ? [] : [MISSING],
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Kontaktuppgift (contactPoint) saknas, både här och hos utgivaren.',
    en: 'There is no contact point (contactPoint), neither here nor on the publisher.',
  },
  remedy: {
    sv: 'Lägg till namn och e-post till en funktion, helst under defaults i publisher.yaml så att den gäller alla utgivarens datamängder.',
    en: 'Add the name and e-mail of a function, preferably under defaults in publisher.yaml so that it counts for all datasets of the publisher.',
  },
};
