import { jsonText } from './json-text.ts';
import model from './maturity-model.json' with { type: 'json' };

/**
 * The levels of a self-assessment as a JSON Schema: a definition for each dimension, with what every level means, so
 * that an editor explains the choice where it is made.
 */
export function generateMaturityLevels(): string {
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from schemas/maturity-model.json by `npm run generate`; do not edit.',
    $defs: Object.fromEntries(model.dimensions.map(({ key, levels }) => [key, definition(levels)])),
  });
}

function definition(levels: readonly { sv: string }[]): object {
  const descriptions = levels.map(({ sv }) => sv);
  return {
    type: 'integer',
    enum: levels.map((_, level) => level),
    enumDescriptions: descriptions,
    markdownEnumDescriptions: descriptions,
  };
}
