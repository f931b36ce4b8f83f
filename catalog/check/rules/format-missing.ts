import { distributionsLacking } from '../../model/contents/distributions-lacking.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { pointer } from '../../model/pointer.ts';

export const rule: Rule<'dataset'> = {
  code: 'format-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Format saknas', en: 'No format' },
  why: {
    sv:
      'Formatet visas vid varje distribution på dataportal.se och går att filtrera på där. Det ger tillsammans ' +
      'med medietypen upp till 80 av de 405 poäng som data.europa.eu bedömer beskrivningar med.',
    en:
      'The format is shown with each distribution on dataportal.se and can be filtered on there. Together with ' +
      'the media type it gives up to 80 of the 405 points by which data.europa.eu scores descriptions.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_format'), METADATA_QUALITY],
  check: (dataset) => distributionsLacking(dataset, 'format').map(missing),
};

function missing(position: number): RuleFinding {
  return {
    pointer: pointer('distribution', position),
    message: {
      sv: 'Distributionen saknar format (format).',
      en: 'The distribution has no format (format).',
    },
    remedy: {
      sv: 'Lägg till koden för formatet, till exempel format: CSV. För ett API anges formatet på svaren, ofta JSON.',
      en: 'Add the code of the format, for example format: CSV. For an API, give the format of its answers, often JSON.',
    },
  };
}
