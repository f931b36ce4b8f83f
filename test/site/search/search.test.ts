import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../site/search/index-reader.ts';
import { IndexChanged, openIndex } from '../../../site/search/index-reader.ts';
import { inTitleOrder } from '../../../site/search/make-index/title-order.ts';
import { entry, find, type MadeEntry, opened } from './made-catalog.ts';

const CATALOG: MadeEntry[] = [
  {
    title: 'Badplatser',
    english: 'Bathing places',
    keyword: ['badplats', 'friluftsliv'],
    theme: ['ENVI'],
    format: ['CSV', 'GEOJSON'],
    changed: '2026-03-01',
  },
  {
    title: 'Badvattenkvalitet',
    english: 'Bathing water quality',
    keyword: ['vattenprov'],
    theme: ['ENVI', 'HEAL'],
    format: ['CSV'],
    changed: '2026-05-01',
  },
  { title: 'Barnomsorg i kö', description: 'Hur många barn som står i kö.', theme: ['EDUC'] },
  {
    title: 'Bibliotekens öppettider',
    english: 'Library opening hours',
    keyword: ['bibliotek'],
    theme: ['EDUC'],
    format: ['JSON'],
  },
  { title: 'Bilar', description: 'Kommunens fordon.' },
  { title: 'Båtplatser', keyword: ['båtplats'], publisher: 'Örebro kommun' },
  { title: 'Laddning av fordon', keyword: ['elbilsladdning'], theme: ['ENER'], format: ['CSV'] },
  {
    title: 'Laddstationer',
    english: 'Charging stations',
    keyword: ['laddstation'],
    theme: ['ENER', 'TRAN'],
    format: ['GEOJSON'],
    changed: '2025-01-01',
  },
  {
    title: 'Lekplatser',
    description: 'Lekplatser nära badplatser och skolor.',
    theme: ['SOCI'],
    format: ['CSV'],
  },
  { title: 'Skolmat', keyword: ['matsedel'], theme: ['EDUC'] },
  { title: 'Trafikolyckor', keyword: ['olycka'], theme: ['TRAN'], publisher: 'Örebro kommun' },
  {
    title: 'Utbildningsnämndens protokoll',
    description: 'Nämndens möten om utbildning.',
    publisher: 'Örebro kommun',
  },
  { title: 'Vandringsleder', keyword: ['led'], theme: ['TRAN'], format: ['GEOJSON'] },
];

let index: SearchIndex;
beforeAll(async () => {
  index = (await opened(CATALOG.map(entry))).index;
});

/** The text that is typed, and the titles that are found for it, the best first. */
const FOUND: [typed: string, titles: string[]][] = [
  // Number, definiteness and case.
  ['badplats', ['Badplatser', 'Lekplatser']],
  ['Badplatserna', ['Badplatser', 'Lekplatser']],
  ['biblioteket', ['Bibliotekens öppettider']],
  ['BIBLIOTEK', ['Bibliotekens öppettider']],
  // A compound is found by its beginning, by its end and by what is in its middle.
  ['bad', ['Badplatser', 'Badvattenkvalitet', 'Lekplatser']],
  ['olycka', ['Trafikolyckor']],
  ['mat', ['Skolmat']],
  ['nämnd', ['Utbildningsnämndens protokoll']],
  // Synonyms.
  ['laddstationer', ['Laddstationer', 'Laddning av fordon']],
  ['laddstolpe', ['Laddstationer', 'Laddning av fordon']],
  ['elbil', ['Laddstationer', 'Laddning av fordon']],
  ['strand', ['Badplatser', 'Lekplatser']],
  // å, ä and ö are letters of their own, and are found by who cannot type them.
  ['båtplatser', ['Båtplatser']],
  ['batplatser', ['Båtplatser']],
  ['båd', []],
  ['orebro', ['Båtplatser', 'Trafikolyckor', 'Utbildningsnämndens protokoll']],
  ['Örebro', ['Båtplatser', 'Trafikolyckor', 'Utbildningsnämndens protokoll']],
  ['oppettider', ['Bibliotekens öppettider']],
  // The typed word is a form of a word, and its stem begins compounds.
  ['vandra', ['Vandringsleder']],
  ['olyckorna', ['Trafikolyckor']],
  // English.
  ['bathing', ['Badplatser', 'Badvattenkvalitet', 'Lekplatser']],
  ['charging station', ['Laddstationer']],
  ['libraries', ['Bibliotekens öppettider']],
  // All words must be there; words that say nothing need not.
  ['badplatser och friluftsliv', ['Badplatser']],
  ['örebro olycka', ['Trafikolyckor']],
  ['csv bad', ['Badplatser', 'Badvattenkvalitet', 'Lekplatser']],
];

describe('what is found', () => {
  test.each(FOUND)('%s', async (typed, titles) => {
    const found = await find(index, new URLSearchParams({ q: typed }).toString());
    expect(found.titles).toEqual(titles);
    expect(found.corrected).toEqual([]);
  });

  test('nothing typed is everything, by title', async () => {
    const { titles } = await find(index, '');
    expect(titles).toEqual(CATALOG.map(({ title }) => title));
  });

  test('a title counts for more than a keyword, that for more than a publisher, and that for more than a description', async () => {
    const { index } = await opened(
      [
        { title: 'A', description: 'Allt om torg.' },
        { title: 'B', publisher: 'Torg' },
        { title: 'C', keyword: ['torg'] },
        { title: 'D är en lång titel om ett torg' },
        { title: 'Torg' },
      ].map(entry),
    );
    const { titles } = await find(index, 'q=torg');
    expect(titles).toEqual(['Torg', 'D är en lång titel om ett torg', 'C', 'B', 'A']);
  });
});

describe('what is typed wrongly', () => {
  test.each([
    ['badplaster', ['badplatser'], 'Badplatser'],
    ['biblotek', ['bibliotek'], 'Bibliotekens öppettider'],
    ['ladstationer', ['laddstationer'], 'Laddstationer'],
    ['trafikolykor', ['trafikolyckor'], 'Trafikolyckor'],
  ])('%s is taken for %s, and that is told', async (typed, used, title) => {
    const { corrected, titles } = await find(index, `q=${typed}`);
    expect(corrected).toEqual([{ typed, used }]);
    expect(titles[0]).toBe(title);
  });

  test('a compound that is nowhere is searched for by its parts', async () => {
    const { corrected, titles } = await find(index, 'q=fordonsladdning');
    expect(corrected).toEqual([{ typed: 'fordonsladdning', used: ['fordon', 'laddning'] }]);
    expect(titles).toEqual(['Laddning av fordon']);
  });

  test('what is nothing like a word of the catalog finds nothing', async () => {
    expect(await find(index, 'q=xyzzyplugh')).toMatchObject({ titles: [], corrected: [], some: false });
  });

  test('where nothing has all words, what has some is shown, and that is told', async () => {
    expect(await find(index, 'q=skolmat+xyzzyplugh')).toMatchObject({ titles: ['Skolmat'], some: true });
    expect(await find(index, 'q=skolmat+vandringsled')).toMatchObject({
      titles: ['Skolmat', 'Vandringsleder'],
      some: true,
    });
  });
});

describe('facets', () => {
  const counts = (found: Awaited<ReturnType<typeof find>>, name: keyof typeof found.counts) =>
    Object.fromEntries(found.counts[name]);

  test('narrow what is found; within one facet either value will do', async () => {
    expect((await find(index, 'tema=TRAN')).titles).toEqual([
      'Laddstationer',
      'Trafikolyckor',
      'Vandringsleder',
    ]);
    expect((await find(index, 'tema=TRAN&tema=HEAL')).titles).toEqual([
      'Badvattenkvalitet',
      'Laddstationer',
      'Trafikolyckor',
      'Vandringsleder',
    ]);
    expect((await find(index, 'tema=TRAN&format=GEOJSON')).titles).toEqual([
      'Laddstationer',
      'Vandringsleder',
    ]);
    expect((await find(index, 'q=ladd&format=CSV')).titles).toEqual(['Laddning av fordon']);
  });

  test('each value tells how many it would leave, whatever is chosen in its own facet', async () => {
    const found = await find(index, 'tema=TRAN');
    expect(counts(found, 'tema')).toEqual({ TRAN: 3, EDUC: 3, ENER: 2, ENVI: 2, HEAL: 1, SOCI: 1 });
    expect(counts(found, 'format')).toEqual({ CSV: 0, GEOJSON: 2, JSON: 0 });
    expect(counts(found, 'utgivare')).toEqual({ Exempelkommun: 2, 'Örebro kommun': 1 });
  });

  test('the count of every value is what one gets who chooses it', async () => {
    for (const address of ['', 'q=bad', 'tema=ENVI', 'q=fordon&format=CSV']) {
      const before = await find(index, address);
      for (const name of ['tema', 'format', 'utgivare'] as const) {
        for (const [code, count] of before.counts[name]) {
          const asked = new URLSearchParams(address);
          asked.delete(name);
          asked.append(name, code);
          expect([address, name, code, (await find(index, asked.toString())).titles.length]).toEqual([
            address,
            name,
            code,
            count,
          ]);
        }
      }
    }
  });

  test('a value that nothing has leaves nothing', async () => {
    expect((await find(index, 'tema=FINNS-INTE')).titles).toEqual([]);
  });
});

describe('order', () => {
  test('by change: the latest first, what says nothing last by title', async () => {
    const { titles } = await find(index, 'tema=ENVI&tema=ENER&sortering=andrad');
    expect(titles).toEqual(['Badvattenkvalitet', 'Badplatser', 'Laddstationer', 'Laddning av fordon']);
  });

  test('by title, in the language of the page', async () => {
    const entries = CATALOG.map(entry);
    const { titles } = await find(index, 'q=bad&sortering=titel');
    expect(titles).toEqual(['Badplatser', 'Badvattenkvalitet', 'Lekplatser']);
    const inEnglish = await find(index, '', 'en');
    expect(inEnglish.entries).toEqual(inTitleOrder(entries, 'en'));
    expect(inEnglish.titles.slice(0, 4)).toEqual([
      'Barnomsorg i kö',
      'Badplatser',
      'Badvattenkvalitet',
      'Båtplatser',
    ]);
  });
});

describe('the files', () => {
  test('only those are fetched that a search needs, each once', async () => {
    const { index, asked } = await opened(CATALOG.map(entry));
    await find(index, 'q=bad');
    await find(index, 'q=badplats');
    expect(asked).toEqual(['katalog.json', 'ord/0.json', 'sv/0.json', 'sv/1.json']);
    await find(index, 'q=badplaster');
    expect(asked.slice(4)).toEqual(['stavning.json']);
  });

  test('are the same for the same catalog', async () => {
    const first = await opened(CATALOG.map(entry));
    const second = await opened(CATALOG.map(entry));
    expect([...first.files]).toEqual([...second.files]);
  });

  test('of two publications are not mixed', async () => {
    const before = await opened(CATALOG.map(entry));
    const after = await opened(CATALOG.slice(1).map(entry));
    const mixed = await openIndex(async (name) =>
      JSON.parse((name === 'katalog.json' ? before : after).files.get(name)!),
    );
    await expect(find(mixed, 'q=bad')).rejects.toThrow(IndexChanged);
  });

  test('of a large catalog are many, and all of it is found', async () => {
    const many = Array.from({ length: 3000 }, (_, number) =>
      entry({
        title: `Ord${number.toString(36)}x${number} plats`,
        description: `Beskriver ${number * 7} och ${number * 13}`,
      }),
    );
    const { index, files, asked } = await opened(many);
    expect([...files.keys()].filter((name) => name.startsWith('ord/')).length).toBeGreaterThan(2);
    for (const { shown } of many.filter((_, number) => number % 97 === 0)) {
      const word = shown.sv.title.split(' ')[0]!.toLowerCase();
      expect((await find(index, `q=${word}`)).titles).toContain(shown.sv.title);
    }
    expect((await find(index, 'q=plats')).entries).toHaveLength(3000);
    expect(asked.length).toBeGreaterThan(5);
  });

  test('of an empty catalog can be searched', async () => {
    const { index } = await opened([]);
    expect((await find(index, 'q=bad')).titles).toEqual([]);
    expect((await find(index, '')).titles).toEqual([]);
  });
});
