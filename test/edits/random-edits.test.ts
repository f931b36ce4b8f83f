import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { applyRandomEdits } from './random-edits.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('a sample of random edits never makes a feed say what nobody wrote', async () => {
  const { faults, published } = await applyRandomEdits(ROOT, { edits: 150, seed: 12 });
  expect(faults).toEqual([]);
  expect(published).toBeGreaterThan(20);
});
