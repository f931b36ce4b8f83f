import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../catalog/model/catalog.ts';
import { municipalitySlug, regionSlug } from '../../../catalog/model/counties.ts';
import type { PublisherFile } from '../../../catalog/model/files/publisher.ts';
import type { Place } from '../../../catalog/model/files/shared.ts';
import {
  countiesOf,
  datasetsByCounty,
  datasetsByPlace,
  placeCodesOf,
} from '../../../catalog/model/places.ts';

function dataset(spatial: Place[] | undefined, publisher: Partial<PublisherFile> = {}): Dataset {
  return { kind: 'dataset', data: { spatial }, publisher: { data: publisher } } as unknown as Dataset;
}

const UPPSALA = 'https://sws.geonames.org/2666218/';
const SWEDEN = 'https://sws.geonames.org/2661886/';

describe('the places that a dataset is about', () => {
  test.each<[string, Dataset, places: string[], counties: string[]]>([
    ['a municipality', dataset(['0380']), ['0380'], ['03']],
    ['a county, by its address', dataset([{ uri: UPPSALA }]), ['03'], ['03']],
    ['two municipalities of one county', dataset(['0380', '0330']), ['0380', '0330'], ['03']],
    ['several counties', dataset(['03', '18']), ['03', '18'], ['03', '18']],
    ['the country', dataset(['SE']), ['SE'], []],
    ['the country, by its address', dataset([SWEDEN], { municipality: '0380' }), ['SE'], ['03']],
    ['named twice', dataset(['03', { uri: UPPSALA }]), ['03'], ['03']],
    [
      'nothing named: the municipality of its publisher',
      dataset(undefined, { municipality: '1880' }),
      ['1880'],
      ['18'],
    ],
    ['nothing named: the county of its region', dataset(undefined, { region: '18' }), ['18'], ['18']],
    ['only a shape', dataset([{ bbox: [16, 59, 17, 60] }], { county: '03' }), ['03'], ['03']],
    [
      'nothing named by a publisher in several counties',
      dataset(undefined, { county: ['03', '04'] }),
      [],
      [],
    ],
    ['a place elsewhere than its publisher', dataset(['1880'], { municipality: '0380' }), ['1880'], ['18']],
  ])('%s', (_, one, places, counties) => {
    expect(placeCodesOf(one)).toEqual(places);
    expect(countiesOf(one)).toEqual(counties);
  });

  test('a county has what is about its municipalities, a place only what is about itself, each dataset once', () => {
    const [county, two, country] = [dataset(['03']), dataset(['0380', '0330']), dataset(['SE'])];
    const all = [county, two, country];
    expect(datasetsByCounty(all).get('03')).toEqual([county, two]);
    expect(datasetsByPlace(all).get('03')).toEqual([county]);
    expect(datasetsByPlace(all).get('0330')).toEqual([two]);
    expect(datasetsByPlace(all).get('SE')).toEqual([country]);
  });
});

test('pages of municipalities and regions are called after them, without accents', () => {
  expect([municipalitySlug('1880'), municipalitySlug('0319')]).toEqual(['orebro', 'alvkarleby']);
  expect(regionSlug('18')).toBe('region-orebro-lan');
});
