import { expect, test } from 'vitest';
import { textOf } from './imports.ts';
import { ARCHITECTURE_FILE, drawImports, withPicture } from './picture.ts';

test('the picture of the architecture is drawn from the imports as they are (npm run generate)', () => {
  const page = textOf(ARCHITECTURE_FILE);
  expect(withPicture(page)).toBe(page);
});

test('the picture shows the stages of the core and the folders around it', () => {
  const picture = drawImports();
  for (const part of ['catalog/model', 'catalog/edge', 'site', 'site/browser', 'actions', 'cli'])
    expect(picture).toContain(`["${part}<br/>`);
  expect(picture).toMatch(/ {2}cli -->\|\d+\| site\n/);
});

test('every path that the page names is there', () => {
  const named = [
    ...textOf(ARCHITECTURE_FILE).matchAll(
      /`((?:catalog|site|actions|cli|schemas|test|datasets)\/[\w./-]+\.(?:ts|yaml|json))`/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const [, path = ''] of named) expect(() => textOf(path), path).not.toThrow();
});
