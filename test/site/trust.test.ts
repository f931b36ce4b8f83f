import { describe, expect, test } from 'vitest';
import { specificationNamed } from '../../catalog/check/tabular/specifications.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { History, PastChange } from '../../catalog/past/history/history.ts';
import { schemaDataset } from '../../catalog/publish/exports/schema-org.ts';
import { figureFiles } from '../../site/data/quality-figures.ts';
import { Site } from '../../site/data/site.ts';
import { SETTINGS } from '../../site/data/site-settings.ts';
import aboutPage from '../../site/pages/about.11ty.ts';
import datasetPages from '../../site/pages/dataset.11ty.ts';
import homePage from '../../site/pages/home.11ty.ts';
import overviewPage from '../../site/pages/overview.11ty.ts';
import qualityPage from '../../site/pages/quality.11ty.ts';
import { datasetList } from '../../site/parts/dataset-entry.ts';
import { distributionItem } from '../../site/parts/distribution.ts';
import { freshness } from '../../site/parts/freshness.ts';
import { harvesting } from '../../site/parts/harvesting.ts';
import { history } from '../../site/parts/history.ts';
import { qualityCard } from '../../site/parts/quality-card.ts';
import { recordBox } from '../../site/parts/record-box.ts';
import { resultList } from '../../site/parts/result-list.ts';
import { entriesOf } from '../../site/search/make-index/entries-of.ts';
import { html } from '../../site/text/html.ts';
import { catalogOf } from './built-site.ts';

type Data = Record<string, unknown>;

const HEAD = 'abcdef0123456789abcdef0123456789abcdef01';

/** A catalog of one municipality whose newest commit is of 30 November 2026. */
const HISTORY: History = {
  known: true,
  head: { commit: HEAD, time: '2026-11-30T12:00:00Z' },
  changed: '2026-11-30T12:00:00Z',
  files: new Map(),
};

const FILE: Data = {
  accessURL: 'https://www.example.se/om',
  downloadURL: ['https://www.example.se/lekplatser.csv'],
  format: 'CSV',
  license: 'CC0-1.0',
};

const DATASET: Data = {
  title: { sv: 'Lekplatser', en: 'Playgrounds' },
  description: 'Kommunens lekplatser.',
  keyword: ['lekplats'],
  distribution: [FILE],
};

function siteOf(
  datasets: Record<string, Data>,
  { language = 'sv', history = HISTORY }: { language?: 'sv' | 'en'; history?: History } = {},
): Site {
  const files: Record<string, Data> = {
    'catalog.yaml': {
      title: 'Katalog',
      description: 'En katalog.',
      publisher: 'uppsala',
      url: 'https://data.example.se',
    },
    'uppsala/publisher.yaml': {
      name: 'Uppsala kommun',
      type: 'LocalAuthority',
      organisationsnummer: '212000-3005',
      municipality: '0380',
    },
  };
  for (const [name, data] of Object.entries(datasets)) files[`uppsala/${name}.yaml`] = data;
  const sources = Object.entries(files).map(([name, data]) => ({
    path: `datasets/${name}`,
    bytes: new TextEncoder().encode(JSON.stringify(data)),
  }));
  const names = [
    'style.css',
    'overview.css',
    'favicon.svg',
    'search.js',
    'no-script.css',
    'icons.svg',
    'copy.js',
  ];
  const assets = [
    ...names,
    'preview.js',
    'preview-panel.js',
    'preview-worker.js',
    'map-background.svg',
    'preview.css',
  ].map((name) => ({ name, address: `/${name}`, bytes: new Uint8Array() }));
  return new Site({ ...catalogOf(sources), settings: SETTINGS, assets, history }, language);
}

function onlyOf(data: Data, options?: Parameters<typeof siteOf>[1]): { site: Site; dataset: Dataset } {
  const site = siteOf({ lekplatser: { ...DATASET, ...data } }, options);
  return { site, dataset: site.catalog.datasets[0]! };
}

/** The text of some markup as it is read. */
function textOf(markup: unknown): string {
  return String(markup)
    .replaceAll(/<svg[^>]*>.*?<\/svg>/gs, '')
    .replaceAll(/<(?:p|li|ul|td|tr|h\d)[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');
}

describe('the score tells tested from assumed', () => {
  test('on a dataset, in numbers, words and the drawing', () => {
    const { site, dataset } = onlyOf({});
    const card = String(qualityCard(site, dataset));
    expect(textOf(card)).toContain('170 av 405 poäng');
    expect(textOf(card)).toContain(
      '110 poäng till är inte prövade här: om adresserna svarar och om EU:s formregler (SHACL) följs.',
    );
    expect(textOf(card)).toContain('Faller allt det väl ut är omdömet bra.');
    expect(textOf(card)).toContain('20/100 80 ej prövade');
    expect(card.match(/class="bar-untested"/g)).toHaveLength(3);
    expect(card).not.toContain('<meter');
  });

  test('in English', () => {
    const { site, dataset } = onlyOf({}, { language: 'en' });
    expect(textOf(qualityCard(site, dataset))).toContain('20/100 80 not tested');
  });

  test('what the record says is dead is not reached, and said to be so', () => {
    const record = { status: 'gathered', warning: [{ kind: 'UNREACHABLE', date: '2026-09-25' }] };
    const { site, dataset } = onlyOf({ record });
    const card = textOf(qualityCard(site, dataset));
    expect(card).toContain('170 av 405 poäng');
    expect(card).toContain('30 poäng till är inte prövade här: om EU:s formregler (SHACL) följs.');
    expect(card).toContain('Adresser som enligt beskrivningen inte svarar');
    expect(card).toMatch(/Åtkomlighet\s*20\/100(?! \d)/);
  });

  test('in the dashboard, its tables and its files', () => {
    const { site } = onlyOf({});
    const page = textOf(qualityPage.kind.render('quality', site));
    expect(page).toContain('I medeltal når beskrivningarna 170 av 405 poäng: tillräcklig.');
    expect(page).toContain('110 poäng till i medeltal är inte prövade');
    const files = new Map([...figureFiles(site)].map(({ paths, text }) => [paths[0], [...text].join('')]));
    expect(files.get('kvalitet/utgivare.csv')!.split('\r\n')[1]).toBe('Uppsala kommun,1,170,110,Tillräcklig');
    expect(files.get('kvalitet/saknas.csv')).toContain('Webbadressen för åtkomst svarar,0,1');
    expect(files.get('kvalitet/aktualitet.csv')).toContain('Går inte att säga,1');
  });
});

describe('notes that matter are open', () => {
  test('warnings and the note stand on the page; only the sources are folded up', () => {
    const record = {
      status: 'gathered',
      source: [{ title: 'En källa' }],
      note: 'Titeln är vår egen.',
      warning: [
        { kind: 'UNREACHABLE', address: ['https://www.example.se/om'], date: '2026-09-25' },
        { kind: 'PERSONAL_DATA', note: 'Enskilda firmor finns med.' },
        { kind: 'LICENCE_DISPUTED' },
      ],
    };
    const { site, dataset } = onlyOf({ record });
    const box = String(html`${recordBox(site, dataset.data.record, dataset.path)}`);
    const open = textOf(box.replaceAll(/<details>.*?<\/details>/gs, ''));
    for (const words of [
      'Adressen till data svarade inte 25 september 2026: www.example.se/om.',
      'Data kan innehålla personuppgifter. Enskilda firmor finns med.',
      'Källorna säger emot varandra om licensen.',
      'Titeln är vår egen.',
    ])
      expect(open).toContain(words);
    expect(open).not.toContain('En källa');
  });

  test('of a confirmed description as well', () => {
    const record = { status: 'confirmed', warning: [{ kind: 'PERSONAL_DATA' }] };
    const { site, dataset } = onlyOf({ record }, { language: 'en' });
    const box = textOf(html`${recordBox(site, dataset.data.record, dataset.path)}`);
    expect(box).toContain('The data may hold personal data.');
  });
});

describe('the mark of what awaits confirmation', () => {
  const gathered = { ...DATASET, record: { status: 'gathered' } };
  const confirmed = { ...DATASET, record: { status: 'confirmed' } };
  const marks = (datasets: Record<string, Data>): string[] => {
    const site = siteOf(datasets);
    return String(datasetList(site, site.catalog.datasets)).match(/(?<=class="status">)[^<]*/g) ?? [];
  };

  test('is on none where all await it, and is said once on the page', () => {
    expect(marks({ a: gathered, b: gathered })).toEqual([]);
    const site = siteOf({ a: gathered, b: gathered });
    const page = textOf(datasetPages.kind.render(site.catalog.datasets[0]!, site));
    expect(page.match(/Beskrivningarna är insamlade från öppna källor och väntar/g)).toHaveLength(1);
  });

  test('is on the few, whichever they are', () => {
    expect(marks({ a: gathered, b: confirmed, c: confirmed })).toEqual(['väntar på bekräftelse']);
    expect(marks({ a: gathered, b: gathered, c: confirmed })).toEqual(['bekräftad av utgivaren']);
    expect(marks({ a: confirmed, b: confirmed })).toEqual([]);
  });
});

describe('freshness', () => {
  const ended = { accrualPeriodicity: 'MONTHLY', temporal: [{ startDate: 2018, endDate: '2021-03-31' }] };

  test('a monthly set that ended years ago says so, as of the newest commit', () => {
    const { site, dataset } = onlyOf(ended);
    const shown = String(freshness(site, dataset));
    expect(textOf(shown)).toContain(
      'Data gäller tiden till och med 31 mars 2021. De ska uppdateras varje månad, men de slutade för 5 år sedan. Räknat den 30 november 2026, vid katalogens senaste ändring (abcdef0).',
    );
    expect(shown).toContain(`/commit/${HEAD}"`);
    expect(shown).toContain('doubtful');
  });

  test('in English', () => {
    const { site, dataset } = onlyOf(ended, { language: 'en' });
    expect(textOf(freshness(site, dataset))).toContain('but ended 5 years ago. As of 30 November 2026');
  });

  test('one that was changed lately tells when it is due', () => {
    const { site, dataset } = onlyOf({ accrualPeriodicity: 'MONTHLY', modified: '2026-11-20' });
    expect(textOf(freshness(site, dataset))).toContain('väntas nästa ändring senast 21 december 2026.');
  });

  test('without a history nothing is judged, and no commit is named', () => {
    const { site, dataset } = onlyOf(ended, { history: { known: false, why: 'no-git' } });
    expect(String(freshness(site, dataset))).not.toMatch(/doubtful|commit|Räknat/);
  });
});

describe('"Ladda ner" works or is not said', () => {
  const key = { kind: 'KEY', uri: 'https://www.example.se/nyckel' };
  const buttons = (data: Data, options?: Parameters<typeof siteOf>[1]): string[] => {
    const { site, dataset } = onlyOf({ distribution: [data] }, options);
    const item = String(distributionItem(site, dataset, dataset.distributions[0]!));
    return [...item.matchAll(/<a class="button (\w+)" href="([^"]*)">(.*?)<\/a>/gs)].map(
      ([, look, address, label]) =>
        `${look} ${textOf(label!.replace(/<span class="visually-hidden">.*?<\/span>/s, ''))} ${address}`,
    );
  };

  test('a file that anyone can have', () => {
    expect(buttons(FILE)).toEqual([
      'primary Ladda ner https://www.example.se/lekplatser.csv',
      'secondary Åtkomst https://www.example.se/om',
    ]);
  });

  test('a file behind a key, or an account', () => {
    expect(buttons({ ...FILE, credential: key })).toEqual([
      'primary Skaffa nyckel https://www.example.se/nyckel',
      'secondary Åtkomst https://www.example.se/om',
    ]);
    expect(buttons({ ...FILE, credential: { ...key, kind: 'ACCOUNT' } }, { language: 'en' })[0]).toBe(
      'primary Get an account https://www.example.se/nyckel',
    );
  });

  test('a key that nobody says where to get', () => {
    const { site, dataset } = onlyOf({ distribution: [{ ...FILE, credential: { kind: 'KEY' } }] });
    const item = textOf(distributionItem(site, dataset, dataset.distributions[0]!));
    expect(item).toContain('Beskrivningen säger inte var du skaffar nyckeln. Fråga utgivaren.');
    expect(item).toContain('Kräver nyckel');
    expect(item).not.toContain('Ladda ner');
  });

  test('an address that the record says is dead', () => {
    const warning = [{ kind: 'UNREACHABLE', address: ['https://www.example.se/lekplatser.csv'] }];
    const { site, dataset } = onlyOf({ record: { status: 'gathered', warning } });
    const item = textOf(distributionItem(site, dataset, dataset.distributions[0]!));
    expect(item).not.toContain('Ladda ner');
    expect(item).toContain('Prova adressen');
  });

  test('a dead address is told of once: above the only way to the data, else on the way that it is of', () => {
    const record = { status: 'gathered', warning: [{ kind: 'UNREACHABLE', date: '2026-09-25' }] };
    const items = (distribution: Data[]): string => {
      const { site, dataset } = onlyOf({ record, distribution });
      return dataset.distributions.map((one) => textOf(distributionItem(site, dataset, one))).join(' ');
    };
    expect(items([FILE])).not.toContain('svarade inte');
    expect(items([FILE, { ...FILE, format: 'JSON' }])).toContain('svarade inte 25 september 2026');
  });

  test.each([
    ['sv', 'Kräver nyckel'],
    ['en', 'Needs a key'],
  ] as const)('a result of a search has the mark of lists, in %s', (language, mark) => {
    const results = (distribution: Data[]): string => {
      const { site } = onlyOf({ distribution }, { language });
      return textOf(resultList(site, entriesOf(site.catalog)));
    };
    expect(results([{ ...FILE, credential: key }])).toContain(mark);
    expect(results([FILE])).not.toContain(mark);
  });

  test('search engines are told, and of what needs nothing the opposite', () => {
    const described = (distribution: Data[]) => {
      const { site, dataset } = onlyOf({ distribution });
      return schemaDataset(dataset, site.catalog, 'sv');
    };
    expect(described([FILE])).toMatchObject({ isAccessibleForFree: true });
    expect(described([{ ...FILE, credential: key }])).toMatchObject({
      isAccessibleForFree: false,
      conditionsOfAccess: 'Kräver nyckel: https://www.example.se/nyckel',
      distribution: [{ isAccessibleForFree: false }],
    });
    const both = described([
      { ...FILE, credential: key },
      { ...FILE, format: 'JSON', downloadURL: ['https://www.example.se/fri.json'] },
    ]);
    expect(both).toMatchObject({ isAccessibleForFree: true });
  });
});

describe('numbers and notices that stand in several places', () => {
  const record = { status: 'gathered', source: [{ title: 'Källa' }] };

  test('what awaits confirmation is told by what it is, as pages count it', () => {
    const { site, dataset } = onlyOf({ record });
    const { publisher } = dataset;
    expect(textOf(harvesting(site, publisher))).toContain('1 datamängd väntar här på er bekräftelse');
    publisher.data.record = { status: 'gathered' };
    expect(textOf(harvesting(site, publisher))).toContain(
      '1 datamängd och uppgifterna om er väntar här på er bekräftelse',
    );
    expect(textOf(aboutPage.kind.render('about', site))).toContain('väntar katalogens 1 datamängd på');
  });

  test('the notice on gathered descriptions is once on each page', () => {
    const { site } = onlyOf({ record });
    for (const page of [homePage.kind.render('home', site), overviewPage.kind.render('overview', site)])
      expect(textOf(page).match(/Beskrivningarna är insamlade från/g)).toHaveLength(1);
  });

  test('a change is told by its fields; its message is in no language that is known', () => {
    const change: PastChange = {
      commit: HEAD,
      time: '2026-11-30T12:00:00Z',
      author: 'Exempel',
      subject: 'datasets: fix a link',
      pullRequest: undefined,
      what: 'changed',
      movedFrom: undefined,
      fields: [],
    };
    const path = 'datasets/uppsala/lekplatser.yaml';
    const added = { ...change, what: 'added' as const, subject: 'The first' };
    const files = new Map([[path, { changes: [change, added], total: 2, added: change.time }]]);
    const { site, dataset } = onlyOf({}, { history: { ...HISTORY, files } as History });
    const shown = String(history(site, dataset));
    expect(shown).toContain('<q lang="">datasets: fix a link</q>');
    expect(shown).not.toContain('The first');
  });

  test('a specification without an address is followed by nobody knows whom', () => {
    const { site } = onlyOf({ dataKind: ['lekplatser'] });
    expect(textOf(overviewPage.kind.render('overview', site))).toMatch(
      /Lekplatser 1 av 57 Specifikationen har ingen adress att ange i beskrivningen/,
    );
  });
});

describe('coverage counts what it says', () => {
  const overview = (data: Data): string => {
    const { site } = onlyOf(data);
    return textOf(overviewPage.kind.render('overview', site));
  };

  test('a keyword is not counted, but shown as a guess', () => {
    expect(overview({})).toMatch(
      /Lekplatser 0 av 57 Ser ut att höra hit, men beskrivningen säger det inte: Lekplatser, Uppsala kommun/,
    );
  });

  test('what the file says is counted, and what follows the specification is shown apart', () => {
    expect(overview({ dataKind: ['badplatser'] })).toMatch(
      /Badplatser 1 av 57 Ingen följer specifikationen Lekplatser, Uppsala kommun(?! \()/,
    );
    const conformsTo = [specificationNamed('badplatser')!.uris[0]!];
    expect(overview({ conformsTo })).toMatch(
      /Badplatser 1 av 57 1 följer specifikationen Lekplatser, Uppsala kommun \(följer specifikationen\)/,
    );
  });
});
