import {
  distributionsWithoutLicence,
  type LicencePlace,
  licencesIn,
} from '../../model/contents/licences-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD, HVD_REGULATION } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { isHighValue } from '../../model/values/high-value.ts';
import { asksMoreThanAttribution } from '../../model/values/licence-names.ts';

export const rule: Rule<'dataset' | 'service'> = {
  code: 'hvd-licence',
  severity: 'error',
  kinds: ['dataset', 'service'],
  title: {
    sv: 'Värdefull datamängd utan tillräckligt öppen licens',
    en: 'High-value dataset without a licence open enough',
  },
  why: {
    sv:
      'Särskilt värdefulla datamängder ska enligt EU-förordningen gå att använda på de villkor som CC0 ' +
      'eller CC BY 4.0 ger, eller villkor som begränsar ännu mindre. Det gäller varje fil och tjänst som ' +
      'datamängden kan hämtas från.',
    en:
      'By the EU regulation, high-value datasets must be available for use on the terms of CC0 or CC BY ' +
      '4.0, or on terms that restrict even less. It holds for each file and service that the dataset can ' +
      'be had from.',
  },
  sources: [HVD_REGULATION, DCAT_AP_HVD],
  check(entity, { index }) {
    if (!isHighValue(entity.data)) return [];
    const missing = entity.kind === 'dataset' ? distributionsWithoutLicence(entity, index) : [];
    const closed = licencesIn(entity).filter(({ licence }) => asksMoreThanAttribution(licence));
    return [...missing.map(withoutLicence), ...closed.map(withClosedLicence)];
  },
};

const REMEDY: Localised = {
  sv: 'Skriv license: CC0-1.0 (fritt utan villkor) eller license: CC-BY-4.0 (källan ska anges).',
  en: 'Write license: CC0-1.0 (free without conditions) or license: CC-BY-4.0 (the source must be named).',
};

function withoutLicence(pointer: string): RuleFinding {
  return {
    pointer,
    message: {
      sv: 'Distributionen av en värdefull datamängd har ingen licens.',
      en: 'The distribution of a high-value dataset has no licence.',
    },
    remedy: REMEDY,
  };
}

function withClosedLicence({ pointer, licence }: LicencePlace): RuleFinding {
  return {
    pointer,
    message: {
      sv: `${quoted(licence).sv} ställer fler villkor än en värdefull datamängd får ha.`,
      en: `${quoted(licence).en} sets more conditions than a high-value dataset may have.`,
    },
    remedy: REMEDY,
  };
}
