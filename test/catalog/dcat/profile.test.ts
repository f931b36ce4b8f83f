import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FeedFinding } from '../../../catalog/dcat/feed-finding.ts';
import { checkResource } from '../../../catalog/dcat/feed-profile.ts';
import { checkFeeds } from '../../../catalog/dcat/feeds.ts';
import {
  languageText,
  link,
  plainText,
  type Resource,
  typedText,
  types,
} from '../../../catalog/dcat/graph.ts';
import { siteOf } from '../../../catalog/dcat/site.ts';
import { dcat, dcterms, foaf, xsd } from '../../../catalog/dcat/terms.ts';
import { catalogOf, validCatalog, validFiles } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';

const PATH = 'exempelregionen/hallplatser.yaml';

/** The findings when a file of the example catalog is changed: code, place and message. */
function foundWith(path: string, change: object): string[] {
  const files = validFiles();
  files[path] = { ...files[path], ...change };
  return messagesOf(checkFeeds(catalogOf(files)));
}

function messagesOf(findings: readonly FeedFinding[]): string[] {
  return findings.map(({ path, finding, fault }) => `${finding.code} ${path} ${finding.pointer} ${fault}`);
}

describe('feeds that hold their profile', () => {
  test('of the example catalog', () => expect(checkFeeds(validCatalog())).toEqual([]));
  test('of the catalog with everything', () => expect(checkFeeds(catalogOf(EVERYTHING))).toEqual([]));
});

describe('feeds that do not are told of with file and place', () => {
  const file = `datasets/${PATH}`;

  test.each([
    [
      'a place without a name for the catalog',
      'catalog.yaml',
      { spatial: ['SE', { bbox: [1, 2, 3, 4] }] },
      ['feed-profile datasets/catalog.yaml /spatial/1 node dcterms:spatial'],
    ],
    [
      'a subject that is not of the national list',
      PATH,
      { subject: ['https://example.org/begrepp'] },
      [`feed-profile ${file} /subject/0 pattern dcterms:subject`],
    ],
    [
      'a role that is not of the national list',
      PATH,
      {
        qualifiedRelation: [{ hadRole: 'https://example.org/roll', relation: 'https://example.org/' }],
      },
      [`feed-profile ${file} /qualifiedRelation/0/hadRole pattern dcat:hadRole`],
    ],
    [
      'an agent told of in two ways',
      PATH,
      {
        creator: { name: 'Kommunen', type: 'Company', uri: 'http://dataportal.se/organisation/SE2120009903' },
      },
      [`feed-profile ${file} /creator/type max dcterms:type`],
    ],
    [
      'a high-value dataset without category',
      PATH,
      { applicableLegislation: ['HVD'] },
      [`feed-profile ${file}  min dcatap:hvdCategory`],
    ],
    ['text that XML cannot hold', PATH, { version: '1\u0000' }, [`feed-profile ${file} /version text`]],
    [
      'a language that is none',
      PATH,
      { versionNotes: { 'sv!': 'Ny' } },
      [`feed-profile ${file} /versionNotes text`],
    ],
    [
      'an address that is not whole',
      PATH,
      { relation: ['/lokal', 'https://example.org/'] },
      [
        `feed-profile ${file} /relation/0 absolute`,
        `feed-profile ${file} /relation/0 pattern dcterms:relation`,
      ],
    ],
    [
      'a distribution with the name of the contact point',
      PATH,
      {
        distribution: [{ id: 'contact', accessURL: 'https://region.example.se/' }],
      },
      [
        `feed-iri-shared ${file} /distribution/0/id shared https://data.example.se/datasets/exempelregionen/hallplatser#contact`,
      ],
    ],
    [
      'an agent with the address of a dataset',
      PATH,
      {
        creator: {
          name: 'N',
          type: 'Company',
          uri: 'https://data.example.se/datasets/exempelkommun/badplatser',
        },
      },
      [
        `feed-iri-shared ${file} /creator/uri shared https://data.example.se/datasets/exempelkommun/badplatser`,
      ],
    ],
  ])('%s', (_, path, change, expected) => {
    expect(foundWith(path, change)).toEqual(expected);
  });

  test("in the publisher's file, where it is inherited", () => {
    const files = validFiles();
    const publisher = files['exempelkommun/publisher.yaml'] as { defaults: object };
    publisher.defaults = { ...publisher.defaults, spatial: [{ uri: 'lokal' }] };
    expect(messagesOf(checkFeeds(catalogOf(files)))).toContain(
      'feed-profile datasets/exempelkommun/publisher.yaml /defaults/spatial/0 absolute',
    );
  });

  test.each([
    ['without an address', { title: 'A\u0000' }],
    ['with one', { uri: 'https://example.se/plats', title: 'A\u0000' }],
  ])("in the publisher's file, where it is within a place that is inherited, %s", (_, place) => {
    const files = validFiles();
    const publisher = files['exempelkommun/publisher.yaml'] as { defaults: object };
    publisher.defaults = { ...publisher.defaults, spatial: [{ bbox: [1, 2, 3, 4] }, place] };
    const findingsOf = messagesOf(checkFeeds(catalogOf(files)));
    expect([...new Set(findingsOf)]).toEqual([
      'feed-profile datasets/exempelkommun/publisher.yaml /defaults/spatial/1/title text',
    ]);
  });

  test('a catalog without datasets', () => {
    const { 'catalog.yaml': catalog, 'exempelregionen/publisher.yaml': publisher } = validFiles();
    const found = checkFeeds(
      catalogOf({ 'catalog.yaml': catalog!, 'exempelregionen/publisher.yaml': publisher! }),
    );
    expect(messagesOf(found)).toEqual(['feed-profile datasets/catalog.yaml  min dcat:dataset']);
  });
});

describe('what no file can say', () => {
  const origin = { path: 'datasets/catalog.yaml', pointer: '', inherited: undefined };

  function found(properties: Omit<Resource['properties'][number], 'profile' | 'key'>[]): string[] {
    const resource: Resource = {
      kind: 'resource',
      iri: 'https://data.example.se/d',
      label: '',
      types: types(dcat.Dataset),
      properties: properties.map((one) => ({ ...one, profile: undefined, key: undefined })),
      origin,
    };
    const findings: FeedFinding[] = [];
    checkResource(resource, siteOf(validCatalog()), findings);
    return [...new Set(findings.map(({ fault }) => fault))];
  }

  const whole = [
    { predicate: dcterms.title, values: [languageText('Titel', 'sv')] },
    { predicate: dcterms.description, values: [languageText('Text', 'sv')] },
    { predicate: dcterms.publisher, values: [link('https://data.example.se/p')] },
  ];

  test.each([
    ['nothing wrong', whole, []],
    ['nothing at all', [], ['min dcterms:title', 'min dcterms:description', 'min dcterms:publisher']],
    [
      'text without language',
      [{ ...whole[0]!, values: [plainText('Titel')] }, ...whole.slice(1)],
      ['node dcterms:title'],
    ],
    [
      'two publishers',
      [...whole.slice(0, 2), { ...whole[2]!, values: [link('https://a.se'), link('https://b.se')] }],
      ['max dcterms:publisher'],
    ],
    [
      "a date without a date's type",
      [...whole, { predicate: dcterms.issued, values: [typedText('2024', xsd.string)] }],
      ['datatype dcterms:issued'],
    ],
    [
      'a theme of no list',
      [...whole, { predicate: dcat.theme, values: [link('https://example.org/tema')] }],
      ['value dcat:theme'],
    ],
    [
      'a page that is text',
      [...whole, { predicate: foaf.page, values: [plainText('sida')] }],
      ['node foaf:page'],
    ],
  ])('%s', (_, properties, expected) => expect(found(properties)).toEqual(expected));
});

describe('fixtures', () => {
  test.each([
    ['feed-profile--subject-elsewhere', 'feed-profile'],
    ['feed-iri-shared--distribution-named-contact', 'feed-iri-shared'],
  ])('%s', (folder, code) => {
    const codes = (side: string): string[] => {
      const file = new URL(`../../fixtures/issues/${folder}/${side}/${PATH}`, import.meta.url);
      const files = { ...validFiles(), [PATH]: parse(readFileSync(file, 'utf8')) };
      return checkFeeds(catalogOf(files)).map(({ finding }) => finding.code);
    };
    expect(codes('wrong')).toEqual([code]);
    expect(codes('right')).toEqual([]);
  });
});
