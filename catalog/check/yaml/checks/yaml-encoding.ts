import type { CodeDescription } from '../../../model/issues/code.ts';
import type { Finding } from '../../../model/issues/finding.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Localised } from '../../../model/text.ts';

import { sourceText } from '../source-text.ts';
import { yamlSection } from '../sources.ts';

export const description: CodeDescription = {
  code: 'yaml-encoding',
  severity: 'error',
  title: { sv: 'Filen är inte sparad som UTF-8', en: 'The file is not saved as UTF-8' },
  why: {
    sv: 'Ett tecken som å kan sparas på flera sätt. Alla som läser filerna räknar med UTF-8, som är standard på webben. Är filen sparad på ett annat sätt blir å, ä och ö till skräptecken, både här och på dataportalen.',
    en: 'A character like å can be saved in several ways. Everybody who reads the files expects UTF-8, the standard of the web. If the file is saved in another way, å, ä and ö become rubbish, here and on the data portal.',
  },
  sources: [
    yamlSection('52-character-encodings', '5.2 Character Encodings'),
    { title: 'RFC 3629: UTF-8', url: 'https://www.rfc-editor.org/rfc/rfc3629' },
  ],
};

/** The finding for bytes that are not UTF-8; `text` is what could be made of them. */
export function notUtf8(text: string, bytes: Uint8Array, utf16?: Utf16): Finding {
  const bad = utf16 ? 0 : firstBadByte(text, bytes);
  const at = utf16 ? 0 : textBefore(bytes, bad).length;
  const { places } = sourceText(text);
  return {
    code: description.code,
    pointer: '',
    range: places.range(at, Math.min(at + 1, text.length)),
    message: utf16 ? UTF_16 : badCharacter(places.position(at).line, wordAt(bytes, bad)),
    remedy: SAVE_AS_UTF_8,
  };
}

const UTF_16: Localised = {
  sv: 'Filen är sparad som UTF-16. Den ska vara sparad som UTF-8.',
  en: 'The file is saved as UTF-16. It must be saved as UTF-8.',
};

const SAVE_AS_UTF_8: Localised = {
  sv: 'Öppna filen, välj Spara som och teckenkodningen UTF-8, och se efter att å, ä och ö ser rätt ut. Den som skriver direkt på GitHub får alltid UTF-8.',
  en: 'Open the file, choose Save as and the encoding UTF-8, and see that å, ä and ö look right. Whoever writes on GitHub itself always gets UTF-8.',
};

function badCharacter(line: number, word: string | undefined): Localised {
  const [sv, en] = [
    `Filen är inte sparad som UTF-8: ett tecken på rad ${line} går inte att läsa`,
    `The file is not saved as UTF-8: a character on line ${line} cannot be read`,
  ];
  if (word === undefined) return { sv: `${sv}.`, en: `${en}.` };
  const shown = quoted(word);
  return { sv: `${sv}. Det ska troligen stå ${shown.sv}.`, en: `${en}. It should probably say ${shown.en}.` };
}

/** The position where the bytes first differ from those of the text that was made of them. */
function firstBadByte(text: string, bytes: Uint8Array): number {
  const again = new TextEncoder().encode(text);
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  return Math.max(at, 0);
}

function textBefore(bytes: Uint8Array, at: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at), { stream: true });
}

const LONGEST_WORD = 40;

/** The word around a byte, as the encoding that it was most likely saved in has it. */
function wordAt(bytes: Uint8Array, at: number): string | undefined {
  const decoder = new TextDecoder(isMacRoman(bytes[at]) ? 'macintosh' : 'windows-1252');
  const before = /[\p{L}\p{N}-]*$/u.exec(decoder.decode(bytes.subarray(Math.max(0, at - LONGEST_WORD), at)));
  const after = /^[\p{L}\p{N}-]*/u.exec(decoder.decode(bytes.subarray(at, at + LONGEST_WORD)));
  return after?.[0] ? `${before?.[0] ?? ''}${after[0]}` : undefined;
}

/** å, ä, ö, Å, Ä and Ö as old Macintosh programs save them; in Windows these bytes are nothing Swedish. */
function isMacRoman(byte: number | undefined): boolean {
  return byte !== undefined && [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85].includes(byte);
}

export type Utf16 = 'utf-16le' | 'utf-16be';
