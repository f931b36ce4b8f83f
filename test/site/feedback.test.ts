import { expect, test } from 'vitest';
import type { Catalog, Dataset } from '../../catalog/model/catalog.ts';
import { Site } from '../../site/data/site.ts';
import { SETTINGS } from '../../site/data/site-settings.ts';
import { feedback } from '../../site/parts/feedback.ts';
import { catalogOf, fixtureFiles } from './built-site.ts';

/** The text for those without an account, on the page of a dataset in a catalog that nobody's address is known in. */
function showFeedback(
  change: (dataset: Dataset, catalog: Catalog) => void = () => undefined,
  language: 'sv' | 'en' = 'sv',
): string {
  const files = catalogOf(fixtureFiles());
  const dataset = files.catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
  delete files.catalog.data.coordination;
  delete files.catalog.publisher.data.mbox;
  delete dataset.publisher.data.mbox;
  delete dataset.publisher.data.homepage;
  delete dataset.data.contactPoint;
  change(dataset, files.catalog);
  const assets = [{ name: 'icons.svg', address: '/icons.svg', bytes: new Uint8Array() }];
  const shown = String(feedback(new Site({ ...files, settings: SETTINGS, assets }, language), dataset));
  return language === 'en' ? shown : shown.slice(shown.indexOf('<p class="muted">'));
}

test('whoever has no account is led to the catalog, to the publisher or to its website, whichever is known', () => {
  expect(showFeedback()).toContain('<a href="/kontakt/#_utan-konto">');
  expect(
    showFeedback(({ publisher }) => {
      publisher.data.homepage = ['https://exempelkommun.example.se/'];
    }),
  ).toContain('<a href="https://exempelkommun.example.se/">exempelkommun.example.se</a>');
  expect(
    showFeedback(({ publisher }) => {
      publisher.data.mbox = ['oppnadata@exempelkommun.example.se'];
      publisher.data.homepage = ['https://exempelkommun.example.se/'];
    }),
  ).toContain('href="mailto:oppnadata@exempelkommun.example.se?subject=');
  expect(
    showFeedback((_, { publisher }) => {
      publisher.data.mbox = ['katalogen@region.example.se'];
    }),
  ).toContain('href="mailto:katalogen@region.example.se?subject=');
});

test('where the button already writes to the publisher, nobody is sent elsewhere', () => {
  const text = showFeedback(({ data }) => {
    data.contactPoint = [{ fn: 'Öppna data', hasEmail: 'oppnadata@exempelkommun.example.se' }];
  });
  expect(text).toBe('<p class="muted">De två första kräver ett konto på GitHub.</p>\n</section>');
});

test('in English, the form for mistakes is begun in English, and said to be in Swedish', () => {
  const text = showFeedback(undefined, 'en');
  expect(text).toContain('&amp;title=Mistake%3A%20');
  expect(text).toContain('The form for mistakes is in Swedish');
});
