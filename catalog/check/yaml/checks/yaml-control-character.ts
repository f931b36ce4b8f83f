import { findingsOf } from '../../../model/issues/bounded-findings.ts';
import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import type { Localised } from '../../../model/text.ts';
import { codePointName, forbiddenIn, holdsForbidden, type PlacedCharacter } from '../characters.ts';
import { escapesIn } from '../escapes.ts';
import type { PlacedNode } from '../plain-data.ts';
import { placed, type SourceText } from '../source-text.ts';
import { TROJAN_SOURCE, XML_CHARACTERS, yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-control-character',
  severity: 'error',
  title: { sv: 'Otillåtet tecken', en: 'Forbidden character' },
  why: {
    sv: 'Styrtecken är rester från andra program. De kan inte stå i XML, som dataportalen läser. Tecken som vänder skrivriktningen kan få en text att se ut som något annat än den är, så att den som granskar den blir lurad.',
    en: 'Control characters are remains from other programs. They cannot stand in XML, which the data portal reads. Characters that turn the direction of writing can make a text look like something else than it is, and deceive whoever reviews it.',
  },
  sources: [XML_CHARACTERS, yamlSection('51-character-set', '5.1 Character Set'), TROJAN_SOURCE],
};

/** Forbidden characters as they stand in the text. */
export function findForbidden(source: SourceText, most?: number): Finding[] {
  if (!holdsForbidden(source.text)) return [];
  return findingsOf(
    forbiddenIn(source.text),
    (placedCharacter) => finding(source, placedCharacter, '', placedCharacter.character.length),
    undefined,
    most,
  );
}

/** Forbidden characters written as escapes in quoted text: `"\u0000"`. */
export function findEscapedForbidden(source: SourceText, nodes: PlacedNode[], most?: number): Finding[] {
  const escapes = nodes.flatMap(({ node, pointer }) => {
    const [start, end] = node.range;
    const all = escapesIn(source.text.slice(start, end)).filter(({ stands }) => holdsForbidden(stands));
    return all.map((item) => ({ ...item, start, pointer }));
  });
  return findingsOf(
    escapes,
    ({ start, offset, length, stands, pointer }) =>
      finding(source, { offset: start + offset, character: stands }, pointer, length),
    undefined,
    most,
  );
}

function finding(
  source: SourceText,
  { offset, character }: PlacedCharacter,
  pointer: string,
  length: number,
): Finding {
  const name = codePointName(character);
  return {
    code: description.code,
    pointer,
    ...placed(source, offset, offset + length, { start: offset, end: offset + length, text: '' }),
    message: {
      sv: `Här står ${words(character).sv} (${name}). Det kan inte publiceras.`,
      en: `Here is ${words(character).en} (${name}). It cannot be published.`,
    },
    remedy: {
      sv: 'Ta bort tecknet. Det har troligen följt med när texten kopierades från ett annat program.',
      en: 'Take the character away. It probably came along when the text was copied from another program.',
    },
  };
}

function words(character: string): Localised {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) {
    return {
      sv: 'ett osynligt tecken som vänder skrivriktningen',
      en: 'an invisible character that turns the direction of writing',
    };
  }
  return /[\ud800-\udfff]/.test(character)
    ? { sv: 'ett halvt tecken', en: 'half a character' }
    : { sv: 'ett styrtecken', en: 'a control character' };
}
