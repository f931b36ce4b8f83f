import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

/** More than fifty years' worth of datasets, or one a week for a year. */
const MOST_MEMBERS = 50;

export const rule: Rule<'series'> = {
  code: 'series-size',
  severity: 'warning',
  kinds: ['series'],
  title: { sv: 'Mycket stor dataserie', en: 'Very large series' },
  why: {
    sv:
      'En dataserie är till för människor som letar bland till exempel årgångar. När den växer över ' +
      'femtio datamängder går den inte att överblicka. Ofta är varje ny fil egentligen en distribution, ' +
      'eller en uppdatering av samma datamängd.',
    en:
      'A series is for people who look among the years of something, say. When it grows beyond fifty ' +
      'datasets nobody can survey it. Often each new file is really a distribution, or an update of the ' +
      'same dataset.',
  },
  sources: [
    dcatApSe('DatasetSeries', 'dcterms_title'),
    {
      title: 'DCAT-AP 3.0.1, Usage guide on Dataset Series',
      url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/#usage-guide-on-dataset-series',
    },
  ],
  check({ id }, { index }) {
    const members = index.seriesMembers.get(id)?.length ?? 0;
    if (members <= MOST_MEMBERS) return [];
    return [
      {
        pointer: '/title',
        message: {
          sv: `Dataserien har ${members} datamängder. Fler än ${MOST_MEMBERS} är svårt att överblicka.`,
          en: `The series has ${members} datasets. More than ${MOST_MEMBERS} are hard to survey.`,
        },
        remedy: {
          sv:
            'Dela serien, till exempel efter årtionde, eller låt flera filer vara distributioner av samma ' +
            'datamängd.',
          en:
            'Split the series, by decade for instance, or let several files be distributions of the same ' +
            'dataset.',
        },
      },
    ];
  },
};
