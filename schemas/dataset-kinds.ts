import list from './dataset-kinds.json' with { type: 'json' };
import { jsonText } from './json-text.ts';

/**
 * The kinds of dataset as a JSON Schema, so that an editor completes and explains them. They are codes of the catalog's own,
 * which no feed knows, so they are no vocabulary.
 */
export function generateDatasetKinds(): string {
  const names = list.kinds.map(({ label }) => label.sv);
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from schemas/dataset-kinds.json by `npm run generate`; do not edit.',
    $defs: {
      kind: {
        type: 'string',
        enum: list.kinds.map(({ code }) => code),
        enumDescriptions: names,
        markdownEnumDescriptions: names,
      },
    },
  });
}
