import type { Fix } from '../../../model/issues/finding.ts';
import { DCAT_AP_SE, OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import type { Explainer } from '../explanation.ts';
import { isDiscreet } from '../is-discreet.ts';
import { patternWords } from '../patterns/index.ts';
import { BCP_47, MEDIA_TYPES } from '../sources.ts';
import type { Violation } from '../violation.ts';
import { fieldName } from '../words.ts';

export const invalidPattern: Explainer = {
  code: 'invalid-pattern',
  severity: 'error',
  title: { sv: 'Värdet är skrivet på fel sätt', en: 'Value written in the wrong way' },
  why: {
    sv: 'Några värden måste se ut på ett bestämt sätt för att fungera: ett organisationsnummer har tio siffror, ett språk skrivs med en kort kod, och namn som blir en del av en webbadress kan inte ha mellanslag eller å, ä och ö.',
    en: 'Some values must look a certain way to work: an organisation number has ten digits, a language is written as a short code, and names that become part of a web address cannot hold spaces or å, ä and ö.',
  },
  sources: [DCAT_AP_SE, BCP_47, MEDIA_TYPES, OWN_README],
  explain(violation) {
    const { pointer, field } = violation;
    const isKey = violation.keyword === 'propertyNames';
    const text = isKey ? violation.name : String(violation.value);
    const words = patternWords(violation);
    const right = repaired(violation, words.repair(text));
    const { language: _, ...property } = field;
    return {
      pointer,
      ...(isKey && { at: 'key' }),
      message: words.message(text, fieldName(property)),
      remedy: right === undefined || isDiscreet(field) ? words.remedy : write(right),
      ...(right !== undefined && { fix: fixFor(violation, right) }),
    };
  },
};

function write(right: string): Localised {
  return { sv: `Skriv ${right} i stället.`, en: `Write ${right} instead.` };
}

/** A repair that is right now; for a key, one that does not stand there already. */
function repaired(
  { keyword, limit, value, name, parent }: Violation,
  right: string | undefined,
): string | undefined {
  if (right === undefined || right === (keyword === 'propertyNames' ? name : value)) return undefined;
  if (keyword === 'propertyNames') return Object.hasOwn(parent as object, right) ? undefined : right;
  return typeof limit === 'string' && new RegExp(limit, 'u').test(right) ? right : undefined;
}

function fixFor({ keyword, pointer }: Violation, right: string): Fix {
  return keyword === 'propertyNames'
    ? { kind: 'rename-key', pointer, key: right }
    : { kind: 'replace', pointer, value: right };
}
