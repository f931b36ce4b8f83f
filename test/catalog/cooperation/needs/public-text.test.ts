import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicLine, publicText } from '../../../../catalog/cooperation/needs/public-text.ts';

const MOST = 4000;

/** Numbers that are made up so that their check digits are right. */
describe('personal data is taken away', () => {
  test.each([
    ['Skriv till kim@example.se tack', 'Skriv till [e-postadress borttagen] tack'],
    ['mailto:oppnadata@exempelkommun.example.se.', 'mailto:[e-postadress borttagen].'],
    ['Kim.Exempel+data@sub.example.co.uk, eller', '[e-postadress borttagen], eller'],
    ['kim (at) example (dot) se', '[e-postadress borttagen]'],
    ['kim[snabel-a]example.se', '[e-postadress borttagen]'],
    ['<kim@example.se>', '<[e-postadress borttagen]>'],
    ['kim@exa\u200bmple.se', '[e-postadress borttagen]'],
    ['ki\u00adm@example.se', '[e-postadress borttagen]'],
    ['Ring 070-123 45 67.', 'Ring [telefonnummer borttaget].'],
    ['+46 (0)70 123 45 67', '[telefonnummer borttaget]'],
    ['tel 018-12 34 56 vx', 'tel [telefonnummer borttaget] vx'],
    ['08-123 456 78', '[telefonnummer borttaget]'],
    ['(018) 12 34 56', '[telefonnummer borttaget]'],
    ['018123456', '[telefonnummer borttaget]'],
    ['+47 22 12 34 56', '[telefonnummer borttaget]'],
    ['0046701234567', '[telefonnummer borttaget]'],
    ['070\u2011123\u00a045\u00a067', '[telefonnummer borttaget]'],
    ['jag, 900101-1239, vill', 'jag, [personnummer borttaget], vill'],
    ['199001011239', '[personnummer borttaget]'],
    ['@nagon-som och @grupp/team ser', '[användarnamn borttaget] och [användarnamn borttaget] ser'],
    ['hej @nagon', 'hej [användarnamn borttaget]'],
  ])('%s', (text, expected) => {
    expect(publicText(text, MOST)).toBe(expected);
  });

  test.each([
    'Kommunkoderna 0380 0381 0382 och 0384',
    'Mellan 2024-01-15 och 2024-12-31 kl. 08:00-16:30',
    'Organisationsnummer 212000-3005',
    'Koordinaterna 59.8586, 17.6389 (SWEREF 99 TM: 6640000, 650000)',
    'Lag (2022:818) och förordning (EU) 2023/138',
    'Postnummer 753 20 Uppsala, 0,5 procent, 1 000 000 rader',
    'dnr KS 2024/0123, SS-EN 12899-1:2007',
    'https://example.se/fil?id=0123456&del=2',
    'en e-postadress som slutar på @ eller börjar så',
    'C++ och a@b',
  ])('and nothing else: %s', (text) => {
    expect(publicText(text, MOST)).toBe(text);
  });
});

describe('text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '![](https://example.se/x.png) [länk](javascript:alert(1))',
    '::error::x\n##[error]y',
    '```\nkod\n```',
    '# Rubrik',
    'tredje raden\n\nefter en tom',
  ])('%s', (text) => {
    expect(publicText(text, MOST)).toBe(text);
  });

  test('what is not seen is gone, and lines end alike', () => {
    expect(publicText('a\u202eb\u0007c\u200bd\r\ne\u2028f\tg\ud800h', MOST)).toBe('abcd\ne\nf gh');
  });

  test('empty lines and spaces in a row become one', () => {
    expect(publicText('  a    b   \n\n\n\n  c ', MOST)).toBe('a b\n\n c');
  });

  test('marks are not heaped', () => {
    expect([...publicText(`z${'\u0301'.repeat(500)}`, MOST)].length).toBeLessThan(8);
  });

  test('a line is one line', () => {
    expect(publicLine('en\ntitel\r\n\r\ni flera rader', MOST)).toBe('en titel i flera rader');
  });
});

test('a long text is cut between two words, with an ellipsis that counts', () => {
  const text = publicText('ord '.repeat(5000), 100);
  expect(text).toMatch(/^(?:ord ){10,}…$/);
  expect([...text].length).toBeLessThanOrEqual(100);
});

test('of any text comes one without addresses, of the right length, that stays as it is', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('@', 'a@b.se', ' ', '\n', '070', '-', '1234567', '(at)', '.', '\u200b', '900101-1239'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = publicText(parts.join(''), 200);
      expect([...text].length).toBeLessThanOrEqual(200);
      expect(text).not.toMatch(/[\p{L}\p{N}]@[\p{L}\p{N}]+\.[\p{L}]/u);
      expect(text).not.toMatch(/[^\P{C}\n]/u);
    }),
  );
});

test.each([
  ['at signs', '@'.repeat(65_536)],
  ['spaces', ' '.repeat(65_536)],
  ['spaces and letters', `${' '.repeat(60_000)}x`],
  ['digits', '0'.repeat(65_536)],
  ['digits apart', '018 12 34 56 '.repeat(5000)],
  ['addresses', 'a@b.se '.repeat(9000)],
  ['an address without end', `${'a.'.repeat(30_000)}@${'b.'.repeat(3000)}`],
  ['brackets', '( at '.repeat(13_000)],
  ['letters', 'ö'.repeat(200_000)],
])('a huge text of %s does not keep the publication waiting', (_name, text) => {
  expect([...publicText(text, MOST)].length).toBeLessThanOrEqual(MOST);
});
