import { describe, expect, it } from 'vitest';
import {
  identityNumbersIn,
  mobileNumbersIn,
  privateAddressesIn,
} from '../../../../catalog/model/values/personal-data.ts';

describe('identityNumbersIn', () => {
  it.each([
    '121212-1212',
    '1212121212',
    '19121212-1212',
    '191212121212',
    'född 121212+1212.',
    'samordningsnummer 701063-2391',
    'http://dataportal.se/organisation/SE1212121212',
    'https://example.se/?id=121212-1212&sida=2',
    'https://example.se/121212-1212/',
  ])('finds the number in %s', (text) => {
    expect(identityNumbersIn(text)).toHaveLength(1);
  });

  it.each([
    ['an organisation number', '212000-3005'],
    ['a municipality’s URI', 'http://dataportal.se/organisation/SE2120003005'],
    ['the wrong check digit', '121212-1213'],
    ['no such month', '121312-1211'],
    ['the end of a UUID', '5a0f2c1e-9b1d-4a55-8f0e-191212121212'],
    ['the beginning of a UUID', '19121212-1212-4a55-8f0e-2d2d1f5b6c77'],
    ['a longer number', '7112121212121'],
    ['a decimal', '59.1212121212'],
    ['an identifier', 'dnr_1212121212'],
    ['a telephone number', '0701740605'],
    ['a point in time', '202001011234'],
    ['a period', '2020-01-01/2020-12-31'],
    ['a coordinate', '6581822.4, 674032.1'],
  ])('leaves %s alone: %s', (_what, text) => {
    expect(identityNumbersIn(text)).toEqual([]);
  });
});

describe('mobileNumbersIn', () => {
  it.each([
    '070-174 06 05',
    '0701740605',
    '+46 70 174 06 05',
    '+46 (0)70-1740605',
    '0046701740605',
    'Ring 070-1740605!',
  ])('finds %s', (text) => {
    expect(mobileNumbersIn(text)).toHaveLength(1);
  });

  it.each([
    '08-123 45 67',
    '018-727 00 00',
    '010-123 45 67',
    '0771-123 456',
    'https://example.se/0701740605',
    'a0701740605',
  ])('leaves %s alone', (text) => {
    expect(mobileNumbersIn(text)).toEqual([]);
  });
});

describe('privateAddressesIn', () => {
  it.each([
    'fornamn.efternamn@example.se',
    'fornamn.von-efternamn@example.se',
    'a fornamn.mellan.efternamn@example.se!',
  ])('takes %s for a person’s', (text) => {
    expect(privateAddressesIn(text)).toMatchObject([{ because: 'name' }]);
  });

  it.each([
    'exempel@gmail.com',
    'exempel@hotmail.se',
    'exempel@live.co.uk',
    'exempel@telia.com',
    'EXEMPEL@GMAIL.COM',
  ])('knows the provider of %s', (text) => {
    expect(privateAddressesIn(text)[0]?.because).toBe('provider');
  });

  it.each(
    (
      'oppnadata@example.se gis.support@example.se kontaktcenter@example.se info@example.se oppna.data@example.se ' +
      'miljo.bygg@example.se stadsbyggnadskontoret.gis@example.se registrator.kommunstyrelsen@example.se ' +
      'uppsala.kommun@uppsala.example.se kultur.fritid@example.se no.reply@example.se va.avdelningen@example.se'
    ).split(' '),
  )('takes %s for an office’s', (text) => {
    expect(privateAddressesIn(text)).toEqual([]);
  });

  it('copes with signs that are no address', () => {
    expect(privateAddressesIn('@ a@ @b a@b https://user@host/path @@@')).toEqual([]);
  });
});

describe('long texts', () => {
  it.each([
    '0',
    '@',
    'a.',
    '+46 ',
    '07 0',
    '121212-',
    '1212121212 ',
    '1212121212,',
    '121212 - ',
    '070   ',
    '(0',
    'a@a.',
  ])('of %s take linear time', (part) => {
    const text = part.repeat(300_000 / part.length);
    identityNumbersIn(text);
    mobileNumbersIn(text);
    privateAddressesIn(text);
  });
});

describe('an identity number is met however it is written', () => {
  it.each([
    ['900101-1239,900101-1239', 2],
    ['9001011239,9001011239', 2],
    ['1,9001011239,namn', 1],
    ['59.8586,9001011239', 1],
    ['123456 900101-1239', 1],
    ['1234567 9001011239', 1],
    ['900101–1239', 1],
    ['900101\u20111239', 1],
    ['900101\uff0d1239', 1],
    ['900101\u00ad1239', 1],
    ['900101 1239', 1],
    ['900101\u00a01239', 1],
    ['900101 - 1239', 1],
    ['19900101 – 1239', 1],
  ])('%s', (text, count) => {
    const found = identityNumbersIn(text);
    expect(found).toHaveLength(count);
    for (const one of found) expect(one.replaceAll(/[ -]/g, '')).toMatch(/^(?:19)?9001011239$/);
  });
});

it.each([
  '9001011239.5',
  '1.9001011239',
  'lat 59,9001011239',
  '59,9001011239,17,9001011239',
  '9001011239,5 kvm',
])('a decimal number is none: %s', (text) => {
  expect(identityNumbersIn(text)).toEqual([]);
});

it.each(['202001011234', '20200101 1234', '20200101\u00a01234', '20200101 - 1234'])(
  'a point in time is none: %s',
  (text) => {
    expect(identityNumbersIn(text)).toEqual([]);
  },
);

it.each(['20200101-1234'])('but with a hyphen it is how the number is written: %s', (text) => {
  expect(identityNumbersIn(text)).toHaveLength(1);
});

it.each([
  '070–123 45 67',
  '070/1234567',
  '(070) 123 45 67',
  '070.123.45.67',
  '+46.70.123.45.67',
  '0701234567,0701234568',
])('a mobile number is met however it is written: %s', (text) => {
  expect(mobileNumbersIn(text).length).toBe(text.split(',').length);
});

it.each(['59,0701234567', '59.0701234567'])('a coordinate is no mobile number: %s', (text) => {
  expect(mobileNumbersIn(text)).toEqual([]);
});
