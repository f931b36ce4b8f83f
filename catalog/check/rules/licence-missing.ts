import { distributionsWithoutLicence } from '../../model/contents/licences-in.ts';
import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe, METADATA_QUALITY } from '../../model/issues/sources.ts';
import { isHighValue } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset'> = {
  code: 'licence-missing',
  severity: 'warning',
  kinds: ['dataset'],
  title: { sv: 'Licens saknas', en: 'No licence' },
  why: {
    sv:
      'Utan licens vet ingen om data får användas. Den som är försiktig låter då bli, och dataportaler ' +
      'visar inte datamängden som öppna data.',
    en:
      'Without a licence nobody knows whether the data may be used. Whoever is careful will leave them ' +
      'alone, and data portals do not show the dataset as open data.',
  },
  sources: [dcatApSe('Distribution', 'dcterms_license'), METADATA_QUALITY],
  check(dataset, { index }) {
    if (isHighValue(dataset.data)) return [];
    return distributionsWithoutLicence(dataset, index).map((pointer) => ({
      pointer,
      message: {
        sv: 'Distributionen har ingen licens, och utgivaren har ingen som gäller i stället.',
        en: 'The distribution has no licence, and the publisher has none that holds instead.',
      },
      remedy: {
        sv:
          'Lägg till license: CC0-1.0 (fritt utan villkor) eller license: CC-BY-4.0 (källan ska anges). ' +
          'Gäller samma för allt ni publicerar, skriv den under defaults i publisher.yaml.',
        en:
          'Add license: CC0-1.0 (free without conditions) or license: CC-BY-4.0 (the source must be ' +
          'named). If the same holds for all you publish, write it under defaults in publisher.yaml.',
      },
    }));
  },
};
