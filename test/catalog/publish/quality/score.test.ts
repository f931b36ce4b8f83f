import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../catalog/model/catalog.ts';
import { vocabulary } from '../../../../catalog/model/vocabularies.ts';
import { MACHINE_READABLE, NON_PROPRIETARY } from '../../../../catalog/publish/quality/assessment-lists.ts';
import { improvements } from '../../../../catalog/publish/quality/improvements.ts';
import { meanScore } from '../../../../catalog/publish/quality/mean-score.ts';
import { METRICS } from '../../../../catalog/publish/quality/metrics.ts';
import {
  DIMENSIONS,
  mostPoints,
  ratingOf,
  type Score,
  type Variant,
} from '../../../../catalog/publish/quality/score.ts';
import {
  type ScoreOptions,
  scoreDataset,
  scorePublished,
} from '../../../../catalog/publish/quality/score-dataset.ts';
import { catalogOf } from '../../dcat/catalogs.ts';
import { publishedIn, quadsOf } from './feed.ts';

/** Servers that answer and a feed that holds its shapes. */
const ALL_IS_WELL: ScoreOptions = { answers: () => true, conforms: true };

type Data = Record<string, unknown>;

const PUBLISHER = {
  name: 'Exempelkommun',
  type: 'LocalAuthority',
  organisationsnummer: '212000-9903',
};

const FULL_DISTRIBUTION: Data = {
  accessURL: 'https://www.example.se/badplatser',
  downloadURL: ['https://www.example.se/badplatser.csv'],
  format: 'CSV',
  license: 'CC0-1.0',
  rights: { attributionText: 'Källa: Exempelkommun' },
  byteSize: 1234,
};

const FULL: Data = {
  title: 'Badplatser',
  description: 'Kommunens badplatser.',
  keyword: ['badplats'],
  theme: ['ENVI'],
  spatial: ['0380'],
  temporal: [{ startDate: '2024-01-01' }],
  accessRights: 'PUBLIC',
  contactPoint: [{ fn: 'Öppna data', hasEmail: 'oppnadata@example.se' }],
  issued: '2024-05-01',
  modified: '2026-03-15',
  distribution: [FULL_DISTRIBUTION],
};

function datasetOf(data: Data, publisher: object = PUBLISHER): Dataset {
  const catalog = {
    title: 'Katalog',
    description: 'En katalog.',
    publisher: 'exempelkommun',
    url: 'https://data.example.se',
  };
  const files = {
    'catalog.yaml': catalog,
    'exempelkommun/publisher.yaml': publisher,
    'exempelkommun/badplatser.yaml': data,
  };
  return catalogOf(files).datasets[0]!;
}

function without(...keys: string[]): Data {
  return Object.fromEntries(Object.entries(FULL).filter(([key]) => !keys.includes(key)));
}

/** The full dataset with its distribution changed; a key with `undefined` is left out. */
function withDistribution(changes: Data): Data {
  const entries = Object.entries({ ...FULL_DISTRIBUTION, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...FULL, distribution: [Object.fromEntries(entries)] };
}

function scoreOf(data: Data, variant: Variant = 'eu', options: ScoreOptions = ALL_IS_WELL): Score {
  return scoreDataset(datasetOf(data), variant, options);
}

function missingIn(score: Score): string[] {
  return score.metrics.filter(({ result }) => result === 'missing').map(({ id }) => id);
}

const PREFIXES = `@prefix dcterms: <http://purl.org/dc/terms/> . @prefix dcat: <http://www.w3.org/ns/dcat#> .`;

/** The dataset in DIGG's example of mandatory metadata (`exempel/obligatoriskt.ttl`). */
const MANDATORY = `${PREFIXES}
<https://example.com/d> a dcat:Dataset ; dcterms:title "Matvaruaffärer"@sv ; dcterms:description "Var de finns"@sv ;
  dcterms:publisher <https://example.com/p> ; dcat:contactPoint <https://example.com/c> ;
  dcat:distribution <https://example.com/d#1> .
<https://example.com/d#1> a dcat:Distribution ; dcat:accessURL <https://example.com/api> .`;

/** The same for the recommended metadata (`exempel/rekommenderat.ttl`): formats are media types as text. */
const RECOMMENDED = `${PREFIXES}
<https://example.com/d> a dcat:Dataset ; dcterms:publisher <https://example.com/p> ;
  dcat:distribution <https://example.com/d#1> , <https://example.com/d#2> ;
  dcterms:spatial <http://sws.geonames.org/2661886> ; dcat:keyword "bibliotek"@sv , "library"@en ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/EDUC> ; dcterms:issued "2020-01-01" ;
  dcat:contactPoint <https://example.com/c> ; dcterms:temporal <https://example.com/t> ;
  dcterms:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .
<https://example.com/d#1> a dcat:Distribution ; dcterms:format "text/csv" ;
  dcat:accessURL <https://example.com/download> ; dcat:downloadURL <https://example.com/download> ;
  dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> .
<https://example.com/d#2> a dcat:Distribution ; dcterms:format "application/json" ;
  dcat:accessURL <https://example.com/api> ; dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> .`;

/** Everything there is, with formats as the Swedish profile has them. */
const EVERYTHING_BUT_FORMATS = RECOMMENDED.replace(
  'dcterms:format "text/csv"',
  'dcterms:format "text/csv" ; dcterms:rights <https://example.com/r> ; dcat:byteSize 12 ; dcterms:modified "2024-01-01"',
);

describe('worked figures', () => {
  const scored = (feed: string, conforms: boolean): Score =>
    scorePublished(publishedIn(quadsOf(feed), 'https://example.com/d'), 'eu', { ...ALL_IS_WELL, conforms });

  test("DIGG's example of mandatory metadata has 110 points", () => {
    expect(scored(MANDATORY, true)).toMatchObject({ points: 110, rating: 'bad', distribution: '1' });
  });

  test("DIGG's example of recommended metadata has 300 points, of its distribution with a download", () => {
    expect(scored(RECOMMENDED, false)).toMatchObject({ points: 300, rating: 'good', distribution: '1' });
  });

  test('all metadata with formats as text has 315 points', () => {
    expect(scored(EVERYTHING_BUT_FORMATS, false)).toMatchObject({ points: 315, rating: 'good' });
  });

  test('all metadata has 405 points at data.europa.eu and 375 at Sveriges dataportal', () => {
    expect(scoreOf(FULL)).toMatchObject({ points: 405, max: 405, rating: 'excellent', stars: 3 });
    expect(scoreOf(FULL, 'se')).toMatchObject({ points: 375, max: 375, rating: 'excellent' });
    expect(missingIn(scoreOf(FULL))).toEqual([]);
  });

  test('the dimensions have the points of the method', () => {
    const { dimensions } = scoreOf(FULL);
    expect(DIMENSIONS.map((one) => dimensions[one].max)).toEqual([100, 100, 110, 75, 20]);
    expect(DIMENSIONS.map((one) => dimensions[one].points)).toEqual([100, 100, 110, 75, 20]);
  });

  test('a dataset without distributions has at most 185 points', () => {
    expect(scoreOf(without('distribution'))).toMatchObject({
      points: 185,
      distribution: undefined,
      stars: 0,
    });
  });

  test.each([
    [405, 'excellent'],
    [351, 'excellent'],
    [350, 'good'],
    [221, 'good'],
    [220, 'sufficient'],
    [121, 'sufficient'],
    [120, 'bad'],
    [0, 'bad'],
  ])('%d points are rated %s', (points, rating) => expect(ratingOf(points)).toBe(rating));
});

/** Each metric with a dataset that lacks exactly it, or also those that cannot be had without it. */
const FLIPS: [id: string, data: Data, options: ScoreOptions, also: string[]][] = [
  ['keywordAvailability', without('keyword'), ALL_IS_WELL, []],
  ['categoryAvailability', without('theme'), ALL_IS_WELL, []],
  ['spatialAvailability', without('spatial'), ALL_IS_WELL, []],
  ['temporalAvailability', without('temporal'), ALL_IS_WELL, []],
  ['accessUrlStatusCode', FULL, { ...ALL_IS_WELL, answers: (url) => url.endsWith('.csv') }, []],
  [
    'downloadUrlAvailability',
    withDistribution({ downloadURL: undefined }),
    ALL_IS_WELL,
    ['downloadUrlStatusCode'],
  ],
  ['downloadUrlStatusCode', FULL, { ...ALL_IS_WELL, answers: (url) => !url.endsWith('.csv') }, []],
  [
    'formatAvailability',
    withDistribution({ format: undefined, mediaType: 'text/csv' }),
    ALL_IS_WELL,
    ['formatMediaTypeVocabularyAlignment'],
  ],
  [
    'mediaTypeAvailability',
    withDistribution({ format: 'TAR' }),
    ALL_IS_WELL,
    ['formatMediaTypeVocabularyAlignment', 'formatMediaTypeMachineInterpretable'],
  ],
  [
    'formatMediaTypeVocabularyAlignment',
    withDistribution({ mediaType: 'tabell/kommatecken' }),
    ALL_IS_WELL,
    [],
  ],
  ['formatMediaTypeNonProprietary', withDistribution({ format: 'XLSX' }), ALL_IS_WELL, []],
  ['formatMediaTypeMachineInterpretable', withDistribution({ format: 'HTML' }), ALL_IS_WELL, []],
  ['dcatApCompliance', FULL, { ...ALL_IS_WELL, conforms: false }, []],
  ['licenceAvailability', withDistribution({ license: undefined }), ALL_IS_WELL, ['knownLicence']],
  ['knownLicence', withDistribution({ license: 'https://example.se/villkor' }), ALL_IS_WELL, []],
  ['accessRightsAvailability', without('accessRights'), ALL_IS_WELL, ['accessRightsVocabularyAlignment']],
  [
    'accessRightsVocabularyAlignment',
    { ...FULL, accessRights: 'https://example.se/behorighet' },
    ALL_IS_WELL,
    [],
  ],
  ['contactPointAvailability', without('contactPoint'), ALL_IS_WELL, []],
  ['rightsAvailability', withDistribution({ rights: undefined }), ALL_IS_WELL, []],
  ['byteSizeAvailability', withDistribution({ byteSize: undefined }), ALL_IS_WELL, []],
  ['dateIssuedAvailability', without('issued'), ALL_IS_WELL, []],
  ['dateModifiedAvailability', without('modified'), ALL_IS_WELL, []],
];

describe('metrics', () => {
  test.each(FLIPS)('%s', (id, data, options, also) => {
    const score = scoreOf(data, 'eu', options);
    expect(missingIn(score).sort()).toEqual([id, ...also].sort());
    const lost = METRICS.filter((one) => [id, ...also].includes(one.id)).map(({ points }) => points);
    expect(score.points).toBe(405 - lost.reduce((sum, points) => sum + points, 0));
  });

  test('every metric but the publisher, which every dataset has, is one that can be missing', () => {
    const tried = [...FLIPS.map(([id]) => id), 'publisherAvailability'];
    expect(tried.sort()).toEqual(METRICS.map(({ id }) => id).sort());
  });

  test('a feed without a publisher lacks its points', () => {
    const feed = MANDATORY.replace('dcterms:publisher <https://example.com/p> ;', '');
    const score = scorePublished(publishedIn(quadsOf(feed), 'https://example.com/d'), 'eu', ALL_IS_WELL);
    expect(score.points).toBe(100);
    expect(missingIn(score)).toContain('publisherAvailability');
  });

  test('the date of a distribution counts as well, and only once', () => {
    const { distribution, ...data } = without('issued', 'modified');
    const dates = { issued: '2024-05-01', modified: '2026-03-15' };
    expect(scoreOf({ ...data, distribution: [{ ...FULL_DISTRIBUTION, ...dates }] }).points).toBe(405);
    expect(scoreOf({ ...FULL, distribution: [{ ...FULL_DISTRIBUTION, ...dates }] }).points).toBe(405);
  });

  test('only the best distribution is counted', () => {
    const poor = { accessURL: 'https://www.example.se/', format: 'PDF' };
    const score = scoreOf({ ...FULL, distribution: [poor, FULL_DISTRIBUTION, poor] });
    expect(score).toMatchObject({ points: 405, distribution: 'csv' });
  });

  test('of several that are as good, the one that is known to be so', () => {
    const other = { ...FULL_DISTRIBUTION, format: 'JSON', accessURL: 'https://www.example.se/api' };
    const answers = (address: string): boolean | undefined => address.endsWith('/api') || undefined;
    const score = scoreOf({ ...FULL, distribution: [FULL_DISTRIBUTION, other] }, 'eu', { answers });
    expect(score.distribution).toBe('json');
  });

  test('what is inherited from the publisher counts', () => {
    const { contactPoint, accessRights, spatial } = FULL;
    const defaults = { contactPoint, accessRights, spatial, license: 'CC-BY-4.0' };
    const { distribution: _, ...data } = without('contactPoint', 'accessRights', 'spatial');
    const { license: __, ...unlicensed } = FULL_DISTRIBUTION;
    const dataset = datasetOf({ ...data, distribution: [unlicensed] }, { ...PUBLISHER, defaults });
    expect(scoreDataset(dataset, 'eu', ALL_IS_WELL).points).toBe(405);
  });

  test('what nobody has tried is neither reached nor missed', () => {
    const score = scoreOf(FULL, 'eu', {});
    const unknown = score.metrics.filter(({ result }) => result === 'unknown').map(({ id }) => id);
    expect(unknown).toEqual(['accessUrlStatusCode', 'downloadUrlStatusCode', 'dcatApCompliance']);
    expect(score).toMatchObject({ points: 295, untested: 110, max: 405, rating: 'good' });
    expect(score.dimensions.accessibility).toEqual({ points: 20, untested: 80, max: 100 });
    expect(mostPoints(score)).toBe(405);
  });

  test('an address that does not answer according to the record is missed, unless a server has answered', () => {
    const dead = { status: 'gathered', warning: [{ kind: 'UNREACHABLE', date: '2026-09-25' }] };
    const record = { ...FULL, record: dead };
    expect(scoreOf(record, 'eu', {})).toMatchObject({ points: 295, untested: 30 });
    expect(scoreOf(record)).toMatchObject({ points: 405, untested: 0 });
    const page = { kind: 'UNREACHABLE', address: ['https://www.example.se/badplatser'] };
    const one = scoreOf({ ...FULL, record: { status: 'gathered', warning: [page] } }, 'eu', {});
    expect(missingIn(one)).toEqual(['accessUrlStatusCode']);
    expect(one.untested).toBe(60);
  });

  test('what the record of a service says is dead is dead for what is had through it', () => {
    const dataset = datasetOf(withDistribution({ downloadURL: undefined }));
    const service = { data: { record: { status: 'gathered', warning: [{ kind: 'UNREACHABLE' }] } } };
    const [distribution] = dataset.distributions;
    const through = { ...dataset, distributions: [{ ...distribution!, services: [service as never] }] };
    expect(missingIn(scoreDataset(through, 'eu'))).toContain('accessUrlStatusCode');
  });

  test('a file that asks for a key is missed, and the remedy does not say that its server should answer', () => {
    const credential = { kind: 'KEY', uri: 'https://www.example.se/nyckel' };
    const score = scoreOf(withDistribution({ credential }), 'eu', {});
    expect(missingIn(score)).toEqual(['downloadUrlStatusCode']);
    expect(score.untested).toBe(80);
    const [first] = improvements(score);
    expect(first).toMatchObject({ key: 'downloadURL', points: 30 });
    expect(first!.remedy).toMatchObject({ sv: expect.stringContaining('utan nyckel') });
  });

  test('a warning about something else costs nothing', () => {
    const warning = [{ kind: 'PERSONAL_DATA' }, { kind: 'LICENCE_DISPUTED' }];
    const score = scoreOf({ ...FULL, record: { status: 'gathered', warning } }, 'eu', {});
    expect(score).toMatchObject({ points: 295, untested: 110 });
  });

  test('the best of several addresses counts', () => {
    const downloadURL = ['https://www.example.se/1.csv', 'https://www.example.se/2.csv'];
    const resultWith = (answer: boolean | undefined): string | undefined =>
      scoreOf(withDistribution({ downloadURL }), 'eu', {
        answers: (address) => (address.endsWith('2.csv') ? answer : false),
      }).metrics.find(({ id }) => id === 'downloadUrlStatusCode')?.result;
    expect([true, undefined, false].map(resultWith)).toEqual(['held', 'unknown', 'missing']);
  });

  test('Sveriges dataportal takes media types for formats, data.europa.eu does not', () => {
    const dataset = publishedIn(quadsOf(EVERYTHING_BUT_FORMATS), 'https://example.com/d');
    expect(scorePublished(dataset, 'se', ALL_IS_WELL).points).toBe(355);
    expect(scorePublished(dataset, 'eu', { ...ALL_IS_WELL, conforms: true }).points).toBe(345);
  });

  test('a shapefile is readable and not open, although it comes as an archive like any other', () => {
    expect(missingIn(scoreOf(withDistribution({ format: 'SHP' })))).toContain(
      'formatMediaTypeNonProprietary',
    );
  });

  test('a web page is no readable data, by its format or its media type', () => {
    const score = scoreOf(withDistribution({ format: 'HTML' }), 'se');
    expect(missingIn(score)).toEqual(['formatMediaTypeMachineInterpretable']);
    expect(score.stars).toBe(1);
  });

  test('every licence of the code list is known where it is published', () => {
    for (const { code } of vocabulary('licence').concepts) {
      expect([code, missingIn(scoreOf(withDistribution({ license: code })))]).toEqual([code, []]);
    }
  });

  test('every metric says what it is and what to do, in both languages', () => {
    for (const { label, remedy, key } of METRICS) {
      expect(Object.values(label).every((text) => /^\p{Lu}/u.test(text) && !text.endsWith('.'))).toBe(true);
      expect(Object.values(remedy).every((text) => /^\p{Lu}.*\.$/u.test(text))).toBe(true);
      if (key !== '')
        expect([remedy.sv, remedy.en].filter((text) => text.includes(key) || key === 'format')).toHaveLength(
          2,
        );
    }
  });
});

test('the lists are those that the file types are marked by, save GPKG, which is younger than them', () => {
  const { concepts } = vocabulary('file-type');
  const open = concepts.filter(({ code, open }) => (open ?? false) !== NON_PROPRIETARY.has(code));
  const readable = concepts.filter(
    ({ code, machineReadable }) => (machineReadable ?? false) !== MACHINE_READABLE.has(code),
  );
  expect([...open, ...readable].map(({ code }) => code)).toEqual(['GPKG']);
});

describe('stars', () => {
  test.each([
    [{ license: undefined }, 0],
    [{ license: 'CC-BY-NC-4.0' }, 0],
    [{ license: 'https://example.se/villkor' }, 0],
    [{ format: undefined }, 0],
    [{ format: 'PDF' }, 1],
    [{ format: 'XLSX' }, 2],
    [{ format: 'CSV' }, 3],
    [{ format: 'RDF_TURTLE' }, 4],
    [{ format: 'JSON_LD' }, 4],
  ])('%o has %d', (changes, stars) => expect(scoreOf(withDistribution(changes)).stars).toBe(stars));
});

describe('improvements', () => {
  test('nothing is to be done where nothing is missing', () => {
    expect(improvements(scoreOf(FULL))).toEqual([]);
    expect(improvements(scoreOf(FULL, 'eu', {}))).toEqual([]);
  });

  test('what gives most comes first, and what one key fixes is told once', () => {
    const { distribution: _, ...data } = without('keyword', 'accessRights', 'issued');
    const { downloadURL: __, format: ___, ...bare } = FULL_DISTRIBUTION;
    const list = improvements(scoreOf({ ...data, distribution: [bare] }));
    expect(list.map(({ key, points }) => [key, points])).toEqual([
      ['format', 80],
      ['downloadURL', 50],
      ['keyword', 30],
      ['accessRights', 15],
      ['issued', 5],
    ]);
    expect(list[0]!.remedy.sv).toContain('format: CSV');
  });

  test('the points are those that are missing', () => {
    const score = scoreOf({ title: 'Badplatser', description: 'Var de finns.' });
    const gained = improvements(score).reduce((sum, { points }) => sum + points, 0);
    expect(score.points + gained).toBe(score.max);
    expect(improvements(score)[0]).toMatchObject({ key: 'distribution', points: 220 });
  });

  test('doing what is asked gives the points that were promised', () => {
    const before = scoreOf(without('theme'));
    const [first] = improvements(before);
    expect(before.points + first!.points).toBe(scoreOf(FULL).points);
  });
});

describe('mean', () => {
  test('of none there is none', () => expect(meanScore([])).toBeUndefined());

  test('it is the mean of the datasets, and counts what they lack', () => {
    const mean = meanScore([scoreOf(FULL), scoreOf(without('keyword', 'distribution'))])!;
    expect(mean).toMatchObject({
      variant: 'eu',
      datasets: 2,
      points: 280,
      max: 405,
      rating: 'good',
      stars: 1.5,
    });
    expect(mean.dimensions.findability).toEqual({ points: 85, untested: 0, max: 100 });
    expect(mean.ratings).toEqual({ excellent: 1, good: 0, sufficient: 1, bad: 0 });
    expect(mean.metrics[0]).toMatchObject({ id: 'keywordAvailability', held: 1, missing: 1, unknown: 0 });
  });

  test('what nobody has tried is a mean of its own', () => {
    const mean = meanScore([scoreOf(FULL, 'eu', {}), scoreOf(FULL)])!;
    expect(mean).toMatchObject({ points: 350, untested: 55, rating: 'good' });
    expect(mean.dimensions.accessibility).toEqual({ points: 60, untested: 40, max: 100 });
  });
});
