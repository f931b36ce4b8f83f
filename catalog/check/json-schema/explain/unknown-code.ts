import { quoted } from '../../../model/issues/quoted.ts';
import { DCAT_AP_SE } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import { type VocabularyName, vocabulary } from '../../../model/vocabularies.ts';
import type { Explainer, Explanation } from '../explanation.ts';
import { EU_VOCABULARIES } from '../sources.ts';
import {
  type Code,
  type CodeLists,
  codeListsOf,
  codesLike,
  codesOf,
  suggestCode,
  suggestCodes,
} from '../suggest/code.ts';
import type { Violation } from '../violation.ts';
import { fieldName } from '../words.ts';

export const unknownCode: Explainer = {
  code: 'unknown-code',
  severity: 'error',
  title: { sv: 'Okänd kod', en: 'Unknown code' },
  why: {
    sv: 'Format, kategorier, språk och liknande skrivs med koder ur fasta listor. Då betyder samma sak likadant i alla kataloger, och den som söker efter CSV-filer om miljö hittar dem oavsett vem som har skrivit beskrivningen. En kod som inte finns i listan förstår ingen.',
    en: 'Formats, categories, languages and the like are written as codes from fixed lists. The same thing is then told the same way in all catalogs, and whoever looks for CSV files about the environment finds them, whoever wrote the description. A code outside the list nobody understands.',
  },
  sources: [DCAT_AP_SE, EU_VOCABULARIES],
  explain(violation) {
    const { pointer, value, field } = violation;
    const lists = codeListsOf(field);
    const shown = quoted(String(value));
    const name = fieldName(field);
    const meant = suggestCode(lists, String(value));
    return {
      pointer,
      message: {
        sv: `${shown.sv} är ingen kod för ${name.sv}.`,
        en: `${shown.en} is not a code for ${name.en}.`,
      },
      ...(meant ? describeFix(pointer, meant) : { remedy: remedyFor(violation, lists) }),
    };
  },
};

function describeFix(pointer: string, meant: Code): Pick<Explanation, 'remedy' | 'fix'> {
  return {
    remedy: { sv: `Skriv ${named(meant).sv}.`, en: `Write ${named(meant).en}.` },
    fix: { kind: 'replace', pointer, value: meant.code },
  };
}

/** Several codes in one item of a list are to be items of their own. */
function remedyFor({ value, pointer }: Violation, lists: CodeLists): Localised {
  const several = /\/\d+$/.test(pointer) ? suggestCodes(lists, String(value)) : undefined;
  if (!several) return choices(lists, String(value));
  const list = several.map(({ code }) => code).join(', ');
  return {
    sv: `Här står flera värden i ett. Skriv varje för sig i listan: ${list}.`,
    en: `Several values stand in one here. Write each by itself in the list: ${list}.`,
  };
}

/** A code and what it means: "TRAN (Transport)". */
function named({ code, label }: Code): Localised {
  const name = (text = '') => (text === '' || text === code ? code : `${code} (${text})`);
  return { sv: name(label?.sv), en: name(label?.en) };
}

/** The longest list of codes that a reader takes in at a glance. */
const MOST_LISTED = 15;

function choices(lists: CodeLists, text: string): Localised {
  const all = codesOf(lists);
  if (all.length === 1) {
    return {
      sv: `Det enda som kan stå här är ${inWords(all).sv}.`,
      en: `The only thing that can stand here is ${inWords(all).en}.`,
    };
  }
  if (all.length <= MOST_LISTED) {
    return { sv: `Välj bland ${inWords(all).sv}.`, en: `Choose among ${inWords(all).en}.` };
  }
  return nearest(lists, text);
}

/** Names codes that look like the text, and where the whole list is; a list of ours has no page of its own. */
function nearest(lists: CodeLists, text: string): Localised {
  const like = codesLike(lists, text);
  const [name] = lists.names;
  const some = inWords(like.length > 0 ? like : codesOf(lists).slice(0, 5));
  if (!name) return { sv: `Välj en kod, till exempel ${some.sv}.`, en: `Choose a code, such as ${some.en}.` };
  const { title, source } = vocabulary(name as VocabularyName);
  return {
    sv: `Välj en kod ur listan ${title.sv}, till exempel ${some.sv}. Hela listan finns på ${source.url}.`,
    en: `Choose a code from the list ${title.en}, such as ${some.en}. The whole list is at ${source.url}.`,
  };
}

function inWords(codes: Code[]): Localised {
  const words = codes.map(named);
  return { sv: words.map(({ sv }) => sv).join(', '), en: words.map(({ en }) => en).join(', ') };
}
