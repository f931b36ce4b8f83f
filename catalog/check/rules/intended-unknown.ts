import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { INTENDABLE_CODES, waivers } from '../../model/values/intended.ts';

const ALLOWED = INTENDABLE_CODES.join(', ');

export const rule: Rule = {
  code: 'intended-unknown',
  severity: 'error',
  kinds: ['publisher', 'dataset', 'service', 'series', 'meeting', 'guide', 'maturity'],
  title: { sv: 'Undantag från en regel som inte har några', en: 'Exception from a rule that has none' },
  why: {
    sv:
      'Bara reglerna om personuppgifter kan ha fel om vad de ser, och bara de kan därför undantas. Alla andra fel ' +
      'måste rättas, annars går katalogen inte att lita på.',
    en:
      'Only the rules about personal data can be mistaken in what they see, so only they take exceptions. All other ' +
      'errors must be fixed, or the catalog could not be relied on.',
  },
  sources: [OWN_README, GDPR_MINIMISATION],
  check: ({ data }) =>
    waivers(data)
      .filter(({ code }) => code !== undefined && !INTENDABLE_CODES.some((known) => known === code))
      .map(({ code = '', position }) => unknown(code, position)),
};

function unknown(code: string, position: number): RuleFinding {
  return {
    pointer: pointer('intended', position, 'code'),
    message: {
      sv: `Det går inte att göra undantag för ${quoted(code).sv}.`,
      en: `There are no exceptions for ${quoted(code).en}.`,
    },
    remedy: {
      sv: `Ta bort undantaget och rätta felet. Undantag finns för ${ALLOWED}.`,
      en: `Take the exception out and fix the error. There are exceptions for ${ALLOWED}.`,
    },
  };
}
