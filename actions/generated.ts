import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, bundleAction } from './bundle.ts';
import { withTables } from './readme.ts';

const ROOT = join(import.meta.dirname, '..');

/** Every file that is made from the actions' sources, by its path from the repository's root. */
export async function generateActions(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const action of ACTIONS) {
    files.set(`actions/${action}/dist/index.js`, await bundleAction(action));
    files.set(`actions/${action}/README.md`, readmeOf(action));
  }
  return files;
}

function readmeOf(action: string): string {
  const folder = join(ROOT, 'actions', action);
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  return withTables(readme, readFileSync(join(folder, 'action.yml'), 'utf8'));
}
