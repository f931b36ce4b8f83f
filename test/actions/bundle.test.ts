import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../../actions/bundle.ts';
import { generateActions } from '../../actions/generated.ts';
import { withTables } from '../../actions/readme.ts';
import { CODES } from '../../catalog/check/validate/codes.ts';

const ROOT = join(import.meta.dirname, '../..');
const generated = await generateActions();

test('bundles and READMEs are what `npm run bundle` would write now', () => {
  for (const [path, text] of generated) {
    // Not compared by the test's own means, which would show the difference of a million characters.
    const isFresh = readFileSync(join(ROOT, path), 'utf8') === text;
    expect(isFresh, `${path} is stale: run npm run bundle`).toBe(true);
  }
});

test('the same sources give the same bytes', async () => {
  const again = await generateActions();
  expect([...again].filter(([path, text]) => generated.get(path) !== text).map(([path]) => path)).toEqual([]);
});

test.each(ACTIONS)(
  'the bundle of %s is under 1.1 megabytes and holds no path of the machine it was made on',
  (action) => {
    const code = generated.get(`actions/${action}/dist/index.js`)!;
    expect(Buffer.byteLength(code)).toBeLessThan(1_350_000);
    expect(code).not.toContain(ROOT);
  },
);

test('only the action that writes reports carries the reasons of the codes', () => {
  const carrying = ACTIONS.filter((action) => {
    const code = generated.get(`actions/${action}/dist/index.js`)!;
    return CODES.some(({ why }) => code.includes(why.en.slice(0, 60)));
  });
  expect(carrying).toEqual(['validate']);
  const report = generated.get('actions/validate/dist/index.js')!;
  expect(CODES.filter(({ why }) => !report.includes(why.en.split(/['"`’]/)[0]!.slice(0, 60)))).toEqual([]);
});

test.each(ACTIONS)('%s runs with plain Node, and says which input is missing', (action) => {
  const file = join(ROOT, 'actions', action, 'dist/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { env: {}, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^::error::Input required and not supplied: /);
});

test.each(ACTIONS)('%s is run by the Node that GitHub has, from its bundle', (action) => {
  const file = parse(readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8'));
  expect(file.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('a README without the marks is refused', () => {
  expect(() => withTables('# Action\n', 'inputs: {}')).toThrow(/lacks the marks/);
});
