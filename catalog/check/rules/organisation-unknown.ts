import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { ORGANISATION_NUMBERS_ACT } from '../../model/issues/standards.ts';
import { organisationDigits, withHyphen } from '../../model/values/organisation-number.ts';
import { type Concept, concept } from '../../model/vocabularies.ts';

export const rule: Rule<'publisher'> = {
  code: 'organisation-unknown',
  severity: 'error',
  kinds: ['publisher'],
  title: {
    sv: 'Organisationsnumret är inte kommunens eller regionens',
    en: "The organisation number is not the municipality's or region's",
  },
  why: {
    sv:
      'Kommuner och regioner har kända organisationsnummer. Stämmer inte numret med kommunen eller ' +
      'regionen, publiceras data i någon annans namn.',
    en:
      'Municipalities and regions have known organisation numbers. If the number does not match the ' +
      "municipality or region, data are published in somebody else's name.",
  },
  sources: [
    ORGANISATION_NUMBERS_ACT,
    {
      title: 'SCB: Företagsregistret',
      url: 'https://www.scb.se/vara-tjanster/bestall-data-och-statistik/foretagsregistret/',
    },
  ],
  check({ data }) {
    const body = publicBody(data);
    const known = organisationDigits(body?.organisationsnummer ?? '');
    const given = organisationDigits(data.organisationsnummer ?? '');
    if (!body || !known || !given || known === given) return [];
    return [finding(body, given, known)];
  },
};

/** A company owned by a municipality may tell where it belongs; the number is then its own. */
function publicBody({
  type,
  municipality,
  region,
}: { [key in 'type' | 'municipality' | 'region']?: string | undefined }) {
  if (type === 'LocalAuthority' && municipality) return concept('municipality', municipality);
  return type === 'RegionalAuthority' && region ? concept('region', region) : undefined;
}

function finding({ code, label }: Concept, given: string, known: string): RuleFinding {
  return {
    pointer: '/organisationsnummer',
    message: {
      sv:
        `${label.sv} (${code}) har organisationsnummer ${withHyphen(known)}, men här står ` +
        `${withHyphen(given)}.`,
      en:
        `${label.en} (${code}) has the organisation number ${withHyphen(known)}, but ${withHyphen(given)} ` +
        'stands here.',
    },
    remedy: {
      sv:
        'Rätta organisationsnumret, eller koden för kommunen eller regionen. Gäller det ett bolag, skriv ' +
        'type: Company.',
      en:
        'Correct the organisation number, or the code of the municipality or region. If it is a company, ' +
        'write type: Company.',
    },
  };
}
