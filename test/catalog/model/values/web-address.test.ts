import { expect, test } from 'vitest';
import {
  addressFault,
  repairedAddress,
  withoutCredentials,
} from '../../../../catalog/model/values/web-address.ts';

test.each([
  ['https://www.example.se/a', undefined],
  ['https://EXAMPLE.SE', undefined],
  ['HTTP://EXAMPLE.SE', 'form'],
  ['HTTP://user:secret@example.se/', 'credentials'],
  ['URN:isbn:1', 'form'],
  ['https://exämple.se/å?q=ö#ä', undefined],
  ['https://[2001:db8::1]/', undefined],
  ['https://ex_a.example.se:8080/', undefined],
  ['www.example.se', 'form'],
  ['abc:1234', 'form'],
  ['https://', 'form'],
  ['https:///a', 'form'],
  ['https://example..se', 'form'],
  ['https://example.se:99999/', 'form'],
  ['mailto:a@example.se', 'form'],
  ['javascript:alert(1)', 'form'],
  ['ftp://example.se/a', 'form'],
  ['', 'form'],
  ['https://example.se/a b', 'characters'],
  [' https://example.se', 'characters'],
  ['https://example.se/100%', 'characters'],
  ['https://example.se/a[1]', 'characters'],
  ['https://example.se/#a#b', 'characters'],
  ['https://example.se/\u200b', 'characters'],
  ['https://example.se/\ud800', 'characters'],
  ['https://user:secret@example.se/', 'credentials'],
  ['https://user@example.se/', 'credentials'],
  ['http://localhost:8080/', 'private'],
  ['http://server/x', 'private'],
  ['https://gis.kommunen.local/', 'private'],
  ['https://intranet.example.se/', 'private'],
  ['https://10.0.0.1/', 'private'],
  ['https://172.20.0.1/', 'private'],
  ['https://172.32.0.1/', undefined],
  ['https://100.64.0.1/', 'private'],
  ['http://2130706433/', 'private'],
  ['https://[::1]/', 'private'],
  ['https://[fe80::1]/', 'private'],
])('%j has the fault %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});

test('another scheme is right where it is allowed', () => {
  expect(addressFault('ftp://example.se/a', { schemes: ['http', 'https', 'ftp'] })).toBeUndefined();
  expect(repairedAddress('FTP://example.se/a', { schemes: ['http', 'https', 'ftp'] })).toBe(
    'ftp://example.se/a',
  );
  expect(addressFault('urn:ogc:def:crs:EPSG::3006', { schemes: ['https', 'urn'] })).toBeUndefined();
  expect(addressFault('urn:', { schemes: ['https', 'urn'] })).toBe('form');
});

test.each([
  ['www.example.se/a', 'https://www.example.se/a'],
  ['example.se', 'https://example.se'],
  ['//example.se/', 'https://example.se/'],
  ['HTTP://EXAMPLE.se', 'http://EXAMPLE.se'],
  ['Https://example.se/A b', 'https://example.se/A%20b'],
  ['htp://example.se', 'http://example.se'],
  ['htps://example.se', 'https://example.se'],
  ['http:/example.se', 'http://example.se'],
  ['https:\\\\example.se\\a', 'https://example.se/a'],
  [' https://example.se/a b ', 'https://example.se/a%20b'],
  ['https://example.se/<a>', undefined],
  ['<https://example.se/a>', 'https://example.se/a'],
  ['https://exa\u00admple.se/\u200ba\ufeff', 'https://example.se/a'],
  ['https://example.se/a\u2028', 'https://example.se/a'],
  ['https://example.se/a\u202eb', 'https://example.se/ab'],
  ['https://example.se/a\u00a0b', undefined],
  ['https://example.se/a https://example.se/b', undefined],
  ['https://example.se/a, www.example.se/b c', undefined],
  ['https://example.se/a och b', undefined],
  ['https://example.se/a (in Swedish)', undefined],
  ['"https://example.se/a"', undefined],
  ['https://example.se/"a', undefined],
  ['https://example.se/data/bad platser.csv', 'https://example.se/data/bad%20platser.csv'],
  ['https://https://example.se/a', 'https://example.se/a'],
  ['http://https://example.se/a', 'https://example.se/a'],
  ['https://http://example.se/a', 'http://example.se/a'],
  ['https:https://example.se/a', 'https://example.se/a'],
  ['https://https//example.se/a', 'https://example.se/a'],
  ['HTTPS://https://example.se/a', 'https://example.se/a'],
  ['https://example.se/go?to=https://example.org/', undefined],
  ['https://example.se/100%', 'https://example.se/100%25'],
  ['https://example.se/#a#b', 'https://example.se/#a%23b'],
  ['https://example.se/{id}', undefined],
  ['https://exa mple.se/', undefined],
  ['ftp://example.se', undefined],
  ['abc:1234', undefined],
  ['badplatser', undefined],
  ['https://example.se/', undefined],
])('%j is repaired to %j', (address, repaired) => {
  expect(repairedAddress(address)).toBe(repaired);
});

test('user name and password are taken out, and nothing else', () => {
  expect(withoutCredentials('https://a:b@example.se/c@d')).toBe('https://example.se/c@d');
  expect(withoutCredentials('https://example.se/c@d')).toBeUndefined();
});
