import type { Rule } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD, HVD_REGULATION } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { isHighValueLegislation } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset'> = {
  code: 'hvd-service-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Värdefull datamängd utan API', en: 'High-value dataset without an API' },
  why: {
    sv:
      'Särskilt värdefulla datamängder ska gå att nå genom ett gränssnitt för program (API). EU:s profil beskriver det som ' +
      'en datatjänst som är länkad till datamängden; en distribution med API:ets adress räcker inte.',
    en:
      'High-value datasets are to be available through an interface for programs (API). The EU profile describes it as ' +
      'a data service linked to the dataset; a distribution with the address of the API is not enough.',
  },
  sources: [DCAT_AP_HVD, HVD_REGULATION],
  check({ id, data }, { index }) {
    const position = (data.applicableLegislation ?? []).findIndex(isHighValueLegislation);
    const isServed = (data.distribution ?? []).some(
      (distribution) => distribution && 'accessService' in distribution,
    );
    if (position < 0 || isServed || index.servedBy.has(id)) return [];
    return [
      {
        pointer: pointer('applicableLegislation', position),
        message: {
          sv: 'Datamängden är märkt som värdefull (HVD), men ingen datatjänst ger tillgång till den.',
          en: 'The dataset is marked as high-value (HVD), but no data service gives access to it.',
        },
        remedy: {
          sv:
            'Beskriv API:et i en fil under services/ med servesDataset, eller skriv accessService i en distribution. Finns ' +
            'inget API är förordningen inte uppfylld än.',
          en:
            'Describe the API in a file under services/ with servesDataset, or write accessService in a distribution. If ' +
            'there is no API, the regulation is not met yet.',
        },
      },
    ];
  },
};
