import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_OWNERS_PATH } from './code-owners.ts';
import { codeOwnersOf } from './read-folders.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

mkdirSync(dirname(join(ROOT, CODE_OWNERS_PATH)), { recursive: true });
writeFileSync(join(ROOT, CODE_OWNERS_PATH), await codeOwnersOf(ROOT));
