import { textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { singularOf } from '../../model/words/swedish-nouns.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-plural',
  severity: 'info',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Nyckelord i plural', en: 'Keyword in the plural' },
  why: {
    sv:
      'Nyckelord binder ihop datamängder från olika utgivare bara om alla skriver dem lika. Rekommendationen är ' +
      'singular: ”badplats”, inte ”badplatser”.',
    en:
      'Keywords tie datasets of different publishers together only if all write them alike. The recommendation is ' +
      'the singular: “badplats”, not “badplatser”.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[10]],
  check: ({ data }) =>
    textsOf(data, 'keyword').flatMap(({ language, text, pointer }) =>
      language === 'sv' ? plural(text, pointer) : [],
    ),
};

function plural(keyword: string, pointer: string): RuleFinding[] {
  const singular = singularOf(keyword.toLowerCase());
  if (singular === undefined) return [];
  const first = keyword.charAt(0);
  const value = first === first.toLowerCase() ? singular : first + singular.slice(1);
  return [
    {
      pointer,
      message: {
        sv: `Nyckelordet ${quoted(keyword).sv} står i plural.`,
        en: `The keyword ${quoted(keyword).en} is in the plural.`,
      },
      remedy: { sv: `Skriv ${quoted(value).sv}.`, en: `Write ${quoted(value).en}.` },
      fix: { kind: 'replace', pointer, value },
    },
  ];
}
