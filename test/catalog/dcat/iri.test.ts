import fc from 'fast-check';
import { parse } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { isAbsolute, legalIri } from '../../../catalog/dcat/iri.ts';
import { telephone } from '../../../catalog/dcat/links.ts';
import { mailto } from '../../../catalog/dcat/mailto.ts';

describe('an IRI', () => {
  test.each([
    ['https://exempel.se/sök?q=a&b=1#rad', 'https://exempel.se/sök?q=a&b=1#rad'],
    ['https://exempel.se/a b', 'https://exempel.se/a%20b'],
    ['https://exempel.se/100%', 'https://exempel.se/100%25'],
    ['https://exempel.se/a%20b', 'https://exempel.se/a%20b'],
    ['https://exempel.se/#a#b', 'https://exempel.se/#a%23b'],
    ['https://exempel.se/{id}|^`', 'https://exempel.se/%7Bid%7D%7C%5E%60'],
    ['https://[::1]/a[0]', 'https://[::1]/a%5B0%5D'],
    ['https://exempel.se/\ufffd\ud800', 'https://exempel.se/%EF%BF%BD%EF%BF%BD'],
    ['mailto:a"b@exempel.se', 'mailto:a%22b@exempel.se'],
  ])('%s', (written, expected) => expect(legalIri(written)).toBe(expected));

  test('is read by a strict parser, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (path, query) => {
        const iri = legalIri(`https://exempel.se/${path}?${query}`);
        expect(parse(`<${iri}> <${iri}> <${iri}> .`, { format: 'application/n-triples' })).toHaveLength(1);
        expect(legalIri(iri)).toBe(iri);
      }),
    );
  });

  test.each(['https://exempel.se', 'mailto:a@exempel.se', 'tel:+4618', 'urn:isbn:1', 'ftp://exempel.se/'])(
    '%s is absolute',
    (iri) => expect(isAbsolute(iri)).toBe(true),
  );

  test.each([
    '',
    'a',
    '/a',
    '//exempel.se',
    'https://',
    'https:a',
    'javascript:alert(1)',
    'mailto:a',
    'tel:',
  ])('"%s" is not', (iri) => expect(isAbsolute(iri)).toBe(false));
});

test.each([
  ['oppna.data+1@example.se', 'mailto:oppna.data+1@example.se'],
  ['info?bcc=evil@example.se', 'mailto:info%3Fbcc%3Devil@example.se'],
  ['a&b/c#d%0a@example.se', 'mailto:a%26b%2Fc%23d%250a@example.se'],
  ['a@b@example.se', 'mailto:a%40b@example.se'],
  ['a@example.se?bcc=b', 'mailto:a@example.se%3Fbcc%3Db'],
  ['växel\ud800', 'mailto:v%C3%A4xel%EF%BF%BD'],
])('the e-mail address %s', (written, expected) => expect(mailto(written)).toBe(expected));

test.each([
  ['018-123 45 67', 'tel:+46181234567'],
  ['+46 (0)18-123 45 67', 'tel:+46181234567'],
  ['0046 18 123 45 67', 'tel:+46181234567'],
  ['(018) 12.34.56', 'tel:+4618123456'],
  ['+46 (018) 7270000', 'tel:+46187270000'],
  ['+46 018-727 00 00', 'tel:+46187270000'],
  ['0046 (0)18-727 00 00', 'tel:+46187270000'],
  ['(0)18-7270000', 'tel:+46187270000'],
  ['+358 (0)9 123 45', 'tel:+358912345'],
  ['+46 8 123 45 60', 'tel:+4681234560'],
  ['112', 'tel:112'],
])('the telephone number %s', (written, expected) => expect(telephone(written)).toBe(expected));
