import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { READ_FEEDS_MEMORY_FILE } from '../../catalog/edge/read-feeds.ts';
import { feedsOf, validCatalog } from '../catalog/dcat/catalogs.ts';
import { TemporaryCatalog } from './temporary-catalog.ts';

const BATHING = 'https://data.example.se/datasets/exempelkommun/badplatser';

/** A catalog with its feeds in `_site`; the pages beside them are of no interest here. */
async function builtCatalog(): Promise<TemporaryCatalog> {
  const catalog = new TemporaryCatalog();
  for (const [path, text] of await feedsOf(validCatalog())) {
    mkdirSync(join(catalog.root, '_site', path, '..'), { recursive: true });
    catalog.write(join('_site', path), text);
  }
  return catalog;
}

let catalog: TemporaryCatalog;

beforeEach(async () => {
  catalog = await builtCatalog();
});

describe('feeds without errors', () => {
  test('give exit code 0, and are not read again until they change', async () => {
    const first = await catalog.katalog('read-back');
    expect([first.code, first.stdout, first.stderr]).toEqual([0, '14 flöden: inga fel\n', '']);
    const second = await catalog.katalog('read-back');
    expect(second.stdout).toBe('14 flöden: inga fel (14 oförändrade sedan de lästes)\n');
    const all = await catalog.katalog('read-back', '--all');
    expect(all.stdout).toBe('14 flöden: inga fel\n');
  });

  test('are read again when one of them has changed, with the others of its document', async () => {
    await catalog.katalog('read-back');
    catalog.change('_site/datasets/exempelkommun/badplatser/dcat.jsonld', 'Badplatser', 'Badplatzer');
    const { code, stdout } = await catalog.katalog('read-back');
    expect([code, stdout]).toEqual([1, expect.stringContaining('Badplatzer')]);
    // A feed that had errors is never taken for read.
    expect((await catalog.katalog('read-back')).code).toBe(1);
  });

  test('are read again where the memory is broken', async () => {
    await catalog.katalog('read-back');
    catalog.write(READ_FEEDS_MEMORY_FILE, catalog.read(READ_FEEDS_MEMORY_FILE).replace('[[', '[['.repeat(2)));
    expect((await catalog.katalog('read-back')).stdout).toBe('14 flöden: inga fel\n');
  });

  test('can lie in any folder', async () => {
    renameSync(join(catalog.root, '_site'), join(catalog.root, 'publik'));
    const { stdout } = await catalog.katalog('read-back', 'publik', '--lang', 'en');
    expect(stdout).toBe('14 feeds: no errors\n');
  });
});

describe('a damaged feed', () => {
  test('of the catalog itself names the file that describes that', async () => {
    const feed = '_site/datasets/exempelkommun/badplatser/dcat.rdf';
    const [, title] = /<dcat:Catalog[\s\S]*?<dcterms:title xml:lang="sv">([^<]+)/.exec(catalog.read(feed))!;
    catalog.change(feed, `<dcterms:title xml:lang="sv">${title}`, `<dcterms:title xml:lang="sv-XX">${title}`);
    const { stdout } = await catalog.katalog('read-back');
    expect(stdout).toContain('Fel language');
    expect(stdout).not.toContain('Beskrivs i datasets/exempelkommun/badplatser.yaml');
    expect(stdout).toMatch(/Beskrivs i datasets\/(?:catalog|exempelkommun\/publisher)\.yaml/);
  });

  test('is named with its line, what to do and whom to tell', async () => {
    catalog.change('_site/dcat.rdf', '>Badplatser<', '>Badplatser & stränder<');
    const { code, stdout } = await catalog.katalog('read-back');
    const line = catalog.read('_site/dcat.rdf').split('Badplatser & ')[0]!.split('\n').length;
    expect(code).toBe(1);
    expect(stdout).toContain(
      `Fel syntax  _site/dcat.rdf:${line}\n  XML går inte att läsa: här står ett & som`,
    );
    expect(stdout).toContain('14 flöden: 1 fel. Flödena ska inte publiceras så här.');
    expect(stdout).toMatch(/bygg om \(npm run build\).*Anmäl det på https:\/\/github\.com\/[^ ]+\/issues /);
    expect(stdout).toContain('Det som redan är publicerat ligger kvar så länge.');
    expect(stdout).not.toContain('titta i filen som nämns');
  });

  test('that says something wrong is named with the resource and the file that describes it', async () => {
    const start = `<dcat:Dataset rdf:about="${BATHING}">`;
    const rdf = catalog.read('_site/dcat.rdf');
    const at = rdf.indexOf(start);
    catalog.write('_site/dcat.rdf', rdf.slice(0, at) + rdf.slice(at).replace(/<dcterms:publisher.*/, ''));
    const { code, stdout } = await catalog.katalog('read-back', '--lang', 'en');
    const line = rdf.slice(0, at).split('\n').length;
    expect(code).toBe(1);
    expect(stdout).toContain(
      `Error profile  _site/dcat.rdf:${line}\n  ${BATHING}\n  dcterms:publisher is missing.`,
    );
    expect(stdout).toContain('Described in datasets/exempelkommun/badplatser.yaml.');
    expect(stdout).toContain('look in the file that is named');
  });

  test.each([
    ['_site/eu/dcat.ttl', 'Fel feed-missing  _site/eu/dcat.ttl\n  Flödet saknas.'],
    [
      '_site/datasets/exempelkommun/eu/dcat.rdf',
      'Fel feed-missing  _site/datasets/exempelkommun/eu/dcat.rdf',
    ],
    ['_site/datasets/exempelkommun/badplatser', 'har inget eget flöde'],
    ['_site/dcat.rdf', 'Fel feed-missing  _site/dcat.rdf'],
  ])('that is missing (%s) is named', async (path, expected) => {
    rmSync(join(catalog.root, path), { recursive: true });
    const { code, stdout } = await catalog.katalog('read-back');
    expect([code, stdout]).toEqual([1, expect.stringContaining(expected)]);
  });

  test('with the same error a thousand times shows the first and counts the others', async () => {
    const turtle = catalog.read('_site/eu/dcat.ttl').replaceAll('"@sv', '"@xx');
    catalog.write('_site/eu/dcat.ttl', turtle);
    const { stdout } = await catalog.katalog('read-back');
    expect(stdout.match(/^Fel language {2}/gm)).toHaveLength(10);
    expect(stdout).toMatch(/… och \d+ fel till\./);
  });

  test('with control characters in what is shown cannot steer the terminal', async () => {
    catalog.change('_site/eu/dcat.ttl', '"Badplatser"', '"Bad\u009b31mplatser"');
    const { stdout } = await catalog.katalog('read-back');
    expect(stdout).toContain('Bad');
    expect(stdout).not.toContain('\u009b');
  });
});

test('where nothing is built, it says what to do: exit code 2', async () => {
  rmSync(join(catalog.root, '_site'), { recursive: true });
  const { code, stderr } = await catalog.katalog('read-back');
  expect([code, stderr]).toEqual([2, 'Det finns inga flöden i _site. Bygg katalogen först: npm run build\n']);
  expect(existsSync(join(catalog.root, '.cache'))).toBe(false);
});
