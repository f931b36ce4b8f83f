import { expect, test } from 'vitest';
import { catalogTexts, compareReaders } from './compare-readers.ts';

const SEED = 20_261_201;

test('two readers agree on 300,000 texts changed by chance', { timeout: 3_600_000 }, () => {
  const texts = catalogTexts();
  const result = compareReaders(texts, Math.ceil(300_000 / texts.length), SEED);
  console.log(`seed ${SEED}: ${result.texts} texts, of which ${result.sound} were sound`);
  expect(result.different).toEqual([]);
  expect(result.sound).toBeGreaterThan(50_000);
});
