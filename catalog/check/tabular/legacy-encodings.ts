import { decodeWindows1252 } from './windows-1252.ts';

/** Encodings with a byte for each character, of Windows, of DOS and of older Macs. */
export type LegacyEncoding = 'windows-1252' | 'cp850' | 'macintosh';

/** The characters of the bytes 80 to FF in DOS code page 850; its Swedish letters are those of page 437, too. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Bytes as text; in each of these encodings every byte is a character. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'macintosh') return new TextDecoder('macintosh').decode(bytes);
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : CP850[byte - 0x80]!;
  return text;
}

/** The bytes of the letters that Swedish has beyond ASCII. */
const LETTERS: Record<LegacyEncoding, Record<number, string>> = {
  'windows-1252': { 229: 'å', 228: 'ä', 246: 'ö', 197: 'Å', 196: 'Ä', 214: 'Ö', 233: 'é' },
  cp850: { 134: 'å', 132: 'ä', 148: 'ö', 143: 'Å', 142: 'Ä', 153: 'Ö', 130: 'é' },
  macintosh: { 140: 'å', 138: 'ä', 154: 'ö', 129: 'Å', 128: 'Ä', 133: 'Ö', 142: 'é' },
};

/**
 * Guesses the encoding of bytes that are not UTF-8, by the positions of Swedish letters within words. Windows-1252
 * unless another explains them better: its dashes and quotation marks are letters in the others.
 */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const windows = evidenceFor('windows-1252', bytes);
  const others = (['cp850', 'macintosh'] as const)
    .map((encoding) => ({ encoding, ...evidenceFor(encoding, bytes) }))
    .filter(({ withinWords, merit }) => withinWords > 0 && merit > Math.max(0, windows.merit))
    .sort((a, b) => b.merit - a.merit);
  return others[0]?.encoding ?? 'windows-1252';
}

interface Evidence {
  merit: number;
  /** Letters with a letter on either side. */
  withinWords: number;
}

function evidenceFor(encoding: LegacyEncoding, bytes: Uint8Array): Evidence {
  const letters = LETTERS[encoding];
  const letterAt = (at: number): string | undefined => {
    const byte = bytes[at] ?? 0;
    return (
      letters[byte] ??
      (/[a-z]/i.test(String.fromCharCode(byte)) && byte < 0x80 ? String.fromCharCode(byte) : undefined)
    );
  };
  let [merit, withinWords] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    const [before, letter, after] = [letterAt(at - 1), letterAt(at), letterAt(at + 1)];
    merit += meritOf(before, letter, after);
    if (before && letter && after) withinWords += 1;
  }
  return { merit, withinWords };
}

/** A letter fits into a word and follows its case; any other character breaks it. */
function meritOf(before: string | undefined, letter: string | undefined, after: string | undefined): number {
  if (letter === undefined) return before && after ? -1 : -0.25;
  if (before === undefined && after === undefined) return 0;
  if (isLower(letter)) return after && !isLower(after) ? -1 : before && after ? 2 : 0.5;
  return before && isLower(before) ? -1 : before && after ? 1 : 0.5;
}

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}
