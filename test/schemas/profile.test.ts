import { describe, expect, test } from 'vitest';
import { VOCABULARY_NAMES } from '../../catalog/model/vocabularies.ts';
import european from '../../schemas/profiles/dcat-ap-3.0.1.json' with { type: 'json' };
import swedish from '../../schemas/profiles/dcat-ap-se-3.0.1.json' with { type: 'json' };
import { sharedDefinitions } from '../../schemas/sources.ts';
import { allProperties } from './properties.ts';

interface Row {
  property: string;
  level: string;
  class?: string[];
  values?: { vocabulary?: string; list?: string[] };
  properties?: Row[];
}

/** The properties that follow from the place of a file, so that nobody writes them. */
const SAID_BY_THE_PATH = [
  'dcat:Catalog dcat:dataset',
  'dcat:Catalog dcat:service',
  'dcat:Dataset dcterms:publisher',
  'dcat:DataService dcterms:publisher',
  'dcat:DatasetSeries dcterms:publisher',
];

/** Classes of the profile whose properties are keys of a link: `{ uri, title, description }`. */
const LINKS = ['foaf:Document', 'dcterms:LicenseDocument', 'dcterms:Standard'];

/** `dcat:Dataset dcterms:title`; for a key that stands for two steps, `dcterms:provenance/dcterms:description`. */
const written = new Set(
  allProperties().flatMap(({ rdfClass, schema }) => {
    const rdf = schema['x-rdf'] as string | { se?: string; eu?: string } | undefined;
    const paths = typeof rdf === 'object' ? Object.values(rdf) : [rdf ?? ''];
    return paths.flatMap((path) => [`${rdfClass} ${path.split('/')[0]}`, path]);
  }),
);

/** The rows that no key stands for, among those of a class that is the value of `parent`. */
function missing(rdfClass: string, rows: Row[], parent = ''): string[] {
  return rows
    .filter(({ level }) => level !== 'deprecated')
    .flatMap((row) => {
      const name = `${rdfClass} ${row.property}`;
      const known =
        written.has(name) || SAID_BY_THE_PATH.includes(name) || written.has(`${parent}/${row.property}`);
      return [...(known ? [] : [name]), ...missing(row.class?.[0] ?? '', row.properties ?? [], row.property)];
    });
}

describe('DCAT-AP-SE 3.0.1', () => {
  test.each(Object.entries(swedish.classes))(
    'every property of %s can be written',
    (name, { properties }) => {
      expect(missing(name, properties as Row[])).toEqual([]);
    },
  );

  test.each(LINKS)('%s is a kind of link', (name) => {
    expect(Object.values(sharedDefinitions).map((schema) => schema['x-rdf-class'])).toContain(name);
  });
});

describe.each([swedish, european])('$profile as data', ({ classes, prefixes }) => {
  const rows = Object.values(classes).flatMap(({ properties }) => flat(properties as Row[]));

  test('names only vocabularies that there are', () => {
    const names = rows.flatMap(({ values }) => values?.vocabulary ?? []);
    expect(names.filter((name) => !(VOCABULARY_NAMES as string[]).includes(name))).toEqual([]);
  });

  test('uses only prefixes it declares', () => {
    const used = rows
      .flatMap((row) => [row.property, ...(row.class ?? [])])
      .map((name) => name.split(':')[0]!);
    expect(used.filter((prefix) => !(prefix in prefixes))).toEqual([]);
  });
});

function flat(rows: Row[]): Row[] {
  return rows.flatMap((row) => [row, ...flat(row.properties ?? [])]);
}
