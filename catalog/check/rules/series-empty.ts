import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'series'> = {
  code: 'series-empty',
  severity: 'warning',
  kinds: ['series'],
  title: { sv: 'Dataserie utan datamängder', en: 'Series without datasets' },
  why: {
    sv:
      'En dataserie innehåller själv inga data, bara de datamängder som säger att de hör till den. En tom ' +
      'serie leder den som söker till en sida utan något att hämta.',
    en:
      'A series holds no data itself, only the datasets that say they belong to it. An empty series leads ' +
      'whoever searches to a page with nothing to fetch.',
  },
  sources: [dcatApSe('Dataset', 'dcat_inSeries')],
  check({ id }, { index }) {
    if (index.seriesMembers.has(id)) return [];
    const name = id.slice(id.lastIndexOf('/') + 1);
    return [
      {
        pointer: '/title',
        message: {
          sv: 'Ingen datamängd hör till dataserien.',
          en: 'No dataset belongs to the series.',
        },
        remedy: {
          sv: `Lägg till raden inSeries: [${name}] i de datamängder som hör hit, eller ta bort filen.`,
          en: `Add the line inSeries: [${name}] to the datasets that belong here, or remove the file.`,
        },
      },
    ];
  },
};
