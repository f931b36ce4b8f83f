import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { addressIn } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { findPages } from '../../site/search/find-pages.ts';
import { INDEX_FOLDER, PAGE_INDEX_FOLDER } from '../../site/search/index-files.ts';
import { openIndex, type SearchIndex } from '../../site/search/index-reader.ts';
import { readQuery } from '../../site/search/query.ts';
import { search } from '../../site/search/search.ts';
import { type BuiltSite, buildSite, fixtureFiles, withText } from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

/** A number greater than what one list shows. */
const MANY = 55;

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(files());
});
afterAll(() => site.remove());

/** The municipality of the fixtures is Uppsala, its region Region Uppsala; another body has data about more places. */
function files(): SourceFile[] {
  const [kommun, regionen] = [
    'datasets/exempelkommun/publisher.yaml',
    'datasets/exempelregionen/publisher.yaml',
  ];
  const named = withText(fixtureFiles(), kommun, 'sv: Exempelkommun', 'sv: Uppsala kommun');
  const placed = withText(named, kommun, 'county: "03"', 'municipality: "0380"');
  return [
    ...withText(placed, regionen, 'county: "03"', 'region: "03"'),
    file('annan/publisher.yaml', { name: 'Annan myndighet', type: 'NationalAuthority' }),
    file('annan/lekplatser.yaml', { ...described('Lekplatser', ['0380']), dataKind: ['lekplatser'] }),
    file('exempelkommun/naturreservat.yaml', described('Naturreservat', ['0380'])),
    file('annan/hela-lanet.yaml', described('Vägar <i>i länet</i>', ['03'])),
    file('annan/landet.yaml', described('Järnvägar i landet', ['SE'])),
    file('annan/orebro.yaml', described('Torg i Örebro', ['1880'])),
    ...Array.from({ length: MANY }, (_, i) =>
      file(`annan/knivsta-${i}.yaml`, described(`Mätning ${i}`, ['0330'])),
    ),
  ];
}

function file(path: string, data: object): SourceFile {
  return { path: `datasets/${path}`, bytes: new TextEncoder().encode(JSON.stringify(data)) };
}

function described(title: string, spatial: string[]): object {
  const distribution = [{ accessURL: 'https://annan.example.se/data', format: 'CSV' }];
  return { title: { sv: title }, description: { sv: `${title}, med läge.` }, spatial, distribution };
}

function elements(address: string): ReadElement[] {
  const markup = site.pages.get(address);
  if (markup === undefined) throw new Error(`no page ${address}`);
  return elementsOf(markup);
}

/** The section of a page that has a heading by an id. */
function section(address: string, id: string): { text: string; links: string[] } | undefined {
  const markup = site.pages.get(address)!;
  const [part] = markup.split(`<section aria-labelledby="${id}">`)[1]?.split('</section>') ?? [];
  if (part === undefined) return undefined;
  const inside = elementsOf(part);
  const links = inside.flatMap(({ name, attributes }) => (name === 'a' ? (attributes.href ?? []) : []));
  return { text: (inside[0]?.text ?? '').replaceAll(/\s+/g, ' '), links };
}

function lead(address: string): string {
  return elements(address).find(({ attributes }) => attributes.class === 'lead')!.text;
}

const UPPSALA = '/kommuner/uppsala/';
const KNIVSTA = '/kommuner/knivsta/';
const TIERP = '/kommuner/tierp/';
const REGION = '/regioner/region-uppsala/';

describe('the page of a municipality', () => {
  test('lists what it publishes, and leads to its page as a publisher and back', () => {
    const own = section(UPPSALA, '_egna')!;
    expect(own.links).toContain('/datasets/exempelkommun/badplatser/');
    expect(own.links).toContain('/datasets/exempelkommun/');
    expect(own.links.filter((link) => link.startsWith('/datasets/annan/'))).toEqual([]);
    const back = elements('/datasets/exempelkommun/').map(({ attributes }) => attributes.href);
    expect(back).toContain(UPPSALA);
    expect(elements('/en/datasets/exempelkommun/').map(({ attributes }) => attributes.href)).toContain(
      '/en/municipalities/uppsala/',
    );
  });

  test('lists what others publish about it, its county and the country, with their names, and nothing else', () => {
    const others = section(UPPSALA, '_andra')!;
    expect(others.links).toEqual([
      '/datasets/annan/lekplatser/',
      '/datasets/exempelregionen/hallplatser/',
      '/datasets/annan/hela-lanet/',
      '/datasets/annan/landet/',
    ]);
    for (const text of ['Om Uppsala kommun', 'Om Uppsala län', 'Om Sverige', 'Annan myndighet · CSV'])
      expect(others.text).toContain(text);
    expect(site.pages.get(UPPSALA)).toContain('Vägar &lt;i&gt;i länet&lt;/i&gt;');
  });

  test('names each usual kind once: its own, those of others, what seems to be of one, or those that it lacks', () => {
    const { text, links } = section(UPPSALA, '_typer')!;
    expect(text).toMatch(/Från kommunen: badplatser\./);
    expect(text).toMatch(/Från andra: lekplatser\./);
    expect(text).toContain('Ser ut att höra hit, men beskrivningen säger det inte: naturreservat.');
    const missing = /Finns inte om Uppsala kommun ännu: ([^.]*)\./.exec(text)![1]!;
    expect(missing).toContain('utegym');
    expect(missing).not.toMatch(/badplatser|lekplatser|naturreservat/);
    expect(links).toContain('#_fraga');
  });

  test('tells how to reach those who know, and what one may ask for', () => {
    const { text, links } = section(UPPSALA, '_fraga')!;
    expect(links).toContain('mailto:oppnadata@exempelkommun.example.se');
    expect(links.some((link) => link.includes('issues/new?template=4-onska-data.yml'))).toBe(true);
    expect(text).toContain('även om de inte finns i katalogen');
  });

  test('without data of its own shows no zeros, what covers it, how to ask on its website and how to take part', () => {
    expect(lead(TIERP)).toContain('Tierps kommun har inga datamängder i katalogen ännu.');
    const figures = elements(TIERP).find(({ attributes }) => attributes.class === 'numbers')!.text;
    expect(figures.replaceAll(/\s+/g, ' ').trim()).toBe(
      '3 datamängder från andra, om kommunen, länet eller landet',
    );
    expect(section(TIERP, '_andra')!.links).toContain('/datasets/annan/landet/');
    expect(section(TIERP, '_fraga')!.links).toContain('https://www.tierp.se/');
    expect(section(TIERP, '_med')!.links).toContain('/om/#_publicera');
    expect(section(UPPSALA, '_med')).toBeUndefined();
  });

  test('shows a part of a long list, and leads to all of it', () => {
    const { links } = section(KNIVSTA, '_andra')!;
    expect(links.filter((link) => link.startsWith('/datasets/annan/knivsta-'))).toHaveLength(50);
    expect(links).toContain('/datasets/?q=Knivsta');
  });

  test('tells machines which place it is about', () => {
    const [place, way] = elements(UPPSALA)
      .filter(({ attributes }) => attributes.type === 'application/ld+json')
      .map(({ text }) => JSON.parse(text));
    expect(place).toMatchObject({
      '@type': 'CollectionPage',
      about: {
        '@type': 'AdministrativeArea',
        name: 'Uppsala kommun',
        containedInPlace: { name: 'Uppsala län' },
      },
    });
    expect(way.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Start',
      'Kommuner',
      'Uppsala kommun',
    ]);
  });
});

test('the page of a region has its own data, what others have about the county, and the county’s municipalities', () => {
  expect(section(REGION, '_egna')!.links).toContain('/datasets/exempelregionen/hallplatser/');
  expect(section(REGION, '_andra')!.links).toEqual([
    '/datasets/annan/hela-lanet/',
    '/datasets/annan/landet/',
  ]);
  expect(section(REGION, '_lanet')!.links).toContain(UPPSALA);
  const kinds = section(REGION, '_typer')!.text;
  expect(kinds).toMatch(/Ingen i länet har ännu lagt in: [^.]*utegym/);
  expect(kinds).not.toMatch(/lagt in: [^.]*badplatser/);
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const linksOn = (page: string): Set<string | undefined> =>
    new Set(elements(addressIn(language, page)).map(({ attributes }) => attributes.href));

  test('every municipality and region has a page that the lists and the county lead to', () => {
    const municipalities = [...site.pages.keys()].filter((page) =>
      page.startsWith(addressIn(language, '/kommuner/')),
    );
    expect(municipalities).toHaveLength(1 + vocabulary('municipality').concepts.length);
    const list = linksOn('/kommuner/');
    expect(municipalities.slice(1).filter((page) => !list.has(page))).toEqual([]);
    const regions = [...site.pages.keys()].filter((page) =>
      page.startsWith(addressIn(language, '/regioner/')),
    );
    expect(regions).toHaveLength(1 + vocabulary('region').concepts.length);
    expect(linksOn('/regioner/')).toContain(addressIn(language, REGION));
    for (const page of [UPPSALA, KNIVSTA, REGION])
      expect(linksOn('/lan/uppsala-lan/')).toContain(addressIn(language, page));
    expect(linksOn('/utgivare/')).toContain(addressIn(language, KNIVSTA));
  });
});

function openedIndex(folder: string): Promise<SearchIndex> {
  return openIndex(async (name) => JSON.parse(readFileSync(join(site.folder, folder, name), 'utf8')));
}

test('a county has one number of datasets, on every page and in the search', async () => {
  const rowsOf = (page: string, name: string) =>
    elements(page).filter((element) => element.name === name && element.text.includes('Uppsala län'));
  const number = String(MANY + 6);
  expect(
    elements('/lan/uppsala-lan/').find(({ attributes }) => attributes.class === 'numbers')!.text,
  ).toContain(`${number} datamängder om länet`);
  for (const page of ['/', '/lan/'])
    expect(rowsOf(page, 'li').map(({ text }) => text)).toContainEqual(
      expect.stringContaining(`${number}\u00a0datamängder`),
    );
  expect(rowsOf('/om/', 'tr')[0]?.text).toMatch(new RegExp(`${number}$`));
  const query = readQuery(new URLSearchParams('lan=03&typ=dataset'));
  const { entries } = await search(await openedIndex(INDEX_FOLDER), query, 'sv', async () => true);
  expect(String(entries.length)).toBe(number);
});

test.each(['uppsala', 'Uppsala kommun', 'uppsalas'])(
  'a search for %s has the municipality before the publisher of the same name',
  async (typed) => {
    const index = await openedIndex(PAGE_INDEX_FOLDER);
    const { entries } = await findPages(index, typed, async () => true);
    const shown = await index.shown(entries.slice(0, 5), 'sv');
    expect(shown[0]?.page).toBe(UPPSALA);
    expect(shown.map(({ page }) => page)).toContain('/datasets/exempelkommun/');
  },
);
