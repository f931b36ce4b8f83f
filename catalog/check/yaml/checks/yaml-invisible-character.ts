import { findingsOf } from '../../../model/issues/bounded-findings.ts';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import type { Localised } from '../../../model/text.ts';
import { codePointName, holdsInvisible, invisibleIn, type PlacedCharacter } from '../characters.ts';
import { placed, type SourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-invisible-character',
  severity: 'warning',
  title: { sv: 'Osynligt tecken i texten', en: 'Invisible character in the text' },
  why: {
    sv: 'Text som kopieras från pdf, Word eller en webbsida kan ha med sig tecken som inte syns, till exempel mjuka bindestreck. Ett ord med ett sådant tecken i går inte att söka fram.',
    en: 'Text copied from a PDF, Word or a web page can bring along characters that are not seen, such as soft hyphens. A word with one of them in it cannot be found by searching.',
  },
  sources: [
    yamlSection('51-character-set', '5.1 Character Set'),
    {
      title: 'W3C och Unicode: Unicode in XML and other Markup Languages',
      url: 'https://www.w3.org/TR/unicode-xml/',
    },
  ],
};

const NAMES: Record<string, Localised> = {
  '\u00ad': { sv: 'ett mjukt bindestreck', en: 'a soft hyphen' },
  '\u200b': { sv: 'ett mellanslag utan bredd', en: 'a space without width' },
  '\u2028': { sv: 'en osynlig radbrytning', en: 'an invisible line break' },
  '\u2029': { sv: 'en osynlig styckebrytning', en: 'an invisible paragraph break' },
  '\u0085': { sv: 'en osynlig radbrytning', en: 'an invisible line break' },
};

const OTHER: Localised = { sv: 'ett osynligt tecken', en: 'an invisible character' };

/** Invisible characters as they stand in the text. */
export function findInvisible(source: SourceText, most?: number): Finding[] {
  if (!holdsInvisible(source.text)) return [];
  return findingsOf(
    invisibleIn(source.text),
    (placedCharacter) => finding(source, placedCharacter),
    undefined,
    most,
  );
}

function finding(source: SourceText, { offset, character }: PlacedCharacter): Finding {
  const name = NAMES[character] ?? OTHER;
  const breaks = /[\u0085\u2028\u2029]/.test(character);
  return {
    code: description.code,
    pointer: '',
    ...placed(source, offset, offset + 1, { start: offset, end: offset + 1, text: breaks ? ' ' : '' }),
    message: {
      sv: `Här står ${name.sv} (${codePointName(character)}) som inte syns.`,
      en: `Here is ${name.en} (${codePointName(character)}) that is not seen.`,
    },
    remedy: breaks
      ? { sv: 'Byt ut det mot ett mellanslag.', en: 'Replace it with a space.' }
      : { sv: 'Ta bort det.', en: 'Take it away.' },
  };
}
