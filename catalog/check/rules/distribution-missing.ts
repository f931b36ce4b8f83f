import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset'> = {
  code: 'distribution-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Inget sätt att hämta data', en: 'No way to get the data' },
  why: {
    sv:
      'En distribution talar om var data finns och i vilket format. Utan den kan ingen hämta något, och ' +
      'dataportalen visar en sida utan innehåll.',
    en:
      'A distribution tells where the data are and in which format. Without one nobody can fetch ' +
      'anything, and the data portal shows a page without content.',
  },
  sources: [dcatApSe('Dataset', 'dcat_distribution'), METADATA_QUALITY],
  check({ id, data }, { index }) {
    const restricted = data.accessRights !== undefined && data.accessRights !== 'PUBLIC';
    if ('distribution' in data || restricted || index.servedBy.has(id)) return [];
    return [
      {
        pointer: '',
        message: {
          sv: 'Datamängden har ingen distribution, och ingen tjänst säger att den ger tillgång till den.',
          en: 'The dataset has no distribution, and no service says that it gives access to it.',
        },
        remedy: {
          sv:
            'Lägg till distribution med minst en adress (accessURL) och ett format. Får alla inte se ' +
            'data, skriv accessRights: RESTRICTED.',
          en:
            'Add distribution with at least an address (accessURL) and a format. If not everybody may see ' +
            'the data, write accessRights: RESTRICTED.',
        },
      },
    ];
  },
};
