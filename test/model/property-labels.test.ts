import { describe, expect, test } from 'vitest';
import { labelOf, PROPERTY_LABELS, type PropertyOwner } from '../../catalog/model/property-labels.ts';
import catalog from '../../schemas/catalog.schema.json' with { type: 'json' };
import dataset from '../../schemas/dataset.schema.json' with { type: 'json' };
import publisher from '../../schemas/publisher.schema.json' with { type: 'json' };
import series from '../../schemas/series.schema.json' with { type: 'json' };
import service from '../../schemas/service.schema.json' with { type: 'json' };

const OWNERS: [PropertyOwner, { properties: Record<string, unknown> }][] = [
  ['catalog', catalog],
  ['publisher', publisher],
  ['dataset', dataset],
  ['distribution', dataset.$defs.distribution],
  ['service', service],
  ['series', series],
];

describe('labels of properties', () => {
  test.each(OWNERS)('every property of a %s has one', (owner, { properties }) => {
    expect(Object.keys(properties).filter((key) => labelOf(owner, key) === undefined)).toEqual([]);
  });

  test('each is used by some property, or is one of the two names of a place', () => {
    const used = OWNERS.flatMap(([owner, { properties }]) =>
      Object.keys(properties).map((key) => labelOf(owner, key)),
    );
    const unused = Object.entries(PROPERTY_LABELS).filter(([, label]) => !used.includes(label));
    expect(unused.map(([name]) => name)).toEqual(['namedPlace', 'shape']);
  });

  test('each is in both languages and begins with a capital', () => {
    const texts = Object.values(PROPERTY_LABELS).flatMap(({ sv, en }) => [sv, en]);
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
