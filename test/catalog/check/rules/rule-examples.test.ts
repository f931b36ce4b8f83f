import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLES_FILE, examplesFile } from './rule-examples.ts';

test('the examples of the pages about rules are what `npm run generate` would write now', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../..', EXAMPLES_FILE), 'utf8')).toBe(examplesFile());
});
