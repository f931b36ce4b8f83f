import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../catalog/dcat/everything.ts';
import { type BuiltSite, buildSite, everythingFiles } from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

/** Keys whose values say something to the program, not to the reader. */
const NOT_SHOWN = [
  'record',
  'intended',
  'maintainers',
  'harvest',
  'defaults',
  'sameAs',
  'geometry',
  'centroid',
];

/** The values in a file that a reader should find on its page: Swedish texts, and addresses. */
function textsIn(value: unknown, key = ''): string[] {
  if (NOT_SHOWN.includes(key)) return [];
  if (typeof value === 'string') return /[ /@]/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value) return [value.sv].flat() as string[];
  const entries = Object.entries(value).filter(([name]) => !(name === 'uri' && 'name' in value));
  return entries.flatMap(([name, child]) => textsIn(child, Array.isArray(value) ? key : name));
}

describe('a catalog with everything that can be said', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(everythingFiles());
  });
  afterAll(() => site.remove());

  function read(page: string): ReadElement[] {
    return elementsOf(site.pages.get(page)!);
  }

  test.each([
    ['hela-kommunen/allt.yaml', '/datasets/hela-kommunen/allt/'],
    ['hela-kommunen/services/tjansten.yaml', '/datasets/hela-kommunen/services/tjansten/'],
    ['hela-kommunen/series/serien.yaml', '/datasets/hela-kommunen/series/serien/'],
    ['hela-kommunen/publisher.yaml', '/datasets/hela-kommunen/'],
  ])('%s says nothing that its page does not', (file, page) => {
    const elements = read(page);
    const text = elements[0]!.text.replaceAll('\u00a0', ' ');
    const links = new Set(elements.flatMap(({ attributes }) => attributes.href ?? []));
    const found = (said: string): boolean =>
      text.includes(said) ||
      links.has(said) ||
      links.has(`mailto:${said}`) ||
      links.has(`/datasets/${said}/`) ||
      text.includes(said.split('/').at(-1)!);
    const missing = textsIn(EVERYTHING[file]).filter((said) => !found(said));
    expect(missing).toEqual([]);
  });

  test('labels stand in the order of Sveriges dataportal', () => {
    const labels = read('/datasets/hela-kommunen/allt/')
      .filter(({ name }) => name === 'aside' || name === 'dt')
      .map(({ name, text }) => (name === 'aside' ? '---' : text.replace('från utgivaren', '').trim()));
    expect(labels.slice(labels.lastIndexOf('---') + 1)).toMatchInlineSnapshot(`
      [
        "Producent",
        "Övrig aktör",
        "Kontaktuppgift",
        "Tillämplig lagstiftning",
        "Kategori för värdefulla datamängder",
        "Ingångssida",
        "Dokumentation",
        "Nyckelord",
        "Kategori",
        "Kategori för nationella grunddata",
        "Identifikator",
        "Övrig identifikator",
        "Utgivningsdatum",
        "Ändringsdatum",
        "Språk",
        "Namngivet geografiskt område",
        "Geografiskt område",
        "Tidsperiod",
        "Tidsupplösning",
        "Rumslig upplösning",
        "Uppdateringsfrekvens",
        "Version",
        "Versionsanteckningar",
        "Källa",
        "Åtkomsträttigheter",
        "Avgift",
        "Har version",
        "Refereras av",
        "Relaterad resurs",
        "Kvalificerad relaterad resurs",
        "Typ",
        "Exempel på data",
        "Ursprung",
        "Del i serie",
        "URI",
        "Uppfyller",
      ]
    `);
  });

  test('what is inherited says that it comes from the publisher', () => {
    const inherited = read('/datasets/hela-kommunen/arv/').filter(
      ({ name, text }) => name === 'dt' && text.includes('från utgivaren'),
    );
    expect(inherited.map(({ text }) => text.replace('från utgivaren', '').trim())).toMatchInlineSnapshot(`
      [
        "Licens",
        "Kontaktuppgift",
        "Språk",
        "Namngivet geografiskt område",
        "Geografiskt område",
        "Åtkomsträttigheter",
      ]
    `);
  });
});
