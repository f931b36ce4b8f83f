import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isNearLimit, measureSite } from '../../cli/site-size.ts';

const FILES: Record<string, number> = {
  'index.html': 10,
  'en/search/index.html': 20,
  'dcat.rdf': 300,
  'datasets/exempelkommun/eu/dcat.ttl': 200,
  'sok/sidor/a.json': 7,
  'api/3/action/package_list': 5,
  'assets/style.css': 3,
};

test('a site is measured by kind of file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, bytes] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x'.repeat(bytes));
  }
  expect(measureSite(folder)).toEqual({
    files: 7,
    bytes: 545,
    kinds: {
      pages: { files: 2, bytes: 30 },
      feeds: { files: 2, bytes: 500 },
      search: { files: 1, bytes: 7 },
      interfaces: { files: 1, bytes: 5 },
      rest: { files: 1, bytes: 3 },
    },
    largest: { path: 'dcat.rdf', bytes: 300 },
  });
});

test.each([
  [799_000_000, 79_000_000, false],
  [800_000_000, 79_000_000, true],
  [200_000_000, 80_000_000, true],
])('a site of %d bytes with a file of %d: warned of: %s', (bytes, largest, isNear) => {
  expect(isNearLimit({ bytes, largest: { path: 'eu/dcat.ttl', bytes: largest } })).toBe(isNear);
});
