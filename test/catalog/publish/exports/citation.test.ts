// @ts-expect-error: it ships without types.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import {
  bibtex,
  citationOf,
  citationText,
  cslJson,
  ris,
} from '../../../../catalog/publish/exports/citation.ts';
import { everythingContent, fixtureContent, hostileContent } from './content.ts';

interface Csl {
  type: string;
  title: string;
  URL: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts': number[][] };
}

function readBibtex(text: string): Csl[] {
  return plugins.input.chain(text, { generateGraph: false }) as Csl[];
}

const SPACES = /\s+/g;

describe.each([
  ['the fixtures', fixtureContent()],
  ['everything that can be said', everythingContent()],
  ['hostile text', hostileContent()],
])('citations of %s', (_name, { catalog }) => {
  const citations = catalog.datasets.map((dataset) => citationOf(dataset, catalog, 'sv'));

  test('BibTeX is read as one entry with the title, organisation, year and address', () => {
    for (const citation of citations) {
      const [read, ...more] = readBibtex(bibtex(citation));
      expect(more).toEqual([]);
      expect(read?.title.replaceAll(SPACES, ' ')).toBe(citation.title);
      expect(read?.URL).toBe(citation.url);
      const [author, ...others] = read?.author ?? [];
      expect(others).toEqual([]);
      expect((author?.literal ?? author?.family)?.replaceAll(SPACES, ' ')).toBe(
        citation.author.replaceAll(SPACES, ' '),
      );
      expect(read?.issued?.['date-parts'][0]?.[0]).toBe(citation.year && Number(citation.year));
    }
  });

  test('RIS is read as one dataset with the same', () => {
    for (const citation of citations) {
      const text = ris(citation);
      expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
      expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
      expect(text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      const [read, ...more] = readBibtex(text);
      expect(more).toEqual([]);
      expect(read).toMatchObject({ type: 'dataset', title: citation.title.trim(), URL: citation.url });
    }
  });

  test('CSL-JSON is a list with one dataset', () => {
    for (const citation of citations) {
      const items = JSON.parse(cslJson(citation)) as Csl[];
      expect(items).toMatchObject([
        { type: 'dataset', title: citation.title, author: [{ literal: citation.author }], URL: citation.url },
      ]);
    }
  });
});

test('as text, in Swedish and English', () => {
  const { catalog } = fixtureContent();
  const dataset = catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  expect(citationText(citationOf(dataset, catalog, 'sv'), 'sv')).toBe(
    'Exempelkommun (2026). Badplatser. Datamängd. Exempelkatalogen. https://data.example.se/datasets/exempelkommun/badplatser/',
  );
  delete dataset.data.modified;
  delete dataset.data.issued;
  dataset.data.otherIdentifier = ['https://doi.org/10.1234/abc.1'];
  expect(citationText(citationOf(dataset, catalog, 'en'), 'en')).toMatch(
    /\(n\.d\.\)\. Bathing places\. Dataset\. .*https:\/\/doi\.org\/10\.1234\/abc\.1$/,
  );
});

describe('a line break in any field adds no other field', () => {
  const { catalog } = fixtureContent();
  const [dataset] = catalog.datasets;

  /** The lines of the fields of a citation whose every text holds `value`. */
  function fieldsWith(value: string, write: (citation: ReturnType<typeof citationOf>) => string): string[] {
    const text = { sv: `A${value}`, en: `A${value}` };
    const citation = citationOf(
      {
        ...dataset!,
        publisher: { ...dataset!.publisher, data: { ...dataset!.publisher.data, name: text } },
        data: {
          ...dataset!.data,
          title: text,
          description: text,
          keyword: { sv: [text.sv] },
          version: text.sv,
        },
      },
      { ...catalog, data: { ...catalog.data, title: text } },
      'sv',
    );
    return write(citation).split(/[\r\n\u0085\u2028\u2029\v\f]/);
  }

  test.each(['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v'])('%j', (lineBreak) => {
    const hostile = `${lineBreak}ER  - ${lineBreak}TY  - JOUR${lineBreak}},${lineBreak}@misc{b,`;
    for (const write of [bibtex, ris])
      expect(fieldsWith(hostile, write)).toHaveLength(fieldsWith(' B', write).length);
  });
});
