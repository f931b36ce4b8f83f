import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMER_HEADINGS } from '../../catalog/past/history/former-words.ts';
import type { History, PastChange } from '../../catalog/past/history/history.ts';
import { buildPages } from '../../site/build/build-pages.ts';
import { catalogOf, cooperationFiles } from './built-site.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'site-'));

function change(what: PastChange['what'], movedFrom?: string): PastChange {
  const told = { commit: 'a'.repeat(40), author: 'Exempel', subject: 'En ändring', pullRequest: undefined };
  return { ...told, time: '2026-03-01T10:00:00Z', what, movedFrom, fields: undefined };
}

const file = (one: PastChange) => ({ changes: [one], total: 1, added: one.time });

const HISTORY: History = {
  known: true,
  head: { commit: 'a'.repeat(40), time: '2026-03-01T10:00:00Z' },
  changed: '2026-03-01T10:00:00Z',
  files: new Map([
    ['datasets/exempelkommun/simhallar.yaml', file(change('removed'))],
    ['cooperation/meetings/2026-02-01-format.yaml', file(change('removed'))],
    [
      'cooperation/meetings/2026-06-10-badvatten.yaml',
      {
        ...file(change('moved', 'cooperation/meetings/2026-06-03-badvatten.yaml')),
        changes: [
          change('moved', 'cooperation/meetings/2026-06-03-badvatten.yaml'),
          change('moved', 'cooperation/meetings/2026-05-27-badvatten.yaml'),
        ],
      },
    ],
    ['datasets/exempelkommun/badplatser.yaml', file(change('moved', 'datasets/exempelkommun/bad.yaml'))],
  ]),
};

beforeAll(async () => {
  await buildPages({ ...catalogOf(cooperationFiles()), output: FOLDER, quiet: true, history: HISTORY });
});

afterAll(() => rmSync(FOLDER, { recursive: true }));

function pageAt(address: string): string {
  return readFileSync(join(FOLDER, address, 'index.html'), 'utf8');
}

test('what was removed has a page that says so, in both languages', () => {
  expect(pageAt('datasets/exempelkommun/simhallar')).toContain('togs bort ur katalogen den 1 mars 2026');
  expect(pageAt('en/datasets/exempelkommun/simhallar')).toContain(
    'was removed from the catalog on 1 March 2026',
  );
});

test('what was moved leads on, by itself and by a link', () => {
  const page = pageAt('datasets/exempelkommun/bad');
  expect(page).toMatch(
    /<meta http-equiv="refresh" content="0; url=[^"]*\/datasets\/exempelkommun\/badplatser\/">/,
  );
  expect(page).toMatch(/<a href="[^"]*\/datasets\/exempelkommun\/badplatser\/">Gå till den nya adressen/);
});

test('a meeting that got another day leads on, in both languages; one that was removed leads to the others', () => {
  const target = (address: string) =>
    /http-equiv="refresh" content="0; url=([^"]*)"/.exec(pageAt(address))?.[1];
  expect(target('traffar/2026-06-03-badvatten')).toMatch(/\/traffar\/2026-06-10-badvatten\/$/);
  expect(target('en/meetings/2026-06-03-badvatten')).toMatch(/\/en\/meetings\/2026-06-10-badvatten\/$/);
  const removed = pageAt('traffar/2026-02-01-format');
  expect(removed).toContain('<h1>Borttaget</h1>');
  expect(removed).toMatch(/<a href="[^"]*\/traffar\/">Alla träffar/);
});

test.each([
  ['traffar', 'traff.ics'],
  ['en/meetings', 'meeting.ics'],
])('the calendar of a meeting that got another day answers at all its addresses: %s', (folder, name) => {
  const calendarAt = (id: string) => readFileSync(join(FOLDER, folder, id, name), 'utf8');
  const now = calendarAt('2026-06-10-badvatten');
  expect(now).toContain(`/${folder}/2026-06-10-badvatten/`);
  for (const id of ['2026-06-03-badvatten', '2026-05-27-badvatten']) expect(calendarAt(id)).toBe(now);
  expect(existsSync(join(FOLDER, folder, '2026-02-01-format', name))).toBe(false);
});

test('they are called what a pull request says that they will be', () => {
  expect(pageAt('datasets/exempelkommun/simhallar')).toContain(`<h1>${FORMER_HEADINGS.removed.sv}</h1>`);
  expect(pageAt('en/datasets/exempelkommun/bad')).toContain(`<h1>${FORMER_HEADINGS.moved.en}</h1>`);
});

test('they are kept out of search engines', () => {
  expect(pageAt('datasets/exempelkommun/simhallar')).toContain('content="noindex"');
  const sitemap = readFileSync(join(FOLDER, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('/datasets/exempelkommun/badplatser/');
  expect(sitemap).not.toMatch(/simhallar|\/bad\//);
});

test('nothing lies at an address that has not been used', () => {
  expect(existsSync(join(FOLDER, 'datasets/exempelkommun/annat'))).toBe(false);
});
