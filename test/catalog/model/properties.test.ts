import { describe, expect, test } from 'vitest';
import { NAMESPACES } from '../../../catalog/dcat/terms.ts';
import {
  classesOf,
  findProperty,
  labelOf,
  listProperties,
  PROPERTY_OWNERS,
  type PropertyOwner,
  pageOrder,
  portalOrder,
  rdfPath,
  valueClass,
} from '../../../catalog/model/properties.ts';
import { VOCABULARY_NAMES } from '../../../catalog/model/vocabularies.ts';
import { allProperties, type Property as WrittenProperty } from '../../schemas/properties.ts';

const PROFILES = ['se', 'eu'] as const;
const table = PROPERTY_OWNERS.flatMap(listProperties);

/** The owner of a property, from its place: `…#/$defs/contactPoint/properties/hasAddress/properties/locality`. */
function ownerOf({ at }: WrittenProperty): string {
  const [, file = '', within = ''] = /^(\w+)\.schema\.json#\/(.*)\/[^/]+$/.exec(at) ?? [];
  const steps = within.split('/').filter((step) => !['properties', '$defs', 'items'].includes(step));
  const isDefinition = within.startsWith('$defs/');
  return [...(isDefinition ? [] : [file]), ...steps].join('.');
}

/** Of a definition that no property refers to there is nothing to know. */
const UNUSED = ['resource'];
const written = allProperties().filter((one) => !UNUSED.includes(ownerOf(one)));

describe('the table of properties', () => {
  test.each(written.map((one) => [one.at, one] as const))('has %s', (at, one) => {
    const key = at.split('/').at(-1)!;
    const property = findProperty(ownerOf(one) as PropertyOwner, key)!;
    const { title } = one.schema['x-en'] as { title: string };
    expect(property.label).toEqual(one.schema['x-label'] ?? { sv: one.schema.title, en: title });
    expect(property.rdf).toEqual(one.schema['x-rdf']);
  });

  test('has no other', () => {
    const names = written.map((one) => `${ownerOf(one)} ${one.at.split('/').at(-1)}`);
    expect(table.map(({ owner, key }) => `${owner} ${key}`).filter((name) => !names.includes(name))).toEqual(
      [],
    );
  });

  test('knows the list of every code, the target of every reference and the properties of every part', () => {
    for (const { owner, key, kind, vocabularies = [], target, part } of table) {
      const at = `${owner}.${key}`;
      if (kind === 'code') expect(vocabularies.length, at).toBeGreaterThan(0);
      for (const name of vocabularies) expect(VOCABULARY_NAMES, at).toContain(name);
      if (kind === 'reference') expect(['publisher', 'dataset', 'service', 'series'], at).toContain(target);
      if (kind === 'part' && at !== 'settings.severity') expect(PROPERTY_OWNERS, at).toContain(part);
    }
  });

  test('uses namespaces that the feeds have', () => {
    const classes = PROPERTY_OWNERS.flatMap((owner) =>
      PROFILES.flatMap((profile) => classesOf(owner, profile)),
    );
    const names = table.flatMap((property) =>
      PROFILES.flatMap((profile) =>
        [...rdfPath(property, profile), valueClass(property, profile) ?? []].flat(),
      ),
    );
    const unknown = [...names, ...classes].filter((name) => !(name.split(':')[0]! in NAMESPACES));
    expect(unknown).toEqual([]);
  });

  test('names the class of what lies between two properties', () => {
    for (const property of table) {
      for (const profile of PROFILES) {
        const isPath = rdfPath(property, profile).length > 1;
        if (isPath) expect(valueClass(property, profile), `${property.owner}.${property.key}`).toBeTruthy();
      }
    }
  });
});

describe('labels of properties', () => {
  test('each begins with a capital', () => {
    const texts = table.flatMap(({ label }) => [label.sv, label.en]);
    expect(texts.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });

  test('keys that mean different things in different files are called by what they mean', () => {
    expect(labelOf('service', 'type')?.sv).toBe('Arkitekturstil');
    expect(labelOf('dataset', 'type')?.sv).toBe('Typ');
    expect(labelOf('distribution', 'conformsTo')?.sv).toBe('Länkade scheman');
    expect(labelOf('dataset', 'conformsTo')?.sv).toBe('Uppfyller');
    expect(labelOf('dataset', 'toString')).toBeUndefined();
  });
});

describe('the order of properties', () => {
  test('on a page holds what is published, once', () => {
    const about = pageOrder('dataset');
    expect(about.slice(0, 4)).toEqual([
      'creator',
      'qualifiedAttribution',
      'contactPoint',
      'applicableLegislation',
    ]);
    expect(about).not.toContain('record');
    expect(new Set(about).size).toBe(about.length);
    expect(pageOrder('dataset', 'specifications')).toEqual(['conformsTo']);
  });

  test('on the portal holds what its profile has', () => {
    expect(pageOrder('dataset')).toContain('sample');
    expect(portalOrder('dataset')).not.toContain('sample');
    expect(portalOrder('distribution')).not.toContain('mediaType');
  });
});
