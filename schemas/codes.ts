import { VOCABULARY_NAMES, type VocabularyName, vocabulary } from '../catalog/model/vocabularies.ts';
import { jsonText } from './json-text.ts';

/**
 * The code lists as a JSON Schema: a definition for each, with what every code means. Editors complete the
 * codes and explain them (`enumDescriptions` in the YAML language server, `markdownEnumDescriptions` in VS Code).
 */
export function generateCodes(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from schemas/vocabularies by `npm run generate`; do not edit.',
    $defs: Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, definition(name)])),
  };
  return jsonText(schema);
}

function definition(name: VocabularyName): object {
  const { title, concepts } = vocabulary(name);
  const descriptions = concepts.map(({ label }) => label.sv);
  return {
    $comment: `${title.sv} (${title.en})`,
    type: 'string',
    'x-vocabulary': name,
    enum: concepts.map(({ code }) => code),
    enumDescriptions: descriptions,
    markdownEnumDescriptions: descriptions,
  };
}
