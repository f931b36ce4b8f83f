import { describe, expect, test } from 'vitest';
import { meetingsIn } from '../../../../catalog/cooperation/meeting.ts';
import type { AnyCooperation } from '../../../../catalog/model/cooperation.ts';
import type { MeetingFile } from '../../../../catalog/model/files/meeting.ts';
import type { Place } from '../../../../catalog/model/files/shared.ts';
import {
  schemaBreadcrumbs,
  schemaCatalog,
  schemaDataset,
  schemaMeeting,
  schemaSeries,
  scriptSafeJson,
} from '../../../../catalog/publish/exports/schema-org.ts';
import { elementsOf } from '../../../site/elements.ts';
import { everythingContent, fixtureContent, HOSTILE, hostileContent } from './content.ts';
import { fieldRules } from './google-field-rules.ts';

describe.each([
  ['the fixtures', fixtureContent()],
  ['everything that can be said', everythingContent()],
  ['hostile text', hostileContent()],
])('schema.org of %s', (_name, { catalog }) => {
  const objects = (['sv', 'en'] as const).flatMap((language) => [
    ...catalog.datasets.map((dataset) => schemaDataset(dataset, catalog, language)),
    ...catalog.series.map((series) => schemaSeries(series, catalog, language)),
    schemaCatalog(catalog, language),
    schemaBreadcrumbs([
      ['Start', `${catalog.base}/`],
      [HOSTILE, `${catalog.base}/datasets/`],
    ]),
  ]);

  test('every object keeps Google’s rules', () => {
    const broken = objects.flatMap((object) => fieldRules(JSON.parse(scriptSafeJson(object))));
    expect(broken).toEqual([]);
  });

  test('in a script element it is one text, and parses to what was written', () => {
    for (const object of objects) {
      const json = scriptSafeJson(object);
      const elements = elementsOf(
        `<!doctype html><title>x</title><script type="application/ld+json">${json}</script><p>y`,
      );
      const scripts = elements.filter(({ name }) => name === 'script');
      expect(scripts.map(({ text }) => text)).toEqual([json]);
      expect(elements.at(-1)).toMatchObject({ name: 'p', text: 'y' });
      expect(JSON.parse(json)['@type']).toBe(object['@type']);
    }
  });

  test('names of datasets are unique', () => {
    const names = catalog.datasets.map((dataset) => schemaDataset(dataset, catalog).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a dataset is told as the table of the national guidance and Google have it', () => {
  const { catalog } = fixtureContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  expect(JSON.parse(scriptSafeJson(schemaDataset(dataset, catalog)))).toMatchObject({
    name: 'Badplatser – Exempelkommun',
    alternateName: ['Bathing places'],
    temporalCoverage: ['2024-05-01/2026-09-30'],
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isAccessibleForFree: true,
    dateModified: '2026-05-20',
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://exempelkommun.example.se/data/badplatser.csv',
        encodingFormat: 'text/csv',
        contentSize: '20480 B',
      },
    ],
  });
});

test('a named place has its rectangle and its centre, by code or by address', () => {
  const { catalog } = fixtureContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  const placed = (spatial: Place[]) =>
    schemaDataset({ ...dataset, data: { ...dataset.data, spatial } }, catalog).spatialCoverage;
  const uppsala = {
    name: 'Uppsala kommun',
    sameAs: 'https://sws.geonames.org/2666219/',
    geo: [
      { '@type': 'GeoShape', box: '59.72 17.07 60.21 18.46' },
      { '@type': 'GeoCoordinates', latitude: 59.94, longitude: 17.71 },
    ],
  };
  expect(placed(['0380', 'https://sws.geonames.org/2666219/'])).toMatchObject([uppsala, uppsala]);
  expect(placed([{ bbox: [1, 2, 3, 4] }])).toMatchObject([{ geo: { '@type': 'GeoShape', box: '2 1 4 3' } }]);
  expect(placed(['https://plats.example.se/'])).toEqual([
    { '@type': 'Place', name: 'https://plats.example.se/', sameAs: 'https://plats.example.se/' },
  ]);
});

describe('a meeting', () => {
  const base: MeetingFile = { title: 'Öppna licenser', start: '2027-03-11 13:00', end: '2027-03-11 14:30' };
  const told = (more: Partial<MeetingFile>, now = '2027-01-01') => {
    const file = {
      kind: 'meeting',
      id: 'x',
      path: 'cooperation/meetings/x.yaml',
      data: { ...base, ...more },
    };
    const [meeting] = meetingsIn([file as unknown as AnyCooperation]);
    const object = schemaMeeting(meeting!, {
      language: 'sv',
      url: 'https://x.example.se/',
      now: Date.parse(now),
    });
    const written = JSON.parse(scriptSafeJson(object));
    expect(fieldRules(written)).toEqual([]);
    return written;
  };

  test('tells the time with the offset of that day', () => {
    expect(told({})).toMatchObject({ startDate: '2027-03-11T13:00:00+01:00', inLanguage: 'sv' });
    expect(told({ start: '2027-06-11 13:00', end: '2027-06-11 14:00' }).endDate).toBe(
      '2027-06-11T14:00:00+02:00',
    );
  });

  test.each<[string, Partial<MeetingFile>, string, string[]]>([
    ['online', {}, 'Online', ['VirtualLocation']],
    ['in a place', { place: 'Stadshuset' }, 'Offline', ['Place']],
    ['both', { place: 'Stadshuset', link: 'https://m.example.se/' }, 'Mixed', ['Place', 'VirtualLocation']],
  ])('is held %s', (_how, more, mode, places) => {
    const { eventAttendanceMode, location } = told(more);
    expect(eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect(location.map((one: { '@type': string }) => one['@type'])).toEqual(places);
  });

  test('leads to where one joins only as long as one can, else to where one registers or to its page', () => {
    const link = 'https://m.example.se/';
    const registration = 'https://r.example.se/';
    const at = (more: Partial<MeetingFile>, now?: string): string => told(more, now).location.at(-1).url;
    expect(at({ link, registration })).toBe(link);
    expect(at({ link, registration }, '2027-03-11T14:31:00+01:00')).toBe(registration);
    expect(at({ link, status: 'cancelled' })).toBe('https://x.example.se/');
    expect(at({})).toBe('https://x.example.se/');
  });

  test('says that it is cancelled, and nothing of one that is tentative', () => {
    expect(told({ status: 'cancelled' }).eventStatus).toBe('https://schema.org/EventCancelled');
    expect(told({}).eventStatus).toBe('https://schema.org/EventScheduled');
    expect(told({ status: 'tentative' })).not.toHaveProperty('eventStatus');
  });

  test('hostile text is text', () => {
    const presentations = [{ title: HOSTILE, url: 'https://x.example.se/a' }];
    const written = told({ title: HOSTILE, place: HOSTILE, organiser: [HOSTILE], presentations });
    expect(written.name).toBe(HOSTILE);
  });
});

test('a box is south, west, north, east', () => {
  const { catalog } = everythingContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'hela-kommunen/allt')!;
  const boxes = JSON.stringify(schemaDataset(dataset, catalog).spatialCoverage);
  expect(boxes).toContain('"box":"59.5 17.2 60.3 18.1"');
});
