import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressIn } from '../../../catalog/model/addresses.ts';
import type { Language } from '../../../catalog/model/text.ts';
import { Site } from '../../../site/data/site.ts';
import { SETTINGS } from '../../../site/data/site-settings.ts';
import { findPages, type PagesBesideData } from '../../../site/search/find-pages.ts';
import { hasWord } from '../../../site/search/find-word.ts';
import {
  FILES,
  INDEX_FOLDER,
  type IndexFile,
  PAGE_INDEX_FOLDER,
  type ShownEntry,
} from '../../../site/search/index-files.ts';
import { openIndex, type SearchIndex } from '../../../site/search/index-reader.ts';
import { pageIndexOf } from '../../../site/search/make-index/index-of.ts';
import { pageEntriesOf } from '../../../site/search/make-index/page-entries.ts';
import { PAGE_KINDS } from '../../../site/search/make-index/page-kinds.ts';
import { SINGLE_PAGES } from '../../../site/search/make-index/single-pages.ts';
import { readQuery } from '../../../site/search/query.ts';
import { search } from '../../../site/search/search.ts';
import { type BuiltSite, catalogOf } from '../built-site.ts';
import { elementsOf } from '../elements.ts';
import { entry, opened } from './made-catalog.ts';
import { filesOfEveryKind, HOSTILE_NEED, NEEDS, siteOfEveryKind } from './pages-with-everything.ts';
import { searchBoth } from './real-indexes.ts';

let site: BuiltSite;
let pages: SearchIndex;
let data: SearchIndex;
/** Files of the index of pages that have been asked for. */
const asked: string[] = [];

beforeAll(async () => {
  site = await siteOfEveryKind();
  const read = (folder: string, name: string): unknown =>
    JSON.parse(readFileSync(join(site.folder, folder, name), 'utf8'));
  data = await openIndex(async (name) => read(INDEX_FOLDER, name));
  pages = await openIndex(async (name) => {
    asked.push(name);
    return read(PAGE_INDEX_FOLDER, name);
  });
});
afterAll(() => site.remove());

function shownIn(index: SearchIndex, language: Language): Promise<ShownEntry[]> {
  return index.shown([...Array(index.entries).keys()], language);
}

/** Finds the hits for some words, as the page's script does. */
async function find(
  typed: string,
  language: Language = 'sv',
): Promise<PagesBesideData & { shown: string[] }> {
  const { pages: beside } = await searchBoth({ data, pages }, typed, language);
  const shown = await pages.shown(beside.entries.slice(0, beside.few), language);
  return { ...beside, shown: shown.map(({ page, title }) => `${page} ${title}`) };
}

/** Continued lists, the front page and the page with the search itself are no hits. */
const NO_HITS = /^\/(?:(?:404\.html)?$|datasets\/$|alla\/|embed\/)|\/\d+\/$/;

describe('every page of the site', () => {
  test.each<Language>(['sv', 'en'])('is in one of the two indexes, in %s', async (language) => {
    const prefix = language === 'sv' ? '' : '/en';
    const entries = [...(await shownIn(data, language)), ...(await shownIn(pages, language))];
    const found = new Set(entries.map(({ page }) => prefix + page.replace(/#.*$/, '')));
    const own = [...site.pages.keys()].filter((page) => page.startsWith('/en/') === (language === 'en'));
    const isNeed = /^\/(?:behov|needs)\//;
    const missing = own.filter((page) => {
      const plain = page.slice(prefix.length);
      return !found.has(page) && (!NO_HITS.test(plain) || isNeed.test(plain));
    });
    expect(missing).toEqual([]);
    expect(own.length).toBeGreaterThan(200);
  });

  test.each<Language>(['sv', 'en'])(
    'that is in an index is there, and so is the place on it, in %s',
    async (language) => {
      const prefix = language === 'sv' ? '' : '/en';
      for (const { page } of await shownIn(pages, language)) {
        const [address = '', id] = page.split('#');
        const markup = site.pages.get(prefix + address);
        expect([page, markup === undefined]).toEqual([page, false]);
        if (id !== undefined) expect([page, markup!.includes(` id="${id}"`)]).toEqual([page, true]);
      }
    },
  );

  test('that there is one of is called in the index what it calls itself', () => {
    for (const { page, title } of SINGLE_PAGES) {
      for (const language of ['sv', 'en'] as const) {
        const markup = site.pages.get(addressIn(language, page))!;
        const called = elementsOf(markup).find(({ name }) => name === 'title')!.text;
        expect([page, called.startsWith(`${title[language]} – `)]).toEqual([page, true]);
      }
    }
  });

  test('is in the index once', async () => {
    const addresses = (await shownIn(pages, 'sv')).map(({ page }) => page);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the index', () => {
  test('is made once for all languages, of entries that are the same in them', async () => {
    const content = {
      ...catalogOf(await filesOfEveryKind()),
      settings: SETTINGS,
      assets: [],
      needs: NEEDS,
    };
    const [swedish, english] = [new Site(content, 'sv'), new Site(content, 'en')];
    expect(pageEntriesOf(english)).toEqual(pageEntriesOf(swedish));
    expect(pageIndexOf(english)).toBe(pageIndexOf(swedish));
    expect(pageIndexOf(new Site({ ...content, needs: undefined }, 'sv'))).not.toBe(pageIndexOf(swedish));
  });

  test('is the one that the page asks for, in both languages', () => {
    const { edition } = JSON.parse(
      readFileSync(join(site.folder, PAGE_INDEX_FOLDER, FILES.catalog), 'utf8'),
    ) as IndexFile;
    for (const page of ['/datasets/', '/en/datasets/'])
      expect(site.pages.get(page)).toContain(` data-page-edition="${edition}"`);
  });
});

test('there is something of every kind, and its kind can be told in both languages', () => {
  const counts = new Map<string, number>();
  for (const set of pages.facets.typ.column) {
    const [value] = pages.facets.typ.sets[set]!;
    const [code] = pages.names.typ[value!]!;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(Object.keys(PAGE_KINDS).sort());
  for (const [code, sv, en] of pages.names.typ) {
    const kind = PAGE_KINDS[code as keyof typeof PAGE_KINDS];
    expect([sv, en ?? sv]).toEqual([kind.sv, kind.en]);
  }
});

describe('what is found', () => {
  test.each([
    ['träff om licenser', '/traffar/2027-03-11-oppna-licenser/ '],
    ['mötet om badvatten', '/traffar/2026-06-10-badvatten/ '],
    ['önska lekplatser', '/behov/12/ Lekplatser med läge och utrustning'],
    ['lekplats rullstol', '/behov/12/ '],
    ['kontakt uppsala', '/kontakt/#_lan-03 Kontakt i Uppsala län'],
    // The page of the municipality has the contact of its county too.
    ['kontakt heby', '/kommuner/heby/ Heby kommun'],
    // Its county has no contact.
    ['kontakt örebro', '/kommuner/orebro/ Örebro kommun'],
    ['självskattning', '/mognad/ Hur långt har vi kommit?'],
    ['specifikation laddstationer', '/specifikationer/laddpunkter/ Laddpunkter'],
    ['PSI', '/kunskap/oppna-datalagen/ Öppna datalagen i praktiken'],
    ['gdpr', '/kunskap/fore-publicering/ '],
    ['örebro län', '/lan/orebro-lan/ Örebro län'],
    ['Motala', '/kommuner/motala/ Motala kommun'],
    ['norrköping', '/kommuner/norrkoping/ Norrköpings kommun'],
    ['orebro', '/kommuner/orebro/ Örebro kommun'],
    ['Västerås stad', '/kommuner/vasteras/ Västerås stad'],
    ['region uppsala', '/regioner/region-uppsala/ Region Uppsala'],
    ['exempelkommun', '/datasets/exempelkommun/ Exempelkommun'],
    ['tema miljö', '/teman/envi/ Miljö'],
    ['licence-missing', '/regler/licence-missing/ Licens saknas'],
    ['tillgänglighet', '/tillganglighet/ Tillgänglighetsredogörelse'],
    ['tillganglighet', '/tillganglighet/ Tillgänglighetsredogörelse'],
    ['luckor', '/oversikt/ Vem publicerar vad'],
    ['kontakt', '/kontakt/ Kontakt'],
    ['träffar', '/traffar/ Träffar'],
    ['skördning', '/kunskap/sveriges-dataportal/ Till Sveriges dataportal'],
    ['flöden', '/for-maskiner/ För maskiner'],
  ])('%s: %s comes first', async (typed, first) => {
    expect((await find(typed)).shown[0]).toMatch(new RegExp(`^${first.replace('?', '\\?')}`));
  });

  test.each([
    ['licences', '/knowledge/valja-licens/ Choosing a licence'],
    ['contact uppsala', '/contact/#_lan-03 Contact in Uppsala County'],
    ['self-assessment', '/maturity/ How far have we come?'],
    ['wish playgrounds', '/needs/12/ '],
    ['accessibility', '/accessibility/ Accessibility statement'],
    ['motala municipality', '/municipalities/motala/ Motala Municipality'],
  ])('in English, %s: %s comes first', async (typed, first) => {
    expect((await find(typed, 'en')).shown[0]).toMatch(new RegExp(`^${first.replace('?', '\\?')}`));
  });

  test('what has all words shuts out what has some, and data that have them shut out pages that have not', async () => {
    const whole = (await find('kontakt uppsala')).shown;
    expect(whole[0]).toMatch(/^\/kontakt\/#/);
    expect(whole.filter((hit) => hit.startsWith('/lan/'))).toEqual([]);
    const some = await findPages(pages, 'badvattenprover exempelkommun', async () => true);
    expect([some.some, some.entries.length > 0]).toEqual([true, true]);
    expect((await find('badvattenprover exempelkommun')).entries).toEqual([]);
    expect((await find('xyzzyplugh örebro')).shown[0]).toMatch(/^\/kommuner\/orebro\//);
  });

  test('a slip of the finger is forgiven, and told where the data have not told it', async () => {
    const { corrected, shown } = await find('sjalvskatning');
    expect(corrected).toEqual([{ typed: 'sjalvskatning', used: ['självskattning'] }]);
    expect(shown[0]).toMatch(/^\/mognad\//);
    expect((await find('badplatesr')).corrected).toEqual([]);
  });

  test.each(['SL', 'du', 'xy'])('two letters are a name, not the beginning of words: %s', async (typed) => {
    expect((await find(typed)).shown).toEqual([]);
  });

  test('a word that is known elsewhere is not corrected', async () => {
    const { index } = await opened([entry({ title: 'Störning i trafiken' })]);
    const query = readQuery(new URLSearchParams({ q: 'skördning' }));
    expect((await search(index, query, 'sv')).corrected).toEqual([
      { typed: 'skördning', used: ['störning'] },
    ]);
    const { corrected, entries } = await search(index, query, 'sv', (word) => hasWord(pages, word));
    expect([corrected, entries]).toEqual([[], []]);
  });

  test('no kind has more than half of what is shown at first, where others are found too', async () => {
    const { entries, few } = await find('skridskobanor');
    expect(entries.length).toBeGreaterThan(20);
    const kinds = (await find('licens')).entries.slice(0, few).map((entry) => pages.facets.typ.column[entry]);
    for (const kind of kinds) expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(few / 2);
  });
});

test('what people have written is text, in its own language', async () => {
  const [swedish] = (await shownIn(pages, 'sv')).filter(({ page }) => page === '/behov/30/');
  expect(swedish!.title).toBe(HOSTILE_NEED.title);
  const [english] = (await shownIn(pages, 'en')).filter(({ page }) => page === '/needs/30/');
  expect(english).toMatchObject({ titleLanguage: 'sv', descriptionLanguage: 'sv' });
});

test('nothing of it stands in the page itself, and a search asks for a few files of many', async () => {
  const page = site.pages.get('/datasets/')!;
  expect(page).not.toContain('Skridskobanor');
  expect(page).not.toContain('Öppna datalagen i praktiken');
  const before = new Set(asked);
  expect(pages.entries / 8).toBeGreaterThan(20);
  await pages.terms('skridskoban');
  expect(asked.filter((name) => name.startsWith('ord/') && !before.has(name)).length).toBeLessThanOrEqual(2);
});
