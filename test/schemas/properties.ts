import {
  cooperationSchemas,
  entitySchemas,
  type Schema,
  settingsSchema,
  sharedDefinitions,
} from '../../schemas/sources.ts';

/** A property of a schema, with where it stands. */
export interface Property {
  /** The schema's URI and the JSON pointer in it: `…/dataset.schema.json#/properties/title`. */
  at: string;
  /** The `x-rdf-class` of the object it belongs to, the first where there are several. */
  rdfClass: string | undefined;
  schema: Schema;
}

/** Every property of every schema, at any depth; references are not followed. */
export function allProperties(): Property[] {
  return [
    ...Object.entries({ ...entitySchemas, ...cooperationSchemas }).flatMap(([kind, schema]) =>
      below(schema, `${kind}.schema.json#`),
    ),
    ...below(settingsSchema, 'settings.schema.json#'),
    ...below({ $defs: sharedDefinitions }, 'definitions.schema.json#'),
  ];
}

function below(schema: Schema, at: string): Property[] {
  const [rdfClass] = [schema['x-rdf-class']].flat() as (string | undefined)[];
  const own = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const definitions = Object.entries((schema.$defs ?? {}) as Record<string, Schema>);
  return [
    ...own.map(([key, value]) => ({ at: `${at}/properties/${key}`, rdfClass, schema: value })),
    ...own.flatMap(([key, value]) => below(value, `${at}/properties/${key}`)),
    ...definitions.flatMap(([key, value]) => below(value, `${at}/$defs/${key}`)),
    ...(schema.items ? below(schema.items as Schema, `${at}/items`) : []),
  ];
}
