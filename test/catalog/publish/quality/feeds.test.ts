import { fileURLToPath } from 'node:url';
import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../../../catalog/edge/load.ts';
import type { Catalog } from '../../../../catalog/model/catalog.ts';
import { published } from '../../../../catalog/publish/quality/published.ts';
import type { Variant } from '../../../../catalog/publish/quality/score.ts';
import { catalogOf, feedsOf, validCatalog } from '../../dcat/catalogs.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import { PARSERS } from '../../dcat/parsers.ts';
import { reader } from './feed.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

async function statementsOf(catalog: Catalog, variant: Variant): Promise<Quad[]> {
  const feeds = await feedsOf(catalog);
  return variant === 'eu'
    ? PARSERS.ttl!.n3!(feeds.get('eu/dcat.ttl')!)
    : PARSERS.rdf!['rdfxml-streaming-parser']!(feeds.get('dcat.rdf')!);
}

/**
 * Expects the same input to the score from the model and from the feed; distributions in any order, as a graph has
 * none.
 */
async function expectAgreement(catalog: Catalog, variant: Variant): Promise<void> {
  const quads = await statementsOf(catalog, variant);
  const publishedAt = reader(quads);
  for (const dataset of catalog.datasets) {
    const model = published(dataset, variant);
    const feed = publishedAt(dataset.uri);
    expect([...feed.distributions].sort(byId)).toEqual([...model.distributions].sort(byId));
    expect({ ...feed, distributions: [] }).toEqual({ ...model, distributions: [] });
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe.each<Variant>(['eu', 'se'])('what is scored stands in the feed (%s)', (variant) => {
  test('of the example catalog', () => expectAgreement(validCatalog(), variant));

  test('of a catalog with everything', () => expectAgreement(catalogOf(EVERYTHING), variant));

  test('of the real catalog', async () => {
    const { catalog } = await load(ROOT);
    expect(catalog!.datasets.length).toBeGreaterThan(30);
    await expectAgreement(catalog!, variant);
  }, 60_000);

  test('whichever keys are there', async () => {
    const name = 'hela-kommunen/allt.yaml';
    const { distribution, ...data } = EVERYTHING[name] as Record<string, unknown>;
    const [file] = distribution as Record<string, unknown>[];
    const someOf = (thing: object) => fc.subarray(Object.keys(thing));
    await fc.assert(
      fc.asyncProperty(someOf(data), someOf(file!), fc.boolean(), async (keys, fileKeys, inherits) => {
        const kept = {
          ...pick(data, ['title', 'description', ...keys]),
          distribution: [pick(file!, ['accessURL', ...fileKeys])],
        };
        await expectAgreement(catalogOf({ ...everythingOr(inherits), [name]: kept }), variant);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** The catalog with everything, with or without what a municipality's datasets may inherit. */
function everythingOr(inherits: boolean): Record<string, object> {
  const name = 'hela-kommunen/publisher.yaml';
  return inherits ? EVERYTHING : { ...EVERYTHING, [name]: { ...EVERYTHING[name], defaults: undefined } };
}

function pick(thing: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in thing).map((key) => [key, thing[key]]));
}
