import { expect, test } from 'vitest';
import { makeSites } from '../../site/build/build-pages.ts';
import { cite } from '../../site/parts/cite.ts';
import { catalogOf, fixtureFiles } from './built-site.ts';

const NAME = 'exempelkommun-badplatser-2026';

/** The files that a page carries in its links, by the names they are saved under. */
function filesIn(markup: string): Record<string, string> {
  const links = markup.matchAll(/href="data:[^,"]*;charset=utf-8,([^"]*)" download="([^"]*)"/g);
  return Object.fromEntries(
    [...links].map(([, content = '', name = '']) => [name, decodeURIComponent(content)]),
  );
}

test('each page carries the citation in its own language, as files to save', async () => {
  const sites = await makeSites(catalogOf(fixtureFiles()));
  const [swedish = {}, english = {}] = sites.map((site) => {
    const dataset = site.catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
    return filesIn(cite(site, dataset).markup);
  });
  expect(Object.keys(swedish)).toEqual([`${NAME}.bib`, `${NAME}.ris`, `${NAME}.json`]);
  expect(swedish[`${NAME}.ris`]).toContain('TI  - Badplatser\r\n');
  expect(english[`${NAME}.ris`]).toContain('TI  - Bathing places\r\n');
  expect(english[`${NAME}.bib`]).toContain('{{Bathing places}}');
  expect(JSON.parse(english[`${NAME}.json`] ?? '')).toMatchObject([{ type: 'dataset' }]);
});
