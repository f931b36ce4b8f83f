import type { Quad } from '@rdfjs/types';
import { describe, expect, test } from 'vitest';
import { NAMESPACES } from '../../../catalog/dcat/terms.ts';
import { catalogFeeds, datasetFeeds, publisherFeeds } from '../../../catalog/model/addresses.ts';
import { catalogOf, feedsOf, validCatalog, validFiles } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';
import { PARSERS, strict } from './parsers.ts';

const { dcat, dcatap, dcterms, foaf, rdf, vcard } = NAMESPACES;
const example = await feedsOf(validCatalog());
const everything = await feedsOf(catalogOf(EVERYTHING));

function quadsOf(feeds: Map<string, string>, path: string): Quad[] {
  const text = feeds.get(path);
  if (text === undefined) throw new Error(`no feed ${path}`);
  const formats = { rdf: 'application/rdf+xml', ttl: 'text/turtle' };
  return strict(text, formats[path.split('.').at(-1) as 'rdf']);
}

/** Values of a property of a thing. */
function values(quads: readonly Quad[], subject: string, predicate: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
}

function instances(quads: readonly Quad[], ...types: string[]): string[] {
  const found = quads.filter(
    ({ predicate, object }) => predicate.value === `${rdf}type` && types.includes(object.value),
  );
  return [...new Set(found.map(({ subject }) => subject.value))];
}

describe('addresses', () => {
  test('are those that have been published', () => {
    const [publisher, dataset] = [publisherFeeds('p'), datasetFeeds('p/d')];
    expect(catalogFeeds().map(({ path }) => path)).toEqual([
      ...['dcat.rdf', 'eu/dcat.rdf', 'eu/dcat.ttl', 'eu/dcat.jsonld'],
    ]);
    expect(publisher.map(({ path }) => path)).toEqual(['datasets/p/dcat.rdf', 'datasets/p/eu/dcat.rdf']);
    expect(dataset.map(({ path, profile }) => `${profile} ${path}`)).toEqual([
      'se datasets/p/d/dcat.rdf',
      'eu datasets/p/d/dcat.jsonld',
    ]);
  });

  test('all have a feed, and nothing else has', () => {
    const catalog = validCatalog();
    const expected = [
      ...catalogFeeds(),
      ...catalog.publishers.flatMap(({ id }) => publisherFeeds(id)),
      ...catalog.datasets.flatMap(({ id }) => datasetFeeds(id)),
    ];
    expect([...example.keys()].sort()).toEqual(expected.map(({ path }) => path).sort());
  });
});

describe('every feed', () => {
  const feeds = [...example, ...everything].filter(([path]) => !path.endsWith('jsonld'));

  test.each(feeds)('%s has no blank nodes but unnamed places', async (path, text) => {
    const quads = await PARSERS[path.split('.').at(-1)!]!.oxigraph!(text);
    const blank = quads.filter(({ subject }) => subject.termType === 'BlankNode');
    const places = instances(quads, `${dcterms}Location`);
    expect(blank.filter(({ subject }) => !places.includes(subject.value))).toEqual([]);
  });

  test.each(feeds)('%s has a catalog, and describes each agent and contact point once', (_, text) => {
    expect(text).toMatch(/dcat:Catalog|dcat#Catalog/);
    const described = [
      ...text.matchAll(/<(?:foaf:(?:Organization|Agent|Person)|vcard:Organization) rdf:about="([^"]+)"/g),
    ];
    expect(new Set(described.map(([, iri]) => iri)).size).toBe(described.length);
  });

  test('is the same bytes each time, whatever order the files are read in', async () => {
    const backwards = Object.fromEntries(Object.entries(EVERYTHING).reverse());
    expect([...(await feedsOf(catalogOf(backwards)))].sort()).toEqual([...everything].sort());
  });

  test('holds no date but those in the files', () => {
    // No `\b` after: there is none before the "T" of a date with a time, which is how a stamp is written.
    const dates = (text: string) => text.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g) ?? [];
    const written = new Set(dates(JSON.stringify(validFiles())));
    const published = [...example.values()].flatMap(dates);
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter((date) => !written.has(date))).toEqual([]);
  });
});

describe('a publisher', () => {
  test('has a catalog of its own, which is not said to be part of the whole', () => {
    const quads = quadsOf(example, 'datasets/exempelkommun/dcat.rdf');
    const [catalog, ...others] = instances(quads, `${dcat}Catalog`);
    expect([catalog, others]).toEqual(['https://data.example.se/datasets/exempelkommun', []]);
    expect(values(quads, catalog!, `${dcterms}publisher`)).toEqual([
      'http://dataportal.se/organisation/SE2120009903',
    ]);
    expect(values(quads, catalog!, `${dcat}dataset`)).toHaveLength(2);
    expect(quads.filter(({ predicate }) => /hasPart|isPartOf/.test(predicate.value))).toEqual([]);
  });

  test('without datasets has no feed, but its services are in the catalog', async () => {
    const { 'exempelregionen/hallplatser.yaml': _, ...files } = validFiles();
    files['exempelregionen/services/oversikt.yaml'] = {
      title: 'Översikt',
      endpointURL: ['https://api.region.example.se/'],
    };
    const feeds = await feedsOf(catalogOf(files));
    expect([...feeds.keys()].filter((path) => path.includes('exempelregionen'))).toEqual([]);
    expect(instances(quadsOf(feeds, 'dcat.rdf'), `${dcat}DataService`)).toContain(
      'https://data.example.se/datasets/exempelregionen/services/oversikt',
    );
  });

  test("describes another's service that its data is had through, with only its own datasets", async () => {
    const files = structuredClone(validFiles()) as Record<string, Record<string, unknown>>;
    const [distribution] = files['exempelregionen/hallplatser.yaml']!.distribution as Record<
      string,
      unknown
    >[];
    distribution!.accessService = ['exempelkommun/services/badplatser-api'];
    const quads = quadsOf(await feedsOf(catalogOf(files)), 'datasets/exempelregionen/dcat.rdf');
    const api = 'https://data.example.se/datasets/exempelkommun/services/badplatser-api';
    expect(instances(quads, `${dcat}DataService`)).toEqual([api]);
    expect(values(quads, api, `${dcat}servesDataset`)).toEqual([
      'https://data.example.se/datasets/exempelregionen/hallplatser',
    ]);
    expect(instances(quads, `${foaf}Organization`)).toHaveLength(2);
  });
});

describe('contact points', () => {
  test("that are inherited are the publisher's, once", () => {
    const quads = quadsOf(example, 'datasets/exempelkommun/dcat.rdf');
    const contact = 'https://data.example.se/datasets/exempelkommun#contact';
    expect(instances(quads, `${vcard}Organization`)).toEqual([contact]);
    expect(quads.filter(({ object }) => object.value === contact)).toHaveLength(4);
  });

  test('of a thing itself hang on it', () => {
    const quads = quadsOf(everything, 'dcat.rdf');
    expect(values(quads, 'https://hela.example.se/gammal?id=1&del=2#allt', `${dcat}contactPoint`)).toEqual([
      'https://hela.example.se/gammal?id=1&del=2#allt.contact',
      'https://hela.example.se/gammal?id=1&del=2#allt.contact-2',
    ]);
  });

  test('have numbers that can be called from abroad', () => {
    const numbers = quadsOf(everything, 'dcat.rdf').filter(
      ({ predicate }) => predicate.value === `${vcard}hasValue`,
    );
    expect(new Set(numbers.map(({ object }) => object.value))).toEqual(
      new Set(['tel:+46181234567', 'tel:+46187654321']),
    );
  });

  test('have all their numbers and addresses, of which the European profile takes one address', () => {
    const contact = 'https://hela.example.se/gammal?id=1&del=2#allt.contact';
    const addresses = ['mailto:matgruppen@hela.example.se', 'mailto:reserv@hela.example.se'];
    expect(values(quadsOf(everything, 'dcat.rdf'), contact, `${vcard}hasEmail`)).toEqual(addresses);
    const european = quadsOf(everything, 'eu/dcat.ttl');
    expect(values(european, contact, `${vcard}hasEmail`)).toEqual(addresses.slice(0, 1));
    expect(values(european, contact, `${vcard}hasTelephone`)).toEqual([
      `${contact}.telephone`,
      `${contact}.telephone-2`,
    ]);
  });

  test('are concepts with a label where they are types, and places with their area, in the European feeds', () => {
    const european = quadsOf(everything, 'eu/dcat.ttl');
    const swedish = quadsOf(everything, 'dcat.rdf');
    const type = 'http://purl.org/adms/publishertype/LocalAuthority';
    const label = 'http://www.w3.org/2004/02/skos/core#prefLabel';
    expect(values(european, type, label)).toEqual(['Kommun eller annan lokal myndighet', 'Local authority']);
    expect(values(swedish, type, label)).toEqual([]);
    const uppsala = 'https://sws.geonames.org/2666219/';
    expect(values(european, uppsala, `${dcat}centroid`)).toEqual(['POINT(17.71 59.94)']);
    expect(values(european, uppsala, `${dcat}bbox`)).toHaveLength(1);
    expect(values(swedish, uppsala, `${dcat}bbox`)).toEqual([]);
  });
});

describe('high-value datasets', () => {
  const HVD = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';
  const dataset = 'https://hela.example.se/gammal?id=1&del=2#allt';

  test('make their distributions high-value', () => {
    const quads = quadsOf(everything, 'eu/dcat.ttl');
    for (const distribution of values(quads, dataset, `${dcat}distribution`)) {
      expect(values(quads, distribution, `${dcatap}applicableLegislation`)).toEqual([HVD]);
    }
  });

  test('have one law in the Swedish profile, all in the European', () => {
    const law = `${dcatap}applicableLegislation`;
    expect(values(quadsOf(everything, 'dcat.rdf'), dataset, law)).toEqual([HVD]);
    expect(values(quadsOf(everything, 'eu/dcat.ttl'), dataset, law)).toHaveLength(2);
  });

  test.each([
    ['with documentation', { page: ['https://api.example.se/om'] }, [HVD], 1],
    ['without documentation', {}, [], 0],
  ])('make a service %s high-value or not', async (_, extra, laws, categories) => {
    const files = structuredClone(validFiles()) as Record<string, object>;
    const [bathing, api] = ['exempelkommun/badplatser.yaml', 'exempelkommun/services/badplatser-api.yaml'];
    files[bathing] = { ...files[bathing], applicableLegislation: ['HVD'], hvdCategory: ['geospatial'] };
    files[api] = { ...files[api], ...extra };
    const quads = quadsOf(await feedsOf(catalogOf(files)), 'eu/dcat.ttl');
    const service = 'https://data.example.se/datasets/exempelkommun/services/badplatser-api';
    expect(values(quads, service, `${dcatap}applicableLegislation`)).toEqual(laws);
    expect(values(quads, service, `${dcatap}hvdCategory`)).toHaveLength(categories);
  });
});

describe('what the profiles have different', () => {
  const csv = 'https://data.example.se/datasets/exempelkommun/badplatser#csv';

  test('is the format: a media type as text, or a file type', () => {
    expect(values(quadsOf(example, 'dcat.rdf'), csv, `${dcterms}format`)).toEqual(['text/csv']);
    expect(values(quadsOf(example, 'eu/dcat.rdf'), csv, `${dcterms}format`)).toEqual([
      'http://publications.europa.eu/resource/authority/file-type/CSV',
    ]);
  });

  test('is not the licence, which is always the URI that portals know', () => {
    const cc = 'https://hela.example.se/gammal?id=1&del=2#allt.distribution';
    for (const path of ['dcat.rdf', 'eu/dcat.rdf']) {
      expect(values(quadsOf(everything, path), cc, `${dcterms}license`)).toEqual([
        'http://creativecommons.org/licenses/by/4.0/',
      ]);
    }
  });
});
