import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLE_CODES } from '../../catalog/check/tabular/codes/index.ts';
import { CODES } from '../../catalog/check/validate/codes.ts';
import { addressIn } from '../../catalog/model/addresses.ts';
import {
  type BuiltSite,
  buildSite,
  cooperationFiles,
  everythingFiles,
  fixtureFiles,
  realFiles,
  withText,
} from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

/** Pages that are there whatever the catalog holds. */
const FIXED = [
  '/',
  '/datasets/',
  '/teman/',
  '/utgivare/',
  '/lan/',
  '/lan/uppsala-lan/',
  '/kommuner/',
  '/kommuner/knivsta/',
  '/regioner/',
  '/regioner/region-uppsala/',
  '/oversikt/',
  '/specifikationer/',
  '/specifikationer/badplatser/',
  '/specifikationer/leverantorsreskontra/',
  '/for-maskiner/',
  '/kunskap/',
  '/regler/',
  '/om/',
  '/traffar/',
  '/kontakt/',
  '/mognad/',
  '/tillganglighet/',
];

/** The sites that every promise is kept on: the fixtures, the real catalog, and one published below a path. */
const SITES: [name: string, build: () => Promise<BuiltSite>][] = [
  ['the fixtures', () => buildSite(cooperationFiles(), { listLength: 2, resultsLength: 2 })],
  ['the real catalog', async () => buildSite(await realFiles(), { listLength: 10, resultsLength: 10 })],
  ['a catalog with everything that can be said', () => buildSite(everythingFiles())],
  [
    'a site below a path',
    () =>
      buildSite(
        withText(
          fixtureFiles(),
          'datasets/catalog.yaml',
          'url: https://data.example.se',
          'url: https://example.se/katalog',
        ),
      ),
  ],
];

const RDF_XML = 'application/rdf+xml';
const JSON_LD = 'application/ld+json';

describe.each(SITES)('%s', (_name, build) => {
  let site: BuiltSite;
  let read: Map<string, ReadElement[]>;
  let prefix: string;

  beforeAll(async () => {
    site = await build();
    read = new Map([...site.pages].map(([address, text]) => [address, elementsOf(text)]));
    prefix = new URL(site.catalog.base).pathname.replace(/\/$/, '');
  });
  afterAll(() => site.remove());

  /** Everything of one kind on all pages, with the page it is on. */
  function everywhere(pick: (element: ReadElement) => string | undefined): [page: string, value: string][] {
    return [...read].flatMap(([page, elements]) =>
      elements.flatMap((element): [string, string][] => {
        const value = pick(element);
        return value === undefined ? [] : [[page, value]];
      }),
    );
  }

  test('has a page for everything in the catalog and every rule', () => {
    const { publishers, datasets, services, series } = site.catalog;
    const expected = [
      ...[...publishers, ...datasets, ...services, ...series].map(({ page }) => page),
      ...[...CODES, ...TABLE_CODES].map(({ code }) => `/regler/${code}/`),
      ...FIXED,
    ];
    const both = [...expected, ...expected.map((page) => addressIn('en', page))];
    expect([...both, '/404.html'].filter((address) => !site.pages.has(address))).toEqual([]);
  });

  test('every link within the site leads to a page, a feed or an asset, and to what its fragment names', () => {
    const links = everywhere(({ name, attributes }) => {
      const address =
        name === 'link' || name === 'a' ? attributes.href : (attributes.src ?? attributes.action);
      return address !== undefined && /^[a-z]+:/.test(address) ? undefined : address;
    });
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(([page, address]) => !resolves(page, address))).toEqual([]);
  });

  function resolves(page: string, address: string): boolean {
    const url = new URL(address, `https://site.invalid${prefix}${page}`);
    if (!url.pathname.startsWith(`${prefix}/`)) return false;
    const path = url.pathname.slice(prefix.length);
    const elements = read.get(path);
    if (!elements) return existsSync(join(site.folder, path)) && statSync(join(site.folder, path)).isFile();
    return url.hash === '' || elements.some(({ attributes }) => `#${attributes.id}` === url.hash);
  }

  test('the menu and the foot of every page lead to all parts of the site', () => {
    const parts = ['/datasets/', '/teman/', '/lan/', '/utgivare/', '/regler/', '/for-maskiner/', '/om/'];
    for (const [page, elements] of read) {
      if (page.startsWith('/embed/') || page.startsWith('/en/')) continue;
      const links = new Set(elements.map(({ name, attributes }) => name === 'a' && attributes.href));
      expect([page, parts.filter((part) => !links.has(prefix + part))]).toEqual([page, []]);
    }
  });

  test('the menu marks the part that a page belongs to', () => {
    const marked = (page: string) =>
      read
        .get(page)
        ?.filter(({ attributes }) => attributes['aria-current'] === 'true')
        .map(({ text }) => text);
    expect(marked('/teman/envi/')).toEqual(['Datamängder']);
    expect(marked('/en/rules/licence-missing/')).toEqual(['About']);
    expect(marked('/')).toEqual([]);
  });

  test('every page says which page is the same in the other language, and that page says so too', () => {
    const alternates = new Map(
      [...read].map(([page, elements]) => [
        page,
        elements
          .filter(({ attributes }) => attributes.hreflang !== undefined && attributes.rel === 'alternate')
          .map(
            ({ attributes }) => `${attributes.hreflang} ${attributes.href?.slice(site.catalog.base.length)}`,
          ),
      ]),
    );
    for (const page of read.keys()) {
      if (/^\/(?:404\.html|en\/|embed\/)/.test(page)) continue;
      const english = addressIn('en', page);
      const both = [`sv ${page}`, `en ${english}`, `x-default ${page}`];
      expect([page, alternates.get(page)]).toEqual([page, both]);
      expect([english, alternates.get(english)]).toEqual([english, both]);
    }
  });

  test('every picture that a page refers to is in the file it refers to', () => {
    const files = new Map<string, string>();
    const missing = everywhere(({ name, attributes }) =>
      name === 'use' ? attributes.href : undefined,
    ).filter(([, address]) => {
      const url = new URL(address, 'https://site.invalid');
      const path = url.pathname.slice(prefix.length);
      const drawing = files.get(path) ?? readFileSync(join(site.folder, path), 'utf8');
      files.set(path, drawing);
      return !drawing.includes(`id="${url.hash.slice(1)}"`);
    });
    expect(missing).toEqual([]);
  });

  test('titles are unique, and every page has one h1, a language and landmarks', () => {
    const headOf = (page: string) => elementsOf(site.pages.get(page)?.split('</head>')[0] ?? '');
    const titlesOf = (page: string) => headOf(page).filter(({ name }) => name === 'title');
    const titles = [...read.keys()].flatMap(titlesOf).map(({ text }) => text);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    for (const [page, elements] of read) {
      const count = (wanted: string) => elements.filter(({ name }) => name === wanted).length;
      const counted = {
        title: titlesOf(page).length,
        h1: count('h1'),
        main: count('main'),
        html: elements[0]?.attributes.lang,
      };
      const html = page.startsWith('/en/') ? 'en' : 'sv';
      expect([page, counted]).toEqual([page, { title: 1, h1: 1, main: 1, html }]);
    }
  });

  test('headings follow each other without a step left out', () => {
    for (const [page, elements] of read) {
      const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
      const steps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
      expect([page, steps]).toEqual([page, []]);
    }
  });

  test('no id is used twice on a page', () => {
    for (const [page, elements] of read) {
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect([page, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([page, []]);
    }
  });

  test('nothing runs or is styled inline, and nothing is fetched from elsewhere', () => {
    expect(everywhere(({ name }) => (name === 'style' ? name : undefined))).toEqual([]);
    expect(
      everywhere(({ attributes }) =>
        Object.keys(attributes).find((name) => name === 'style' || name.startsWith('on')),
      ),
    ).toEqual([]);
    const fetched = everywhere(({ name, attributes }) =>
      (name === 'script' && attributes.type !== 'application/ld+json') ||
      name === 'img' ||
      attributes.rel === 'stylesheet' ||
      attributes.rel === 'icon'
        ? (attributes.src ?? attributes.href ?? 'inline')
        : undefined,
    );
    expect(fetched.filter(([, address]) => !address.startsWith(`${prefix}/assets/`))).toEqual([]);
  });

  test('no page shows undefined, an object or an address that was refused', () => {
    const broken = [...site.pages].filter(([, text]) => /undefined|\[object|NaN|about:invalid/.test(text));
    expect(broken.map(([page]) => page)).toEqual([]);
  });

  test('every page but 404 says its address; catalog, publishers and datasets lead to their feeds', () => {
    const canonical = everywhere(({ attributes }) =>
      attributes.rel === 'canonical' ? attributes.href : undefined,
    );
    expect(canonical.map(([page, address]) => [page, address.slice(site.catalog.base.length)])).toEqual(
      [...read.keys()].filter((page) => !page.endsWith('/404.html')).map((page) => [page, ofCard(page)]),
    );
    const publishers = site.catalog.publishers.filter(({ datasets }) => datasets.length > 0);
    const withFeeds: [page: string, types: string[]][] = [
      ['/', [RDF_XML, 'text/turtle', JSON_LD]],
      ...publishers.map(({ page }): [string, string[]] => [page, [RDF_XML]]),
      ...site.catalog.datasets.map(({ page }): [string, string[]] => [page, [RDF_XML, JSON_LD]]),
    ];
    for (const [page, types] of withFeeds)
      expect([page, feedTypes(page)]).toEqual([page, expect.arrayContaining(types)]);
  });

  /** A card says that the dataset's page is what it is about. */
  function ofCard(page: string): string {
    const [, language = '', id] = /^(\/en)?\/embed\/(.+)$/.exec(page) ?? [];
    return id === undefined ? page : `${language}/datasets/${id}`;
  }

  function feedTypes(page: string): (string | undefined)[] {
    const links = read.get(page)!.filter(({ attributes }) => attributes.rel === 'alternate');
    return links.map(({ attributes }) => attributes.type);
  }

  test('a long list goes on over several pages that together hold everything once', () => {
    const pages = [...read.keys()].filter((page) => page === '/datasets/' || page.startsWith('/alla/'));
    const linked = pages.flatMap((page) => entriesOf(read.get(page)!));
    const { datasets, services, series } = site.catalog;
    expect(linked.sort()).toEqual(
      [...datasets, ...services, ...series].map(({ page }) => prefix + page).sort(),
    );
  });

  function entriesOf(elements: readonly ReadElement[]): string[] {
    const inHeading = elements.flatMap((element, i) => (element.name === 'h3' ? elements[i + 1]! : []));
    return inHeading.flatMap(({ attributes }) => attributes.href ?? []);
  }
});
