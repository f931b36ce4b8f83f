import { expect, test } from 'vitest';
import {
  asksMoreThanAttribution,
  isClosedLicence,
  rightlyWritten,
} from '../../../../catalog/model/values/licence-names.ts';
import { vocabulary } from '../../../../catalog/model/vocabularies.ts';

test.each([
  ['CC0-1.0', 'CC0-1.0'],
  ['CC0', 'CC0-1.0'],
  ['cc by 4.0', 'CC-BY-4.0'],
  ['cc-by', 'CC-BY-4.0'],
  ['Creative Commons Attribution-ShareAlike 4.0 International', 'CC-BY-SA-4.0'],
  ['Creative Commons Erkännande-IckeKommersiell 4.0', 'CC-BY-NC-4.0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['http://creativecommons.org/licenses/by/4.0', 'CC-BY-4.0'],
  ['http://creativecommons.org/licenses/by/4.0/', 'http://creativecommons.org/licenses/by/4.0/'],
  ['https://creativecommons.org/publicdomain/zero/1.0/deed.sv', 'CC0-1.0'],
  ['https://creativecommons.org/licenses/by/4.0/legalcode.sv', 'CC-BY-4.0'],
  ['creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['http://publications.europa.eu/resource/authority/licence/CC_BY_4_0', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by/3.0/', 'CC-BY-3.0'],
  ['https://creativecommons.org/licenses/by/2.5/se/', 'http://creativecommons.org/licenses/by/2.5/se/'],
  ['http://creativecommons.org/licenses/by/2.5/se/', 'http://creativecommons.org/licenses/by/2.5/se/'],
  ['https://example.se/villkor', undefined],
  ['Fri användning', undefined],
  ['CC BY 9.0', undefined],
])('%j is rightly written %j', (licence, right) => {
  expect(rightlyWritten(licence)).toBe(right);
});

test('what is rightly written stays as it is', () => {
  for (const { code, uri } of vocabulary('licence').concepts) {
    expect(rightlyWritten(code)).toBe(code);
    expect(rightlyWritten(uri)).toBe(uri);
  }
});

test('licences that forbid commercial use or changes are closed', () => {
  expect(isClosedLicence('CC-BY-NC-4.0')).toBe(true);
  expect(isClosedLicence('https://creativecommons.org/licenses/by-nd/4.0/deed.sv')).toBe(true);
  expect(isClosedLicence('http://creativecommons.org/licenses/by-nc-sa/2.5/se/')).toBe(true);
  expect(isClosedLicence('CC-BY-SA-4.0')).toBe(false);
  expect(isClosedLicence('https://example.se/by-nc')).toBe(false);
});

test('only attribution is asked for by CC0 and CC BY', () => {
  for (const code of ['CC0-1.0', 'CC-BY-4.0', 'PDDL-1.0']) expect(asksMoreThanAttribution(code)).toBe(false);
  for (const code of ['CC-BY-SA-4.0', 'ODbL-1.0', 'CC-BY-NC-4.0'])
    expect(asksMoreThanAttribution(code)).toBe(true);
});
