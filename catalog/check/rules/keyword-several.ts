import { type TextPlace, textsOf } from '../../model/contents/texts-in.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE_RECOMMENDATION } from '../../model/issues/sources.ts';
import { singularOf } from '../../model/words/swedish-nouns.ts';

export const rule: Rule<'dataset' | 'service' | 'series'> = {
  code: 'keyword-several',
  severity: 'warning',
  kinds: ['dataset', 'service', 'series'],
  title: { sv: 'Flera nyckelord i ett', en: 'Several keywords in one' },
  why: {
    sv:
      'Varje post i listan blir ett nyckelord, med kommatecken och allt. Den som söker på ”skola” hittar inte ' +
      'nyckelordet ”skola, förskola”, och portaler som bygger på CKAN tar inte emot skiljetecken i nyckelord.',
    en:
      'Each item of the list becomes one keyword, commas and all. Whoever searches for “skola” will not find the ' +
      'keyword “skola, förskola”, and portals built on CKAN do not accept punctuation in keywords.',
  },
  sources: [DCAT_AP_SE_RECOMMENDATION[10]],
  check: ({ data }) => textsOf(data, 'keyword').flatMap(checkKeyword),
};

/** Two words that are no alternatives but one expression. */
const ONE_EXPRESSION = new Set(['och/eller', 'and/or']);

function checkKeyword({ pointer, text }: TextPlace): RuleFinding[] {
  const parts = partsOf(text);
  if (parts.length < 2) return [];
  const list = parts.join(', ');
  return [
    {
      pointer,
      message: {
        sv: `Nyckelordet ${quoted(text).sv} är flera nyckelord i ett.`,
        en: `The keyword ${quoted(text).en} is several keywords in one.`,
      },
      remedy: {
        sv: `Skriv varje ord som en egen post i listan, utan citattecken runt alltihop: ${quoted(list).sv}.`,
        en: `Write each word as an item of its own in the list, without quotes around it all: ${quoted(list).en}.`,
      },
    },
  ];
}

/**
 * The keywords that one item holds. Commas within figures ("1,5"), slashes within units and abbreviations
 * ("km/h", "TCP/IP") and "och" between anything but plurals of known nouns ("vård och omsorg") separate nothing.
 */
function partsOf(keyword: string): string[] {
  const parts = trimmed(keyword.split(/[;|\n]|,(?!\d)/));
  if (parts.length > 1) return parts;
  const either = trimmed(keyword.split('/'));
  if (!ONE_EXPRESSION.has(keyword.toLowerCase()) && either.every((part) => /^\p{Ll}{3,}$/u.test(part))) {
    return either;
  }
  const both = trimmed(keyword.toLowerCase().split(/\s(?:och|&)\s/));
  return both.every((part) => singularOf(part) !== undefined) ? both : [keyword];
}

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
