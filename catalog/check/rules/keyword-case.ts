import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { isCommonWord } from '../../model/words/swedish-nouns.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-case',
  severity: 'info',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Nyckelord med stor bokstav', en: 'Keyword with a capital' },
  why: {
    sv:
      'Portalerna räknar ”Badplats” och ”badplats” som två olika nyckelord, och den som klickar på det ena hittar ' +
      'inte det andra. Därför skrivs nyckelord med små bokstäver, utom namn och förkortningar som Uppsala och GIS.',
    en:
      'Portals count “Badplats” and “badplats” as two keywords, and whoever clicks on one will not find the other. ' +
      'So keywords are written in lower case, but for names and abbreviations such as Uppsala and GIS.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[10]],
  check: ({ data }) =>
    textsOf(data, 'keyword')
      .filter(({ language, text }) => language === 'sv' && isCapitalised(text))
      .map(capitalised),
};

/**
 * True when a common noun begins with a capital ("Badplats", "Öppna data") or is all in capitals ("BADPLATS"). Only
 * known common nouns count, so that no proper name is taken for a mistake.
 */
function isCapitalised(keyword: string): boolean {
  const words = keyword.trim().split(/[\s-]+/);
  const [first = ''] = words;
  const isInitial = /^\p{Lu}\p{Ll}+$/u.test(first) && !/\p{Lu}/u.test(keyword.trim().slice(1));
  const isShouted = words.length === 1 && /^\p{Lu}{5,}$/u.test(first);
  return (isInitial || isShouted) && isCommonWord(first.toLowerCase());
}

function capitalised({ pointer, text }: TextPlace): RuleFinding {
  const lower = text.toLowerCase();
  return {
    pointer,
    message: {
      sv: `Nyckelordet ${quoted(text).sv} är skrivet med stor bokstav.`,
      en: `The keyword ${quoted(text).en} is written with a capital.`,
    },
    remedy: { sv: `Skriv ${quoted(lower).sv}.`, en: `Write ${quoted(lower).en}.` },
    fix: { kind: 'replace', pointer, value: lower },
  };
}
