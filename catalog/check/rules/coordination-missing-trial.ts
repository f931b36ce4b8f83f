import type { Rule } from '../../model/issues/rule.ts';
import { ACCESSIBILITY_ACT, SERVICE_DUTY } from '../../model/issues/sources.ts';
import { coordinationFindings } from './coordination-findings.ts';

export const rule: Rule<'catalog'> = {
  code: 'coordination-missing-trial',
  severity: 'warning',
  kinds: ['catalog'],
  title: {
    sv: 'Katalogen saknar e-postadress, på prov',
    en: 'The catalog has no e-mail address, on trial',
  },
  why: {
    sv: 'Den som hittar ett fel, saknar data eller inte kan använda en sida ska kunna höra av sig utan att skaffa ett konto på GitHub. Webbplatsen hänvisar till den här adressen överallt där det annars krävs ett konto. Så länge katalogen ligger på en adress för prov (github.io, localhost, example.se) är det en varning. På en egen adress stoppar det publiceringen.',
    en: 'Whoever finds a mistake, lacks data or cannot use a page must be able to get in touch without an account at GitHub. The website leads to this address wherever an account is needed otherwise. While the catalog is at an address for trials (github.io, localhost, example.se) this is a warning. At an address of its own it stops the publication.',
  },
  sources: [SERVICE_DUTY, ACCESSIBILITY_ACT],
  check: (entity) => coordinationFindings(entity, true),
};
