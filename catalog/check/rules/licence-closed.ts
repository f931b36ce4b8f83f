import { licencesIn } from '../../model/contents/licences-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule } from '../../model/issues/rule.ts';
import { OPEN_DATA_ACT } from '../../model/issues/sources.ts';
import { isHighValue } from '../../model/values/high-value.ts';
import { isClosedLicence } from '../../model/values/licence-names.ts';

export const rule: Rule<'publisher' | 'dataset' | 'service'> = {
  code: 'licence-closed',
  severity: 'warning',
  kinds: ['publisher', 'dataset', 'service'],
  title: { sv: 'Licensen är inte öppen', en: 'The licence is not open' },
  why: {
    sv:
      'Villkor som förbjuder kommersiell användning (NC) eller ändringar (ND) gör att data inte är öppna. ' +
      'De hindrar till exempel en app med reklam, eller att två datamängder slås ihop. EU:s direktiv om ' +
      'öppna data, som öppna datalagen genomför, säger att villkor inte får begränsa i onödan.',
    en:
      'Conditions that forbid commercial use (NC) or changes (ND) make the data not open. They stand in ' +
      'the way of an app with advertisements, say, or of joining two datasets. The EU ' +
      'open data directive, which the Swedish act implements, says that conditions must not restrict ' +
      'unnecessarily.',
  },
  sources: [
    {
      title: 'Direktiv (EU) 2019/1024 om öppna data, artikel 8.1',
      url: 'https://data.europa.eu/eli/dir/2019/1024/oj',
    },
    { title: 'Lag (2022:818) om den offentliga sektorns tillgängliggörande av data', url: OPEN_DATA_ACT.url },
    { title: 'Open Definition 2.1', url: 'https://opendefinition.org/od/2.1/en/' },
  ],
  check(entity) {
    if (entity.kind !== 'publisher' && isHighValue(entity.data)) return [];
    return licencesIn(entity)
      .filter(({ licence }) => isClosedLicence(licence))
      .map(({ pointer, licence }) => ({
        pointer,
        message: {
          sv:
            `${quoted(licence).sv} förbjuder kommersiell användning eller ändringar, så data är inte ` +
            'öppna.',
          en: `${quoted(licence).en} forbids commercial use or changes, so the data are not open.`,
        },
        remedy: {
          sv:
            'Byt till CC-BY-4.0 (källan ska anges) eller CC0-1.0 (fritt utan villkor) om inget hindrar ' +
            'det.',
          en:
            'Change to CC-BY-4.0 (the source must be named) or CC0-1.0 (free without conditions) unless ' +
            'something prevents it.',
        },
      }));
  },
};
