import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';

export const rule: Rule<'guide'> = {
  code: 'guide-language-missing',
  severity: 'warning',
  kinds: ['guide'],
  title: { sv: 'Guiden finns bara på ett språk', en: 'The guide is in one language only' },
  why: {
    sv:
      'Webbplatsen finns på svenska och engelska. Saknas en guide på det ena språket visas den på det andra, ' +
      'och den som inte läser det får ingen hjälp.',
    en:
      'The site is in Swedish and English. Where a guide is missing in one language it is shown in the other, ' +
      'and whoever does not read that gets no help.',
  },
  sources: [OWN_README],
  check: ({ path }, { index }) => (index.pages.has(inOtherLanguage(path)) ? [] : [languageMissing(path)]),
};

/** The path of the same guide in the other language: `….sv.md` for `….en.md` and the other way round. */
export function inOtherLanguage(path: string): string {
  return path.replace(/\.(sv|en)\.md$/, (_, language) => (language === 'sv' ? '.en.md' : '.sv.md'));
}

/** The finding for the guide at `path` when it is missing in the other language. */
export function languageMissing(path: string): RuleFinding {
  const other = inOtherLanguage(path);
  const name = other.slice(other.lastIndexOf('/') + 1);
  const isEnglish = name.endsWith('.en.md');
  return {
    pointer: '',
    message: {
      sv: `Guiden finns inte på ${isEnglish ? 'engelska' : 'svenska'}.`,
      en: `There is no ${isEnglish ? 'English' : 'Swedish'} version of the guide.`,
    },
    remedy: {
      sv: `Skriv den också i ${name}, i samma mapp. Be en granskare om hjälp om ni inte kan översätta.`,
      en: `Write it in ${name} too, in the same folder. Ask a reviewer for help if you cannot translate.`,
    },
  };
}
