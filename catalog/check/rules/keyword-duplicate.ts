import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe } from '../../model/issues/sources.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-duplicate',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Samma nyckelord två gånger', en: 'The same keyword twice' },
  why: {
    sv: 'Att upprepa ett nyckelord gör inte datamängden lättare att hitta. Det visas bara två gånger på sidan.',
    en: 'To repeat a keyword does not make the dataset easier to find. It is merely shown twice on the page.',
  },
  sources: [dcatApSe('Dataset', 'dcat_keyword')],
  check: ({ data }) => {
    const seen = new Set<string>();
    return textsOf(data, 'keyword').flatMap((keyword) => {
      const key = `${keyword.language} ${keyword.text.trim().toLowerCase()}`;
      if (seen.has(key)) return [repeated(keyword)];
      seen.add(key);
      return [];
    });
  },
};

function repeated({ pointer, text }: TextPlace): RuleFinding {
  return {
    pointer,
    message: {
      sv: `Nyckelordet ${quoted(text).sv} finns redan i listan.`,
      en: `The keyword ${quoted(text).en} is already in the list.`,
    },
    remedy: { sv: 'Ta bort det ena.', en: 'Take one of them out.' },
    fix: { kind: 'remove', pointer },
  };
}
