import { parseAtomFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../../../catalog/past/history/history.ts';
import { atomFeeds, MAX_ENTRIES } from '../../../../catalog/publish/exports/atom.ts';
import { everythingFiles } from '../../../site/built-site.ts';
import {
  everythingContent,
  fixtureContent,
  HOSTILE,
  hostileContent,
  madeUpHistory,
  textOf,
} from './content.ts';
import { wellFormed } from './xml.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe.each([
  ['without a history', () => fixtureContent()],
  ['with a history', () => fixtureContent(madeUpHistory())],
  ['with everything that can be said', () => everythingContent(madeUpHistory(everythingFiles()))],
  ['with hostile text', () => hostileContent(madeUpHistory(everythingFiles(), HOSTILE))],
])('Atom feeds %s', (_name, make) => {
  const content = make();
  const feeds = textOf(atomFeeds(content));

  test('there is one for the catalog, each publisher with dated datasets, each theme, county and specification', () => {
    const expected = [
      'feed.atom',
      'teman/envi/feed.atom',
      'en/feed.atom',
      'en/themes/envi/feed.atom',
      'lan/orebro-lan/feed.atom',
      'en/counties/orebro-lan/feed.atom',
      'specifikationer/badplatser/feed.atom',
      'en/specifications/badplatser/feed.atom',
    ];
    expect(expected.filter((path) => !feeds.has(path))).toEqual([]);
  });

  test('each is well-formed XML and holds what RFC 4287 asks for', () => {
    for (const [path, text] of feeds) {
      expect([path, wellFormed(text)]).toEqual([path, true]);
      const feed = parseAtomFeed(text);
      expect([path, feed.id]).toEqual([path, `${content.catalog.base}/${path}`]);
      expect(feed.title?.value ?? feed.title).toBeTruthy();
      expect(feed.updated).toMatch(INSTANT);
      expect(feed.authors?.[0]?.name).toBeTruthy();
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(feed.id);
      for (const entry of feed.entries ?? []) {
        expect(entry.id).toMatch(/^(?:https?|urn):/);
        expect(entry.updated).toMatch(INSTANT);
        expect(entry.title).toBeTruthy();
        expect(entry.links?.some(({ rel, href }) => rel === 'alternate' && href)).toBe(true);
        expect(entry.authors?.[0]?.name).toBeTruthy();
      }
    }
  });

  test('the link to the page stands before the one to the feed, which readers would take', () => {
    for (const [path, text] of feeds) {
      const relations = [...text.matchAll(/<link rel="(\w+)"/g)].map(([, relation]) => relation);
      expect([path, ...relations.slice(0, 2)]).toEqual([path, 'alternate', 'self']);
    }
  });

  test('each has an entry, as several readers refuse a feed of nothing', () => {
    for (const [path, text] of feeds) {
      const entries = parseAtomFeed(text).entries ?? [];
      expect([path, entries.length > 0]).toEqual([path, true]);
      const empty = entries.filter(({ id }) => id?.endsWith('#empty'));
      expect([path, empty.length > 0 && entries.length > 1]).toEqual([path, false]);
    }
  });

  test('no two entries of a feed share an id, and the latest stands first', () => {
    for (const [path, text] of feeds) {
      const entries = parseAtomFeed(text).entries ?? [];
      const ids = entries.map(({ id }) => id);
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      const dates = entries.map(({ updated }) => updated!);
      expect([path, dates]).toEqual([path, [...dates].sort().reverse()]);
      expect(entries.length).toBeLessThanOrEqual(MAX_ENTRIES);
    }
  });
});

test('a publisher’s feed tells the last change of each dataset, field by field', () => {
  const feed = parseAtomFeed(
    textOf(atomFeeds(fixtureContent(madeUpHistory()))).get('datasets/exempelkommun/feed.atom')!,
  );
  const summary = JSON.stringify(feed.entries?.map((entry) => entry.summary));
  expect(summary).toContain('Beskrivningen ändrades: Titel');
  expect(summary).toContain('Titel: Ny datasets/exempelkommun/badplatser.yaml');
});

test('in English the same is told in English, of English pages, and says which text is in Swedish', () => {
  const content = fixtureContent(madeUpHistory());
  const dataset = content.catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  dataset.data.description = 'Bara på svenska.';
  const feeds = textOf(atomFeeds(content));
  dataset.data.title = 'Badplatser';
  const text = textOf(atomFeeds(content)).get('en/datasets/exempelkommun/feed.atom')!;
  expect(text).toContain('xml:lang="en"');
  expect(text).toContain('<title xml:lang="sv">Badplatser</title>');
  expect(text).toContain('The description was changed: Title');
  const pages = [...feeds]
    .filter(([path]) => path.startsWith('en/'))
    .flatMap(([, one]) => parseAtomFeed(one))
    .flatMap(({ links = [], entries = [] }) => [links, ...entries.map((entry) => entry.links ?? [])].flat())
    .flatMap(({ rel, href = '' }) => (rel === 'alternate' ? [href] : []));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((page) => !page.startsWith(`${content.catalog.base}/en/`))).toEqual([]);
});

test('the feed of a county has the datasets about it, whoever publishes them, that of a specification those that follow it', () => {
  const content = fixtureContent(madeUpHistory());
  const { datasets } = content.catalog;
  const follower = datasets[0]!;
  follower.data.conformsTo = ['https://www.dataportal.se/sv/specifications/badplatser/1.0'];
  follower.publisher.data.municipality = '1880';
  for (const { data, publisher } of datasets) if (publisher === follower.publisher) delete data.spatial;
  const feeds = textOf(atomFeeds(content));
  const ids = (path: string) => (parseAtomFeed(feeds.get(path)!).entries ?? []).map(({ id }) => id);
  const own = datasets.filter(({ publisher }) => publisher === follower.publisher).map(({ uri }) => uri);
  expect(ids('lan/orebro-lan/feed.atom').sort()).toEqual(own.sort());
  expect(ids('lan/uppsala-lan/feed.atom').filter((id) => own.includes(id!))).toEqual([]);
  expect(ids('lan/uppsala-lan/feed.atom').length).toBeGreaterThan(0);
  const other = datasets.find(({ uri }) => !own.includes(uri))!;
  other.data.spatial = ['1880'];
  const after = parseAtomFeed(textOf(atomFeeds(content)).get('lan/orebro-lan/feed.atom')!).entries ?? [];
  expect(after.map(({ id }) => id)).toContain(other.uri);
  expect(ids('specifikationer/badplatser/feed.atom')).toEqual([follower.uri]);
});

test('without a history the dates are those of the data, and nothing undated is in a list', () => {
  const { catalog } = fixtureContent();
  for (const dataset of catalog.datasets) {
    delete dataset.data.modified;
    delete dataset.data.issued;
  }
  const feeds = textOf(atomFeeds({ catalog, history: NO_HISTORY }));
  const [entry, ...others] = parseAtomFeed(feeds.get('feed.atom')!).entries ?? [];
  expect(entry?.id).toBe(`${catalog.base}/feed.atom#empty`);
  expect(others).toEqual([]);
  expect(feeds.get('feed.atom')).toMatch(/<updated>\d/);
});

test('hostile text is text to an HTML parser as well', () => {
  const text = textOf(atomFeeds(hostileContent())).get('feed.atom')!;
  const names: string[] = [];
  const walk = (node: { nodeName?: string; childNodes?: unknown[] }): void => {
    names.push(node.nodeName ?? '');
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseFragment(text) as never);
  expect(names).not.toContain('script');
  expect(names).not.toContain('x-hostile');
});
