import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES_FILE, examplesFile } from './rule-examples.ts';

writeFileSync(join(import.meta.dirname, '../../../..', EXAMPLES_FILE), examplesFile());
