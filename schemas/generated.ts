import { generateCodes } from './codes.ts';
import { generateDatasetKinds } from './dataset-kinds.ts';
import { generateMaturityLevels } from './maturity-levels.ts';
import { generateProperties } from './properties.ts';
import { generateTypes } from './types.ts';

/** Every file that is made from the schemas and vocabularies, by its path from the repository's root. */
export async function generateAll(): Promise<Map<string, string>> {
  const files = new Map([
    ['schemas/codes.schema.json', generateCodes()],
    ['schemas/dataset-kinds.schema.json', generateDatasetKinds()],
    ['schemas/maturity-levels.schema.json', generateMaturityLevels()],
    ['catalog/model/property-table.json', generateProperties()],
  ]);
  for (const [name, text] of generateTypes()) files.set(`catalog/model/files/${name}`, text);
  return files;
}
