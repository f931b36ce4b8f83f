import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Nobody installs these packages but who measures, so that a lock file that npm refuses would be met only then. */
test('npm can install what npm run lighthouse needs from its lock file', () => {
  const printed = execFileSync('npm', ['ci', '--dry-run', '--ignore-scripts'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect(printed).toMatch(/added \d{3} packages/);
});
