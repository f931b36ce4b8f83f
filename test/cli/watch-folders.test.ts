import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFile } from '../../cli/watch-folders.ts';
import { TemporaryCatalog } from './temporary-catalog.ts';

test('a file that another is renamed over stays watched; what lies beside it is not', async () => {
  const catalog = new TemporaryCatalog();
  const path = join(catalog.root, 'package.json');
  catalog.write('package.json', '{}');
  const told: string[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  watchFile(path, (changed) => told.push(changed), stop.signal);

  for (const content of ['{"a": 1}', '{"a": 2}']) {
    told.length = 0;
    catalog.write('annan.json', content);
    renameSync(join(catalog.root, 'annan.json'), path);
    await vi.waitFor(() => expect(told).toContain(path));
  }
  expect(new Set(told)).toEqual(new Set([path]));
});
