import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHITECTURE_FILE, withPicture } from './picture.ts';

const file = join(import.meta.dirname, '../..', ARCHITECTURE_FILE);
writeFileSync(file, withPicture(readFileSync(file, 'utf8')));
