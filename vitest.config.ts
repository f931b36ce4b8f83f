import { configDefaults, defineConfig } from 'vitest/config';
import { slowTests } from './test/fast-tests.ts';

/** The script that was called: `test`, `test:fast` or `test:long`. */
const script = process.env.npm_lifecycle_event;

/** Tests that take minutes have names of their own, and run by `npm run test:long`. */
const isLong = script === 'test:long';

export default defineConfig({
  test: {
    include: [isLong ? 'test/**/*.long.test.ts' : 'test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(isLong ? [] : ['test/**/*.long.test.ts']),
      ...(script === 'test:fast' ? slowTests(import.meta.dirname) : []),
    ],
    // These start no browser and no process, so that each core can have its own.
    ...(script === 'test:fast' ? { maxWorkers: '100%' } : {}),
    globalSetup: ['test/shared-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
