import { describe, expect, test } from 'vitest';
import { term } from '../../../catalog/dcat/terms.ts';
import {
  listProperties,
  PROPERTY_OWNERS,
  type Profile,
  type PropertyOwner,
  rdfPath,
} from '../../../catalog/model/properties.ts';
import { catalogOf, feedsOf } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';
import { asLines } from './lines.ts';

/** The owners with properties in the feeds; the rest is about the cooperation, the files or the repository. */
const DESCRIBED = PROPERTY_OWNERS.filter((owner) =>
  listProperties(owner).some(({ rdf }) => rdf !== undefined),
);

/** Every key at any depth. */
function keysIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? [] : Object.keys(data);
  return [...own, ...Object.values(data).flatMap(keysIn)];
}

describe('the catalog with everything has every key of', () => {
  const files: { readonly [Owner in PropertyOwner]?: RegExp } = {
    catalog: /^catalog\.yaml$/,
    publisher: /\/publisher\.yaml$/,
    dataset: /^[^/]+\/(?!publisher)[^/]+\.yaml$/,
    service: /\/services\//,
    series: /\/series\//,
  };

  test.each(DESCRIBED)('%s', (owner) => {
    const used = Object.entries(EVERYTHING)
      .filter(([path]) => files[owner]?.test(path) ?? true)
      .flatMap(([, data]) => (files[owner] ? Object.keys(data) : keysIn(data)));
    const keys = listProperties(owner).map(({ key }) => key);
    expect(keys.filter((key) => !used.includes(key))).toEqual([]);
  });
});

describe('the feeds of that catalog have every property of', async () => {
  const feeds = await feedsOf(catalogOf(EVERYTHING));
  const texts: Record<Profile, string> = {
    se: feeds.get('dcat.rdf')!,
    eu: asLines(feeds.get('eu/dcat.ttl')!),
  };

  test.each(DESCRIBED)('%s', (owner) => {
    const missing = listProperties(owner).flatMap((property) =>
      (['se', 'eu'] as const).flatMap((profile) =>
        rdfPath(property, profile)
          .filter((name) => name !== 'rdf:type')
          .filter((name) => !texts[profile].includes(profile === 'se' ? `<${name}` : `<${term(name).iri}>`))
          .map((name) => `${property.key}: ${name} (${profile})`),
      ),
    );
    expect(missing).toEqual([]);
  });
});
