import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateActions } from './generated.ts';

const ROOT = join(import.meta.dirname, '..');

for (const [path, text] of await generateActions()) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
