import type { Rule } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';
import { HVD_REGULATION } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { isHighValueLegislation } from '../../model/values/high-value.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'hvd-category-missing',
  severity: 'error',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Värdefull datamängd utan kategori', en: 'High-value dataset without category' },
  why: {
    sv:
      'EU:s förordning om särskilt värdefulla datamängder räknar upp vilka data den gäller, i sex ' +
      'kategorier. Den som säger att förordningen gäller måste också säga vilken kategori det är, annars ' +
      'går uppgiften inte att rapportera vidare till EU.',
    en:
      'The EU regulation on high-value datasets lists the data it covers, in six categories. Whoever ' +
      'states that the regulation holds must also state the category, or it cannot be reported on to the ' +
      'EU.',
  },
  sources: [dcatApSe('Dataset', 'dcatap_hvdCategory'), HVD_REGULATION],
  check({ data }) {
    const position = (data.applicableLegislation ?? []).findIndex(isHighValueLegislation);
    if (position < 0 || 'hvdCategory' in data) return [];
    return [
      {
        pointer: pointer('applicableLegislation', position),
        message: {
          sv: 'Här står att förordningen om värdefulla datamängder (HVD) gäller, men hvdCategory saknas.',
          en:
            'It says here that the regulation on high-value datasets (HVD) holds, but hvdCategory is ' +
            'missing.',
        },
        remedy: {
          sv:
            'Lägg till hvdCategory med den kategori i förordningens bilaga som datamängden hör till. ' +
            'Finns den inte i bilagan, ta bort HVD.',
          en:
            'Add hvdCategory with the category in the annex of the regulation that the dataset belongs ' +
            'to. If it is not in the annex, take out HVD.',
        },
      },
    ];
  },
};
