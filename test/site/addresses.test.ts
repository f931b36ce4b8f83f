import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OF_THE_SITE = Object.values(FIXED_PAGES).filter((address) => address !== '/' && address !== '/api/');

/** Comments may show what an address looks like. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

test('no address of the site stands anywhere but in catalog/model/addresses.ts', () => {
  const files = ['actions', 'catalog', 'cli', 'site'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(500);
  const pattern = new RegExp(`['"\`](?:${OF_THE_SITE.join('|')})`);
  const elsewhere = files.filter((file) => pattern.test(codeOf(join(ROOT, file))));
  expect(elsewhere).toEqual([join('catalog', 'model', 'addresses.ts')]);
});
