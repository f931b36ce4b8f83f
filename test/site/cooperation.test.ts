import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SourceFile, validate } from '../../catalog/check/validate/validate.ts';
import { DIMENSIONS, LEVELS } from '../../catalog/cooperation/maturity-assessment.ts';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { COOPERATION_KINDS } from '../../catalog/model/file-kinds.ts';
import { fileToFillIn } from '../../site/parts/new-file.ts';
import { wellFormed } from '../catalog/publish/exports/xml.ts';
import {
  type BuiltSite,
  buildSite,
  catalogOf,
  cooperationFiles,
  fixtureFiles,
  realGuides,
  withText,
} from './built-site.ts';
import { elementsOf } from './elements.ts';

/** After one of the meetings of the fixtures, and before the other. */
const NOW = Date.parse('2026-11-25T09:00:00Z');

let site: BuiltSite;
let bare: BuiltSite;

beforeAll(async () => {
  site = await buildSite(cooperationFiles(), { now: NOW });
  bare = await buildSite(fixtureFiles(), { now: NOW });
});
afterAll(() => {
  site?.remove();
  bare?.remove();
});

function textOf(address: string, from: BuiltSite = site): string {
  const main = elementsOf(from.pages.get(address)!).find(({ name }) => name === 'main');
  return main!.text.replaceAll(/\s+/g, ' ');
}

function fileOf(path: string, from: BuiltSite = site): string {
  return readFileSync(join(from.folder, path), 'utf8');
}

/** The part of a text from one heading to the next of two. */
function between(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from), text.indexOf(to));
}

test('the pages that guides can link to in every catalog are those that even a bare one has', () => {
  const first = [...bare.pages.keys()].filter((page) => /^\/(?:[^/.]+\/)?$/.test(page) && page !== '/en/');
  expect(first.sort()).toEqual(Object.values(FIXED_PAGES).sort());
});

describe('meetings', () => {
  test('are listed as to come or past, with their material by theme', () => {
    const text = textOf('/traffar/');
    expect(between(text, 'Kommande', 'Tidigare')).toContain(
      'Torsdag 11 mars 2027 kl. 13.00–14.30 · Licenser',
    );
    expect(between(text, 'Kommande', 'Tidigare')).not.toContain('Badplatser');
    expect(between(text, 'Tidigare', 'Presentationer')).toContain('Badplatser och badvatten');
    const material = between(text, 'Presentationer', 'Följ träffarna');
    expect(material).toMatch(/Miljö.*Badplatser på kartan \(Exempelkommun, CC BY 4\.0\).*Inspelning/);
  });

  test('have a page each, on which one can take part only as long as that is so', () => {
    const [coming, past] = [
      textOf('/traffar/2027-03-11-oppna-licenser/'),
      textOf('/traffar/2026-06-10-badvatten/'),
    ];
    expect(coming).toMatch(/Anmälan, senast 4 mars 2027/);
    expect(coming).toContain('Lägg till i kalendern');
    expect(past).toContain('Träffen har varit.');
    expect(past).toMatch(/Det här kom vi fram till ?Vi använder samma kolumner i alla kommuner\./);
    expect(past).not.toContain('Lägg till i kalendern');
    expect(textOf('/en/meetings/2027-03-11-oppna-licenser/')).toContain(
      'Thursday 11 March 2027 at 13:00–14:30 (Swedish time)',
    );
  });

  test('are followed in English from the English pages, and in Swedish from the Swedish', () => {
    const linked = (page: string) =>
      elementsOf(site.pages.get(page)!).flatMap(({ attributes: { href = '' } }) =>
        /\.(?:ics|atom)$/.test(href) ? [href] : [],
      );
    const named = (...paths: string[]) => paths.map((path) => `/${path}`).sort();
    const links = (page: string) => [...new Set(linked(page))].sort();
    expect(links('/en/meetings/')).toEqual(named('en/meetings/calendar.ics', 'en/meetings/feed.atom'));
    expect(links('/traffar/')).toEqual(named('traffar/kalender.ics', 'traffar/feed.atom'));
    const meeting = '2027-03-11-oppna-licenser';
    expect(links(`/en/meetings/${meeting}/`)).toEqual(named(`en/meetings/${meeting}/meeting.ics`));
    for (const page of ['/en/meetings/', `/en/meetings/${meeting}/`])
      for (const path of links(page)) expect(fileOf(path).length).toBeGreaterThan(100);
  });

  test('are told in English in the English feed', () => {
    const text = fileOf('en/meetings/feed.atom');
    expect(wellFormed(text)).toBe(true);
    const feed = parseAtomFeed(text);
    expect(feed.title?.value).toContain('Meetings on open data');
    expect(feed.entries?.map(({ links }) => links?.[0]?.href)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\/en\/meetings\/2026-06-10-badvatten\/$/)]),
    );
    expect(text).toContain('<category term="Environment"/>');
    expect(text).toContain('We use the same columns in all municipalities.');
  });

  test('are in the calendar, each in a file of its own, and in a feed', () => {
    const summaries = (path: string) =>
      new ICAL.Component(ICAL.parse(fileOf(path)))
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries('traffar/kalender.ics')).toEqual(['Badplatser och badvatten', 'Välja licens']);
    expect(summaries('traffar/2027-03-11-oppna-licenser/traff.ics')).toEqual(['Välja licens']);
    expect(summaries('en/meetings/calendar.ics')).toEqual([
      'Bathing places and bathing water',
      'Choosing a licence',
    ]);
    expect(summaries('en/meetings/2027-03-11-oppna-licenser/meeting.ics')).toEqual(['Choosing a licence']);
    const text = fileOf('traffar/feed.atom');
    expect(wellFormed(text)).toBe(true);
    const feed = parseAtomFeed(text);
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
      'Välja licens',
      'Badplatser och badvatten',
    ]);
    for (const { updated } of feed.entries ?? []) expect(Date.parse(updated!)).toBeLessThan(NOW);
    expect(feed.entries?.every(({ id }) => site.pages.has(new URL(id!).pathname))).toBe(true);
  });
});

describe('whoever has no account at GitHub', () => {
  const COORDINATION =
    'coordination: { organisation: Exempelregionen, email: samordning@region.example.se }\n';
  const ASKING = ['/behov/', '/traffar/', '/kontakt/', '/tillganglighet/', '/kunskap/', '/om/'];
  const without = (files: readonly SourceFile[]) =>
    withText(
      withText(files, 'datasets/catalog.yaml', COORDINATION, ''),
      'datasets/exempelregionen/publisher.yaml',
      'mbox: [oppnadata@region.example.se]\n',
      '',
    );

  test('writes to the coordination wherever an account is asked for', () => {
    for (const page of [...ASKING, '/datasets/exempelkommun/badplatser/'])
      expect(textOf(page), page).toContain('samordning@region.example.se');
  });

  test('is told once what to do where nobody has an address, and led there from everywhere else', async () => {
    const built = await buildSite(without(cooperationFiles()));
    for (const page of ASKING) {
      expect(textOf(page, built), page).toContain('Har du inget konto? Så kan du göra');
      expect(built.pages.get(page), page).toContain('/kontakt/#_utan-konto');
    }
    const text = textOf('/kontakt/', built);
    expect(text.match(/Katalogen har ingen egen e-postadress ännu/g)).toHaveLength(1);
    expect(built.pages.get('/kontakt/')).toContain('id="_utan-konto"');
    expect(text).toContain('anmäl det till Digg');
    expect(textOf('/tillganglighet/')).not.toContain('Så kan du göra');
    built.remove();
  });
});

describe('contacts', () => {
  test('there is one place for each county, with its contact or that there is none', () => {
    const text = textOf('/kontakt/');
    expect(text.match(/Ingen kontakt är anmäld ännu\./g)).toHaveLength(4);
    expect(text).toMatch(
      /Uppsala län Samordnare för digitaliseringExempelregionen digitalisering@region\.example\.se/,
    );
    expect(textOf('/lan/uppsala-lan/')).toContain('digitalisering@region.example.se');
    expect(textOf('/lan/orebro-lan/')).toContain('Ingen kontakt är anmäld ännu.');
    expect(textOf('/kontakt/', bare).match(/Ingen kontakt är anmäld ännu/g)).toHaveLength(1);
  });
});

describe('self-assessments', () => {
  test('stand on the publisher’s page with what they mean and the next step', () => {
    const text = textOf('/datasets/exempelkommun/');
    expect(text).toContain('Utgivarens egen skattning, 2 november 2026.');
    for (const { key, title, levels } of DIMENSIONS) {
      const level = { mandate: 2, organisation: 1, process: 2, quality: 3, technology: 2, use: 1 }[key];
      expect(text).toContain(`${title.sv} ${level} – ${LEVELS[level]!.sv}${levels[level]!.sv}`);
    }
    const next = between(text, 'Nästa steg', 'Så här säger utgivaren själv');
    expect(next).toContain('Minst en person har tid avsatt');
    expect(next).not.toContain('Uppdrag');
    expect(next).not.toContain('Läs');
    expect(textOf('/datasets/exempelregionen/')).toContain('Gör en självskattning');
  });

  test('are counted for the region in tables', () => {
    const rows = elementsOf(site.pages.get('/mognad/')!)
      .filter(({ name }) => name === 'tr')
      .map(({ text }) => text.replaceAll(/\s+/g, ' '));
    expect(rows).toContain('Kvalitet3,000010');
    expect(rows).toContain('Exempelkommun212321Organisation och kunskap och Användning2 november 2026');
  });
});

test('the guides that lead to the next level are there, and are linked from the questions', async () => {
  const files = [...cooperationFiles(), ...(await realGuides())];
  const ids = catalogOf(files).validation.cooperation.flatMap(({ kind, id }) => (kind === 'guide' ? id : []));
  expect(DIMENSIONS.flatMap(({ guide }) => guide ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  const withGuides = await buildSite(files, { now: NOW });
  expect(withGuides.pages.get('/mognad/')).toContain('href="/kunskap/fore-publicering/"');
  expect(withGuides.pages.get('/en/datasets/exempelkommun/')).toContain(
    'href="/en/knowledge/forsta-datamangden/"',
  );
  withGuides.remove();
});

describe('without anything about the cooperation', () => {
  test.each([
    ['/traffar/', ['Ingen träff är inplanerad just nu.', 'Ingen träff har hållits ännu.']],
    ['/kontakt/', ['Ingen kontakt är anmäld ännu']],
    ['/mognad/', ['Ingen har gjort en självskattning ännu.']],
    ['/en/meetings/', ['No meeting is planned for now.']],
    ['/en/contact/', ['No contact has been given yet']],
    ['/en/maturity/', ['Nobody has made a self-assessment yet.']],
  ])('%s says so', (address, sentences) => {
    for (const sentence of sentences) expect(textOf(address, bare)).toContain(sentence);
  });

  test('the calendar and the feed are there, and read', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf('traffar/kalender.ics', bare)));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    const { entries = [] } = parseAtomFeed(fileOf('traffar/feed.atom', bare));
    expect(entries.map(({ id }) => id?.replace(/^.*\//, ''))).toEqual(['feed.atom#empty']);
  });

  test('and each way to begin leads to a file on GitHub that has no error as it is', () => {
    const begins = [...bare.pages]
      .filter(([address]) => !address.startsWith('/en/'))
      .flatMap(([, markup]) => elementsOf(markup))
      .flatMap(({ attributes: { href } }) => (href?.includes('/new/main/') ? [new URL(href)] : []));
    expect(begins.length).toBeGreaterThan(3);
    for (const { pathname, searchParams, href } of begins) {
      const folder = pathname.slice(pathname.indexOf('/new/main/') + '/new/main/'.length);
      const path = `${folder}/${searchParams.get('filename')}`;
      const file = { path, bytes: new TextEncoder().encode(searchParams.get('value')!) };
      const { report } = validate([...fixtureFiles(), file]);
      expect(report.issues.map(({ code, path: at }) => [code, at])).toEqual([]);
      expect(href.length).toBeLessThan(8000);
    }
  });

  test.each(COOPERATION_KINDS.filter((kind) => kind !== 'guide'))(
    'a file to fill in of the kind %s explains each of its fields in both languages',
    (kind) => {
      const [sv, en] = [fileToFillIn(kind, 'sv'), fileToFillIn(kind, 'en')];
      expect(sv).not.toBe(en);
      expect(sv.split('\n\n')).toHaveLength(en.split('\n\n').length);
    },
  );
});
