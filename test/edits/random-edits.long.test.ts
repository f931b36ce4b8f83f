import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSources } from '../../catalog/edge/sources.ts';
import { applyRandomEdits } from './random-edits.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEED = 20_261_130;

test('10,000 random edits never make a feed say what nobody wrote', { timeout: 3_600_000 }, async () => {
  const catalog = await readSources(ROOT, ['datasets']);
  const { faults, edits, published, files } = applyRandomEdits(catalog, { edits: 10_000, seed: SEED });
  console.log(`seed ${SEED}: ${edits} edits in ${files} files, of which ${published} could be published`);
  expect(faults).toEqual([]);
  expect(published).toBeGreaterThan(1000);
});
