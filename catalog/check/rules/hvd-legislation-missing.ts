import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { HVD_REGULATION } from '../../model/issues/standards.ts';
import { isHighValue } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'hvd-legislation-missing',
  severity: 'error',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'HVD-kategori utan lagstiftning', en: 'HVD category without legislation' },
  why: {
    sv:
      'Kategorin för värdefulla datamängder räknas först när filen också säger att EU:s förordning ' +
      'gäller. Utan det ser dataportalen datamängden som vilken som helst.',
    en:
      'The category of high-value datasets counts only when the file also states that the EU regulation ' +
      'holds. Without that, the data portal takes the dataset for any other.',
  },
  sources: [dcatApSe('Dataset', 'dcatap_applicableLegislation'), HVD_REGULATION],
  check({ data }) {
    if (!data.hvdCategory || isHighValue(data) || hasMisfit(data)) return [];
    return [
      {
        pointer: '/hvdCategory',
        at: 'key',
        message: {
          sv: 'hvdCategory är ifylld, men det står inte att förordningen om värdefulla datamängder gäller.',
          en:
            'hvdCategory is filled in, but it does not say that the regulation on high-value datasets ' +
            'holds.',
        },
        remedy: {
          sv: 'Lägg till raden applicableLegislation: [HVD]. Gäller inte förordningen, ta bort hvdCategory.',
          en:
            'Add the line applicableLegislation: [HVD]. If the regulation does not hold, take out ' +
            'hvdCategory.',
        },
      },
    ];
  },
};

/** True when a stated law does not fit the schema: it may be the required law. */
function hasMisfit(data: { applicableLegislation?: (string | undefined)[] | undefined }): boolean {
  return 'applicableLegislation' in data && (data.applicableLegislation ?? [undefined]).includes(undefined);
}
