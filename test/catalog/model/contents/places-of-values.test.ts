import { expect, test } from 'vitest';
import { addressesIn } from '../../../../catalog/model/contents/addresses-in.ts';
import { licencesIn } from '../../../../catalog/model/contents/licences-in.ts';
import { referencesIn } from '../../../../catalog/model/contents/references-in.ts';
import { textsIn } from '../../../../catalog/model/contents/texts-in.ts';
import { type AnyEntity, identify } from '../../../../catalog/model/entity.ts';
import { valueAt } from '../../../../catalog/model/pointer.ts';

const dataset = {
  ...identify('datasets/p/d.yaml'),
  data: {
    title: { sv: 'Badplatser', en: 'Bathing places' },
    description: 'Alla badplatser',
    keyword: ['bad', undefined],
    landingPage: ['https://example.se/', { uri: 'https://example.se/a', title: 'Om baden' }],
    spatial: ['0380', 'https://example.se/plats', { bbox: [1, 2, 3, 4] }],
    applicableLegislation: ['HVD'],
    inSeries: ['bad-per-ar', 'https://example.se/serie'],
    creator: 'p',
    source: [undefined, 'q/e'],
    qualifiedAttribution: [
      { hadRole: 'owner', agent: { name: { sv: 'Bolaget' }, uri: 'https://example.se/b' } },
    ],
    qualifiedRelation: [{ hadRole: 'https://example.se/roll', relation: 'https://example.se/r' }],
    distribution: [
      undefined,
      {
        accessURL: 'https://example.se/b',
        accessService: ['api'],
        license: { uri: 'https://example.se/villkor', title: { sv: 'Villkor' } },
        rights: { attributionText: 'Källa' },
      },
      { license: 'CC0-1.0' },
    ],
    provenance: ['Inmätta', { en: 'Measured' }],
  },
} as unknown as AnyEntity;

test('texts, with language and key', () => {
  const texts = textsIn(dataset);
  expect(texts.map(({ pointer, language, key }) => `${pointer} ${language} ${key}`)).toEqual([
    '/title/sv sv title',
    '/title/en en title',
    '/description sv description',
    '/keyword/0 sv keyword',
    '/landingPage/1/title sv title',
    '/qualifiedAttribution/0/agent/name/sv sv name',
    '/distribution/1/license/title/sv sv title',
    '/distribution/1/rights/attributionText sv attributionText',
    '/provenance/0 sv provenance',
    '/provenance/1/en en provenance',
  ]);
  for (const { pointer, text } of texts) expect(valueAt(dataset.data, pointer)).toBe(text);
});

test('addresses, but no codes and no references', () => {
  const addresses = addressesIn(dataset);
  expect(addresses.map(({ pointer, key }) => `${pointer} ${key}`)).toEqual([
    '/landingPage/0 landingPage',
    '/landingPage/1/uri landingPage',
    '/spatial/1 spatial',
    '/inSeries/1 inSeries',
    '/qualifiedAttribution/0/agent/uri agent',
    '/qualifiedRelation/0/hadRole hadRole',
    '/qualifiedRelation/0/relation relation',
    '/distribution/1/accessURL accessURL',
    '/distribution/1/license/uri license',
  ]);
  for (const { pointer, address } of addresses) expect(valueAt(dataset.data, pointer)).toBe(address);
});

test('references, but no addresses', () => {
  expect(
    referencesIn(dataset).map(({ pointer, property, kind, reference }) => [
      pointer,
      property.key,
      kind,
      reference,
    ]),
  ).toEqual([
    ['/inSeries/0', 'inSeries', 'series', 'bad-per-ar'],
    ['/creator', 'creator', 'publisher', 'p'],
    ['/source/1', 'source', 'dataset', 'q/e'],
    ['/distribution/1/accessService/0', 'accessService', 'service', 'api'],
  ]);
});

test('an organisation is a publisher of the catalog or described in place, so that its address is no reference out', () => {
  const withAddress = { ...dataset, data: { creator: 'https://example.se/bolaget' } } as unknown as AnyEntity;
  expect(referencesIn(withAddress).map(({ pointer }) => pointer)).toEqual(['/creator']);
  expect(addressesIn(withAddress)).toEqual([]);
});

test('licences, as a code and as an object', () => {
  expect(licencesIn(dataset)).toEqual([
    { pointer: '/distribution/1/license/uri', licence: 'https://example.se/villkor' },
    { pointer: '/distribution/2/license', licence: 'CC0-1.0' },
  ]);
});
