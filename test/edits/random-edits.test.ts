import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { decode } from '../../catalog/check/yaml/decode.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { readValid } from '../fixtures/read-fixture.ts';
import { MISTAKES } from './mistakes.ts';
import { Random } from './random.ts';
import { applyRandomEdits } from './random-edits.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const CATALOG = await readSources(ROOT, ['datasets']);

test('a sample of random edits never makes a feed say what nobody wrote', () => {
  const { faults, published } = applyRandomEdits(CATALOG, { edits: 150, seed: 12 });
  expect(faults).toEqual([]);
  expect(published).toBeGreaterThan(20);
});

test('nor does one in the example catalog, which has contacts', () => {
  const { faults, published } = applyRandomEdits(readValid(), { edits: 150, seed: 12 });
  expect(faults).toEqual([]);
  expect(published).toBeGreaterThan(20);
});

test('each mistake can be made in one of the catalogs', () => {
  const texts = [...CATALOG, ...readValid()].map(({ bytes }) => decode(bytes).text);
  const random = new Random(12);
  const changes = ({ plant }: (typeof MISTAKES)[number]) =>
    texts.some((text) => (plant(text, random) ?? text) !== text);
  expect(MISTAKES.filter((mistake) => !changes(mistake)).map(({ name }) => name)).toEqual([]);
});
