import type { Rule } from '../../model/issues/rule.ts';
import { DCAT_AP_HVD, HVD_REGULATION } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { isHighValueLegislation } from '../../model/values/high-value.ts';

export const rule: Rule<'service'> = {
  code: 'hvd-service-documentation',
  severity: 'warning',
  kinds: ['service'],
  title: {
    sv: 'Tjänst för värdefulla data utan dokumentation',
    en: 'Service of high-value data without documentation',
  },
  why: {
    sv:
      'En tjänst som ger tillgång till särskilt värdefulla datamängder ska ha villkor och dokumentation ' +
      'som går att läsa på webben. EU:s profil kräver en länk till en sida (page); en maskinläsbar ' +
      'beskrivning räcker inte.',
    en:
      'A service that gives access to high-value datasets must have terms and documentation that can be ' +
      'read on the web. The EU profile requires a link to a page (page); a machine-readable description ' +
      'is not enough.',
  },
  sources: [DCAT_AP_HVD, HVD_REGULATION],
  check({ data }) {
    const position = (data.applicableLegislation ?? []).findIndex(isHighValueLegislation);
    if (position < 0 || 'page' in data) return [];
    return [
      {
        pointer: pointer('applicableLegislation', position),
        message: {
          sv: 'Tjänsten ger tillgång till värdefulla data men har ingen länk till sin dokumentation.',
          en: 'The service gives access to high-value data but has no link to its documentation.',
        },
        remedy: {
          sv: 'Lägg till page med adressen till en sida som förklarar hur tjänsten används.',
          en: 'Add page with the address of a page that explains how the service is used.',
        },
      },
    ];
  },
};
