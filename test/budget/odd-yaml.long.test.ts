import fc from 'fast-check';
import { test } from 'vitest';
import { checkBeyond, checkInside, oddFiles } from './check-odd-yaml.ts';

/** `npm run test:long`. Another seed each time, which is told where something is wrong. */
const RUNS = { numRuns: 400 };

test('files within the limits are read, whatever they look like', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(oddFiles, checkInside), RUNS);
});

test('files just beyond a limit are refused in words, on the right line', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(oddFiles, checkBeyond), RUNS);
});
