import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { MaturityHistory } from '../../catalog/cooperation/maturity-past-answers.ts';
import { buildPages } from '../../site/build/build-pages.ts';
import { catalogOf, cooperationFiles, fixtureFiles } from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

const BEFORE: MaturityHistory = {
  known: true,
  publishers: new Map([
    [
      'exempelkommun',
      [
        { day: '2025-03-03', levels: { mandate: 1, organisation: 1, process: 1, quality: 2, technology: 2 } },
        { day: '2026-01-15', levels: { mandate: 2, organisation: 1, process: 1, quality: 3, technology: 2 } },
      ],
    ],
  ]),
};

async function built(files = cooperationFiles(), maturityHistory?: MaturityHistory) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const past = maturityHistory && { maturityHistory };
  await buildPages({ ...catalogOf(files), output: folder, quiet: true, ...past });
  return (address: string) => elementsOf(readFileSync(join(folder, address, 'index.html'), 'utf8'));
}

function textOf(elements: ReadElement[]): string {
  return elements.find(({ name }) => name === 'main')!.text.replaceAll(/\s+/g, ' ');
}

function pictures(elements: ReadElement[]): (string | undefined)[] {
  return elements.flatMap(({ attributes }) =>
    attributes.class === 'trend' ? [attributes['aria-label']] : [],
  );
}

test('earlier answers stand on the page of the publisher, with what has changed and a picture', async () => {
  const page = (await built(undefined, BEFORE))('datasets/exempelkommun');
  expect(textOf(page)).toContain(
    'Sedan svaret 15 januari 2026: Arbetssätt från 1 till 2 och Användning besvarad, nivå 1.',
  );
  expect(pictures(page)).toEqual(['Medelnivån var 1,4 den 3 mars 2025 och 1,8 den 2 november 2026.']);
  const rows = page
    .filter(({ name }) => name === 'tr')
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
  expect(rows).toContainEqual(expect.stringMatching(/^Uppdrag ?1 ?2 ?2$/));
});

test('all answers together stand day by day', async () => {
  const site = await built(undefined, BEFORE);
  const rows = site('mognad')
    .filter(({ name }) => name === 'tr')
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
  expect(rows).toContainEqual(expect.stringMatching(/^3 mars 2025 ?1 ?1,4/));
  expect(pictures(site('en/maturity'))).toEqual([
    'The mean level was 1.4 on 3 March 2025 and 1.8 on 2 November 2026.',
  ]);
});

test('a publisher that has answered once, and a site built without history, read well', async () => {
  const none: MaturityHistory = { known: true, publishers: new Map() };
  const once = await built(undefined, none);
  expect(textOf(once('datasets/exempelkommun'))).not.toContain('Så har svaren ändrats');
  expect(textOf(once('mognad'))).toContain('Alla svar är från 2 november 2026.');
  const unknown = await built();
  expect(textOf(unknown('mognad'))).toContain('Katalogens historik finns inte med här');
  expect(pictures(unknown('mognad'))).toEqual([]);
  const nobody = await built(fixtureFiles(), none);
  expect(textOf(nobody('mognad'))).not.toContain('Så har svaren ändrats');
});
