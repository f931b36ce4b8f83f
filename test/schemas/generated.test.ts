import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateAll } from '../../schemas/generated.ts';

const ROOT = join(import.meta.dirname, '../..');

test('generated files are what `npm run generate` would write now', async () => {
  for (const [path, text] of await generateAll()) {
    expect(readFileSync(join(ROOT, path), 'utf8'), `${path} is stale: run npm run generate`).toBe(text);
  }
});
