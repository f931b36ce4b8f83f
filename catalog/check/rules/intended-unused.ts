import { bodyLinesOf } from '../../model/contents/body-lines.ts';
import { stringsIn } from '../../model/contents/strings-in.ts';
import type { AnyFile } from '../../model/file-kinds.ts';
import type { Fix } from '../../model/issues/finding.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { INTENDABLE_CODES, type IntendableCode, waivers } from '../../model/values/intended.ts';
import { identityNumbersIn, mobileNumbersIn, privateAddressesIn } from '../../model/values/personal-data.ts';

/** The search function of each code that can be waived. */
const FINDERS: Record<IntendableCode, (text: string) => unknown[]> = {
  'personal-identity-number': identityNumbersIn,
  'private-email': privateAddressesIn,
  'private-phone': mobileNumbersIn,
};

export const rule: Rule = {
  code: 'intended-unused',
  severity: 'warning',
  kinds: ['publisher', 'dataset', 'service', 'series', 'meeting', 'guide', 'maturity'],
  title: { sv: 'Undantag som inte behövs', en: 'Exception that is not needed' },
  why: {
    sv:
      'Ett undantag som inte längre behövs döljer nästa fel av samma slag: den som en dag skriver in ett ' +
      'personnummer får ingen varning.',
    en:
      'An exception that is no longer needed hides the next error of its kind: whoever one day writes a personal ' +
      'identity number there will not be warned.',
  },
  sources: [OWN_README, GDPR_MINIMISATION],
  check: (file) => {
    const list = waivers(file.data);
    const used = list.length > 0 ? codesUsed(file) : [];
    const unneeded = list.filter(({ code }) =>
      INTENDABLE_CODES.some((text) => text === code && !used.includes(text)),
    );
    return unneeded.map(({ code = '', position }) =>
      unused(code, fixFor(position, unneeded.length, list.length)),
    );
  },
};

/** The codes that would have been found, were they not waived. */
function codesUsed(file: AnyFile): IntendableCode[] {
  const texts = [...stringsIn(file.data, ['intended']), ...bodyLinesOf(file)].map(({ text }) => text);
  return INTENDABLE_CODES.filter((code) => texts.some((text) => FINDERS[code](text).length > 0));
}

/** A list must not be left empty: the last exception goes with its key. */
function fixFor(position: number, unneeded: number, all: number): Fix & { kind: 'remove' } {
  const isAll = unneeded === all;
  return { kind: 'remove', pointer: isAll ? '/intended' : pointer('intended', position) };
}

function unused(code: string, fix: Fix & { kind: 'remove' }): RuleFinding {
  return {
    pointer: fix.pointer,
    message: {
      sv: `Undantaget för ${code} behövs inte: inget sådant finns i filen.`,
      en: `The exception for ${code} is not needed: there is no such thing in the file.`,
    },
    remedy: { sv: 'Ta bort undantaget.', en: 'Take the exception out.' },
    fix,
  };
}
