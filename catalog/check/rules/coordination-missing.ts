import type { Rule } from '../../model/issues/rule.ts';
import { ACCESSIBILITY_ACT, SERVICE_DUTY } from '../../model/issues/sources.ts';
import { coordinationFindings } from './coordination-findings.ts';

export const rule: Rule<'catalog'> = {
  code: 'coordination-missing',
  severity: 'error',
  kinds: ['catalog'],
  title: {
    sv: 'Katalogen saknar e-postadress till samordningen',
    en: 'The catalog has no e-mail address for its coordination',
  },
  why: {
    sv: 'Den som hittar ett fel, saknar data eller inte kan använda en sida ska kunna höra av sig utan att skaffa ett konto på GitHub. Webbplatsen hänvisar till den här adressen överallt där det annars krävs ett konto.',
    en: 'Whoever finds a mistake, lacks data or cannot use a page must be able to get in touch without an account at GitHub. The website leads to this address wherever an account is needed otherwise.',
  },
  sources: [SERVICE_DUTY, ACCESSIBILITY_ACT],
  check: (entity) => coordinationFindings(entity, false),
};
