import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueForms } from './issue-forms.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../../..');

for (const [path, text] of issueForms()) writeFileSync(join(ROOT, path), text);
