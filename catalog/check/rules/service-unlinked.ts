import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'service'> = {
  code: 'service-unlinked',
  severity: 'warning',
  kinds: ['service'],
  title: { sv: 'Tjänst utan datamängd', en: 'Service without dataset' },
  why: {
    sv:
      'Den som söker data hittar datamängder först, och tjänster genom dem. En tjänst som inte hör till ' +
      'någon datamängd är svår att hitta, och det framgår inte vilka data den ger.',
    en:
      'Whoever looks for data finds datasets first, and services through them. A service that belongs to ' +
      'no dataset is hard to find, and it does not show which data it gives.',
  },
  sources: [dcatApSe('DataService', 'dcat_servesDataset')],
  check({ id, data }, { index }) {
    if ('servesDataset' in data || index.accessedThrough.has(id)) return [];
    return [
      {
        pointer: '/title',
        message: {
          sv:
            'Tjänsten säger inte vilka datamängder den ger tillgång till, och ingen datamängd hänvisar ' +
            'till den.',
          en: 'The service does not say which datasets it gives access to, and no dataset refers to it.',
        },
        remedy: {
          sv:
            'Lägg till servesDataset med namnen på datamängderna, eller accessService i deras ' +
            'distributioner.',
          en: 'Add servesDataset with the names of the datasets, or accessService in their distributions.',
        },
      },
    ];
  },
};
