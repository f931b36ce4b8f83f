import { expect, test } from 'vitest';
import { decodedOnce } from '../../../../catalog/model/values/garbled-text.ts';

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text as it is when its UTF-8 is read as Windows-1252. */
function encodedTwice(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => WINDOWS_1252[byte - 0x80] ?? String.fromCharCode(byte))
    .join('');
}

test.each([
  'Badplatser för säsongen',
  'Åtgärder – en översikt',
  'Så här gör ni: ”öppna data”',
  'Ärende § 12, 10 °C, 5 µg/m³',
  'à la carte på kafé',
  'Kostnad i €… och så vidare',
])('%s encoded twice is known, and what it was', (text) => {
  const garbled = encodedTwice(text);
  expect(decodedOnce(garbled)).toBe(text);
  expect(decodedOnce(encodedTwice(garbled))).toBe(text);
  expect(decodedOnce(Buffer.from(text).toString('latin1'))).toBe(text);
});

test.each([
  'Badplatser för säsongen',
  '”SÅ” och ”SJÖ”',
  'CAFÉ™ HÖ–SJÖ',
  'São Paulo, château, Brâncuși, Âme',
  '',
])('%s is left as it is', (text) => {
  expect(decodedOnce(text)).toBeUndefined();
});
