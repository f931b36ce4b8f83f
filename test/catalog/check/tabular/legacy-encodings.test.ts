import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BytesDecoder } from '../../../../catalog/check/tabular/decode-bytes.ts';
import { decodeLegacy, type LegacyEncoding } from '../../../../catalog/check/tabular/legacy-encodings.ts';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';

/** A text as bytes: the inverse of {@link decodeLegacy}. */
function encoded(text: string, encoding: LegacyEncoding): Uint8Array {
  const all = decodeLegacy(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(text, (character) => all.indexOf(character));
}

const TEXT = 'namn;ort\r\nÅkerö;Örebro\r\nBäck;Ängelholm\r\n';
const ENCODINGS: LegacyEncoding[] = ['windows-1252', 'cp850', 'macintosh'];

function decoded(bytes: Uint8Array, size: number) {
  const decoder = new BytesDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += size)
    text += decoder.decode(bytes.subarray(at, at + size), false);
  return { text: text + decoder.decode(new Uint8Array(0), true), encoding: decoder.facts.encoding };
}

test.each([
  ['cp850', [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x9c, 0xcf, 0xe1, 0xf8], 'åäöÅÄÖé£¤ß°'],
  ['macintosh', [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e, 0xa3, 0xa7, 0xa1], 'åäöÅÄÖé£ß°'],
  ['windows-1252', [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0x80, 0x94, 0xb0], 'åäöÅÄÖé€”°'],
] as const)('%s has its characters', (encoding, bytes, text) => {
  expect(decodeLegacy(Uint8Array.from(bytes), encoding)).toBe(text);
});

describe.each(ENCODINGS)('%s', (encoding) => {
  test.each([
    ['names of places', TEXT],
    ['capitals alone', 'NAMN\nVÄSTERÅS\nÖREBRO\nSÖDERTÄLJE\n'],
    ['accents', 'namn\nKafé Måsen\nAllén\nSjön\n'],
    ['a letter in a word, far down', `namn\n${'x\n'.repeat(5000)}Norrköping\nMjölby\n`],
  ])('is known by %s, wherever the file is cut', (_what, text) => {
    for (const size of [1, 7, 1000, 100_000])
      expect(decoded(encoded(text, encoding), size)).toEqual({ text, encoding });
  });

  test('is read in a preview of the beginning of a file, too', async () => {
    const preview = await makePreview({ bytes: encoded(`${TEXT}X;`, encoding), whole: false }, 'CSV');
    expect(preview.kind === 'table' && preview.rows[1]).toEqual(['Bäck', 'Ängelholm']);
  });
});

test.each([
  ['quotation marks', 'text\n”Hej” sa hon – och ”hej” igen…\n'],
  ['letters and quotation marks', 'text\n”Här” är ”ett” råd – och ”två”…\n'],
  ['prices', 'pris\n100 €\n€200\n'],
  ['a trade mark', 'namn\nExempel™\n'],
])('Windows-1252 stays so with %s', (_what, text) => {
  expect(decoded(encoded(text, 'windows-1252'), 100)).toEqual({ text, encoding: 'windows-1252' });
});

test('words of Swedish are never taken for another encoding', () => {
  const words = fc.array(
    fc.constantFrom(
      'är',
      'åker',
      'sjö',
      'Örebro',
      'Ängelholm',
      'Åre',
      'små',
      'Västerås',
      'kafé',
      'och',
      '–',
      '”så”',
      'ÖSTRA',
    ),
    { minLength: 3, maxLength: 30 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom(...ENCODINGS), (chosen, encoding) => {
      const text = `text\nNorrköping ${chosen.join(' ')} Mjölby\n`;
      // DOS has neither dashes nor curly quotation marks.
      const own = encoding === 'cp850' ? text.replaceAll(/[–”]/g, '-') : text;
      expect(decoded(encoded(own, encoding), 64)).toEqual({ text: own, encoding });
    }),
  );
});
