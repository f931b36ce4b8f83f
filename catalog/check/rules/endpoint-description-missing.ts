import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DATAPORTAL_METADATA, DCAT_AP_SE_RECOMMENDATION, dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'service'> = {
  code: 'endpoint-description-missing',
  severity: 'info',
  kinds: ['service'],
  title: { sv: 'Beskrivning av API:et saknas', en: 'No description of the API' },
  why: {
    sv: 'Med en OpenAPI-beskrivning kan besökare prova API:et direkt på dataportal.se, och program kan anpassa sig till det. Utan den måste var och en fråga eller gissa.',
    en: 'With an OpenAPI description visitors can try the API on dataportal.se itself, and programs can adapt to it. Without one everybody must ask or guess.',
  },
  sources: [
    dcatApSe('DataService', 'dcat_endpointDescription'),
    DCAT_AP_SE_RECOMMENDATION[13],
    DATAPORTAL_METADATA,
  ],
  check: ({ data }) => ('endpointDescription' in data ? [] : [MISSING]),
};

const MISSING: RuleFinding = {
  pointer: '',
  message: {
    sv: 'Adress till en beskrivning av API:et (endpointDescription) saknas.',
    en: 'There is no address to a description of the API (endpointDescription).',
  },
  remedy: {
    sv: 'Lägg till adressen till själva OpenAPI-filen (JSON eller YAML), inte till sidan som visar den. För WFS och WMS anges adressen med request=GetCapabilities.',
    en: 'Add the address of the OpenAPI file itself (JSON or YAML), not of the page that shows it. For WFS and WMS, give the address with request=GetCapabilities.',
  },
};
