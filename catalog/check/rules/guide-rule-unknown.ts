import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { closest } from '../../model/words/closest.ts';

export const rule: Rule<'guide'> = {
  code: 'guide-rule-unknown',
  severity: 'error',
  kinds: ['guide'],
  title: {
    sv: 'Guide om en regel som inte finns',
    en: 'Guide about a rule that does not exist',
  },
  why: {
    sv:
      'Koderna i rules länkar samman guiden och reglernas sidor. Är en kod felskriven får den som söker hjälp ' +
      'med regeln aldrig veta att sidan finns.',
    en:
      'The codes in rules link the guide and the pages of the rules. If a code is misspelt, whoever looks ' +
      'for help with the rule never learns that the page is there.',
  },
  sources: [OWN_README],
  check: ({ data: { rules = [] } }, { codes }) =>
    rules.flatMap((code, position) =>
      code === undefined || codes.has(code) ? [] : [reportCode(code, position, closest(code, codes))],
    ),
};

function reportCode(code: string, position: number, suggestion: string | undefined): RuleFinding {
  const at = pointer('rules', position);
  const [shown, meant] = [quoted(code), suggestion && quoted(suggestion)];
  return {
    pointer: at,
    message: {
      sv: `Det finns ingen regel med koden ${shown.sv}.`,
      en: `There is no rule with the code ${shown.en}.`,
    },
    remedy: {
      sv: meant ? `Menade du ${meant.sv}?` : 'Skriv koden som den står på sidan Regler, eller ta bort den.',
      en: meant
        ? `Did you mean ${meant.en}?`
        : 'Write the code as it stands on the page Rules, or take it out.',
    },
    ...(suggestion && { fix: { kind: 'replace', pointer: at, value: suggestion } }),
  };
}
