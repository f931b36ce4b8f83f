// `validate-floor.mjs <root>`: the least that a check of a catalog needs with the packages that it rests on. js-yaml reads
// every file and ajv holds it against our schemas as they lie in `schemas/`; nothing else is looked at, and nothing is told.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';

const [root] = process.argv.slice(2);
const SCHEMAS = new URL('../../schemas/', import.meta.url);

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, validateSchema: false });
for (const name of readdirSync(SCHEMAS).filter((name) => name.endsWith('.schema.json')))
  ajv.addSchema({
    ...JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')),
    $id: `https://example.se/${name}`,
  });

function kindOf(path) {
  if (basename(path) === 'catalog.yaml') return 'catalog';
  if (basename(path) === 'publisher.yaml') return 'publisher';
  return path.includes('/services/') ? 'service' : path.includes('/series/') ? 'series' : 'dataset';
}

let count = 0;
for (const entry of readdirSync(join(root, 'datasets'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const validate = ajv.getSchema(`https://example.se/${kindOf(path)}.schema.json`);
  if (!validate(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })))
    throw new Error(`${path}: ${JSON.stringify(validate.errors)}`);
  count += 1;
}
if (count === 0) throw new Error('nothing was read');
