import { Validator } from '@seriousme/openapi-schema-validator';
// @ts-expect-error: it ships without types.
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { knownNeeds } from '../../../../catalog/cooperation/needs/known-needs.ts';
import { describeDataset } from '../../../../catalog/dcat/descriptions.ts';
import { N_TRIPLES } from '../../../../catalog/dcat/n-triples.ts';
import { siteOf } from '../../../../catalog/dcat/site.ts';
import { listProperties, type Property, rdfPath } from '../../../../catalog/model/properties.ts';
import { NO_HISTORY } from '../../../../catalog/past/history/history.ts';
import { meetingExports } from '../../../../catalog/publish/exports/meetings.ts';
import { needsExports } from '../../../../catalog/publish/exports/needs.ts';
import { openapiDocument } from '../../../../catalog/publish/exports/openapi.ts';
import { API_RESOURCES } from '../../../../catalog/publish/exports/resources.ts';
import { securityTxt } from '../../../../catalog/publish/exports/security-txt.ts';
import { robots, sitemap } from '../../../../catalog/publish/exports/sitemap.ts';
import { contextOfYaml } from '../../../../catalog/publish/exports/yaml-context.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import {
  everythingContent,
  fixtureContent,
  HOSTILE,
  hostileContent,
  madeUpHistory,
  textOf,
  written,
} from './content.ts';
import { xmlElements } from './xml.ts';

describe('OpenAPI', () => {
  const { catalog } = fixtureContent();

  test.each([
    ['the fixtures', catalog],
    ['hostile text', hostileContent().catalog],
  ])('the document of %s is valid by the OpenAPI 3.1 schema', async (_name, one) => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(
      structuredClone(openapiDocument(one)) as Record<string, unknown>,
    );
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('every address it names without parameters is one that is written', () => {
    const content = fixtureContent(madeUpHistory());
    const needs = knownNeeds(content.catalog, undefined);
    const ofNeeds = textOf(needsExports({ ...content, needs, file: undefined, repository: '' }));
    const ofMeetings = textOf(meetingExports([], content));
    const files = new Set([...written(content).keys(), ...ofNeeds.keys(), ...ofMeetings.keys()]);
    const feeds = /dcat\.|sitemap/;
    const missing = API_RESOURCES.filter(
      ({ path }) => !path.includes('{') && !feeds.test(path) && !files.has(path.slice(1)),
    );
    expect(missing).toEqual([]);
  });

  test('says that nothing needs a key', () => {
    expect(openapiDocument(catalog)).toMatchObject({ security: [] });
    expect(JSON.stringify(openapiDocument(catalog))).not.toContain('securitySchemes');
  });

  test('every address it names with its parameters’ examples is one that is written', () => {
    const files = new Set(written(fixtureContent(madeUpHistory())).keys());
    const document = openapiDocument(catalog) as {
      components: { parameters: Record<string, { example: string }> };
      paths: Record<string, unknown>;
    };
    const { parameters } = document.components;
    const filled = Object.keys(document.paths)
      .filter((path) => path.includes('{') && !/dcat\.|oembed/.test(path))
      .map((path) => path.slice(1).replaceAll(/\{(\w+)\}/g, (_all, name) => parameters[name]!.example));
    expect(filled.length).toBeGreaterThan(5);
    expect(filled.filter((path) => !files.has(path))).toEqual([]);
  });
});

describe('VoID', () => {
  test.each([
    ['the fixtures', fixtureContent()],
    ['hostile text', hostileContent(madeUpHistory())],
  ])('an independent parser reads what is said of %s', (_name, content) => {
    const text = written(content).get('.well-known/void')!;
    const quads = new Parser({ baseIRI: `${content.catalog.base}/.well-known/void` }).parse(text);
    const dumps = quads.filter(({ predicate }) => predicate.value.endsWith('#dataDump'));
    expect(dumps.map(({ object }) => object.value)).toContain(`${content.catalog.base}/eu/dcat.ttl`);
    const entities = quads.filter(({ predicate }) => predicate.value.endsWith('#entities'));
    expect(entities[0]?.object.value).toBe(String(content.catalog.datasets.length));
  });
});

describe('JSON-LD context of the YAML files', () => {
  test('what a file says with it, the feed says too', async () => {
    const { catalog } = everythingContent();
    const dataset = catalog.datasets.find(({ id }) => id === 'hela-kommunen/allt')!;
    const file = EVERYTHING['hela-kommunen/allt.yaml'] as object;
    const document = { '@context': contextOfYaml(), ...file, uri: dataset.uri };
    const own = new Parser().parse(
      (await jsonld.toRDF(document as never, { format: 'application/n-quads' })) as unknown as string,
    );
    const { resources } = describeDataset(dataset, siteOf(catalog));
    const statements = resources.map((resource) => N_TRIPLES.write(resource, 'eu')).join('');
    const feed = new Set(
      new Parser()
        .parse(statements)
        .map(({ subject, predicate, object }) => statement(subject.value, predicate.value, object)),
    );
    const said = own.filter(
      ({ subject, object }) => subject.value === dataset.uri && object.termType !== 'BlankNode',
    );
    expect(said.length).toBeGreaterThan(30);
    expect(
      said
        .map(({ subject, predicate, object }) => statement(subject.value, predicate.value, object))
        .filter((one) => !feed.has(one)),
    ).toEqual([]);
  });
});

/**
 * Without datatypes, which the context leaves to the reader: a date can be a year, a day or a time. A number with decimals is
 * a double in JSON-LD, `1.0E-3`.
 */
function statement(subject: string, predicate: string, object: { value: string; language?: string }): string {
  const value = /^[\d.]+(E-?\d+)?$/.test(object.value) ? Number(object.value) : object.value;
  return `${subject} ${predicate} ${value} ${object.language ?? ''}`;
}

describe('the keys of the context of the YAML files', () => {
  const context = contextOfYaml();

  /** References to other files, what the European profile has in a thing between, and what is about the file. */
  const needsMore = (property: Property): boolean =>
    property.kind === 'reference' || rdfPath(property, 'eu').length !== 1;

  test('are those of a dataset that need no more than its file', () => {
    const expected = listProperties('dataset').filter(
      (property) => !needsMore(property) || property.key === 'uri',
    );
    expect(expected.map(({ key }) => key).filter((key) => !(key in context))).toEqual([]);
    const others = listProperties('dataset').filter((property) => !expected.includes(property));
    expect(others.map(({ key }) => key).filter((key) => key in context)).toEqual([]);
    expect(others.length).toBeGreaterThan(5);
  });

  test('mean what they mean where they stand', async () => {
    const document = {
      '@context': context,
      uri: 'https://example.se/d',
      offers: [{ description: 'Avgift' }],
      qualifiedRelation: [{ hadRole: 'https://example.se/roll', relation: 'https://example.se/r' }],
      qualifiedAttribution: [{ hadRole: 'owner' }],
      distribution: [{ mediaType: 'text/csv', byteSize: 10 }],
    };
    const text = await jsonld.toRDF(document as never, { format: 'application/n-quads' });
    const statements = new Parser()
      .parse(text as unknown as string)
      .map(({ predicate, object }) => `${predicate.value} ${object.value}`);
    expect(statements).toEqual(
      expect.arrayContaining([
        'http://schema.org/description Avgift',
        'http://www.w3.org/ns/dcat#hadRole https://example.se/roll',
        'http://www.w3.org/ns/dcat#hadRole http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/owner',
        'http://www.w3.org/ns/dcat#mediaType http://www.iana.org/assignments/media-types/text/csv',
        'http://www.w3.org/ns/dcat#byteSize 10',
      ]),
    );
  });
});

describe('sitemap', () => {
  const page = (n: number) => ({
    address: `https://data.example.se/${n}?a=1&b=${HOSTILE}`,
    changed: `2026-01-0${(n % 9) + 1}T00:00:00Z`,
  });
  const pages = Array.from({ length: 5 }, (_, n) => page(n));

  test('lists every page with the date of its last change', () => {
    const files = textOf(sitemap(pages, 'https://data.example.se'));
    const elements = xmlElements(files.get('sitemap.xml')!);
    const of = (wanted: string) => elements.filter(({ name }) => name === wanted).map(({ text }) => text);
    expect(of('loc')).toEqual(pages.map(({ address }) => address));
    expect(of('lastmod')).toEqual(pages.map(({ changed }) => changed));
  });

  test('more pages than a file may hold are parted, and the parts listed', () => {
    const files = textOf(sitemap(pages, 'https://data.example.se', 2));
    const parts = xmlElements(files.get('sitemap.xml')!).filter(({ name }) => name === 'loc');
    expect(parts.map(({ text }) => text)).toEqual(
      [1, 2, 3].map((n) => `https://data.example.se/sitemap-${n}.xml`),
    );
    const listed = [1, 2, 3].flatMap((n) =>
      xmlElements(files.get(`sitemap-${n}.xml`)!).filter(({ name }) => name === 'loc'),
    );
    expect(listed.map(({ text }) => text)).toEqual(pages.map(({ address }) => address));
  });

  test('robots.txt leads to it', () => {
    expect([...robots('https://data.example.se').text].join('')).toContain(
      '\nSitemap: https://data.example.se/sitemap.xml\n',
    );
  });
});

describe('security.txt', () => {
  test('says where, and until when: a year after the commit that is published', () => {
    const text = textOf(
      securityTxt(fixtureContent(madeUpHistory()), 'https://github.com/exempel/katalog'),
    ).get('.well-known/security.txt')!;
    expect(text).toContain('Contact: https://github.com/exempel/katalog/security/advisories/new\n');
    expect(text).toContain('Expires: 2027-11-19T12:00:00Z\n');
  });

  test('is not written where no date is known', () => {
    expect([...securityTxt(fixtureContent(NO_HISTORY), 'https://github.com/exempel/katalog')]).toEqual([]);
  });
});
