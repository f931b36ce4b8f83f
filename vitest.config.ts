import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that take minutes have names of their own, and run by `npm run test:long`. */
const isLong = process.env.npm_lifecycle_event === 'test:long';

export default defineConfig({
  test: {
    include: [isLong ? 'test/**/*.long.test.ts' : 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isLong ? [] : ['test/**/*.long.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
