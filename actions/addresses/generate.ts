import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressFiles } from './address-files.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../../..');

for (const [path, text] of addressFiles(ROOT)) writeFileSync(join(ROOT, path), text);
