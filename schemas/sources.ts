import catalog from './catalog.schema.json' with { type: 'json' };
import codes from './codes.schema.json' with { type: 'json' };
import contacts from './contacts.schema.json' with { type: 'json' };
import dataset from './dataset.schema.json' with { type: 'json' };
import datasetKinds from './dataset-kinds.schema.json' with { type: 'json' };
import definitions from './definitions.schema.json' with { type: 'json' };
import guide from './guide.schema.json' with { type: 'json' };
import maturity from './maturity.schema.json' with { type: 'json' };
import maturityLevels from './maturity-levels.schema.json' with { type: 'json' };
import meeting from './meeting.schema.json' with { type: 'json' };
import publisher from './publisher.schema.json' with { type: 'json' };
import series from './series.schema.json' with { type: 'json' };
import service from './service.schema.json' with { type: 'json' };
import settings from './settings.schema.json' with { type: 'json' };

/** A JSON Schema as plain data. */
export type Schema = Record<string, unknown>;

/** The hand-written schemas of the catalog, one for each kind of file. */
export const entitySchemas: Record<string, Schema> = { catalog, publisher, dataset, service, series };

/** The hand-written schemas of what is told of the cooperation around the catalog, one for each kind of file. */
export const cooperationSchemas: Record<string, Schema> = { meeting, contacts, guide, maturity };

/** The schema of `.github/katalog.yaml`: how a repository looks after its catalog. */
export const settingsSchema: Schema = settings;

/** The definitions that the schemas share. */
export const sharedDefinitions: Record<string, Schema> = definitions.$defs;

/**
 * Every schema, as a validator must have them to follow the references between them: each with an `$id`. The
 * files have none, because an editor would then look for what they refer to at that address and not beside them.
 */
export const allSchemas: Schema[] = Object.entries({
  codes,
  definitions,
  'dataset-kinds': datasetKinds,
  'maturity-levels': maturityLevels,
  settings,
  ...entitySchemas,
  ...cooperationSchemas,
}).map(([name, schema]) => ({ $id: schemaId(name), ...schema }));

/** The `$id` in {@link allSchemas} of the schema in `schemas/<name>.schema.json`. */
export function schemaId(name: string): string {
  return `https://oppna-mellansverige.github.io/schemas/${name}.schema.json`;
}

/**
 * Keywords of ours and of editors, which say something about a value and check nothing. `generateProperties` makes the table
 * of properties from them.
 *
 * | keyword | |
 * |---|---|
 * | `x-en` | `title` and `description` in English |
 * | `x-label` | what readers call it in both languages, where Sveriges dataportal has another word than the title |
 * | `x-kind` | the kind of a value, where format, code list and type do not tell it (see `PropertyKind`) |
 * | `x-vocabulary` | the code list of a value, or several |
 * | `x-target` | the kind of file that a reference leads to |
 * | `x-rdf` | the property in the feeds, or two with `/` between; by profile (`{"eu": …}`) where the profiles differ |
 * | `x-rdf-class` | of an object its class, or several; of a property the class of what lies between its two properties, or of what the value leads to. By profile where they differ |
 * | `x-rdf-datatype` | the datatype of a value that is written as text |
 * | `x-schemes` | the schemes of an address, where these are not http and https |
 * | `x-unit` | the unit of a number |
 * | `x-display` | where it is shown: `page` (a section, or `false`), `portal` (`false`), `after` (another key) |
 */
export const ANNOTATIONS = [
  'x-en',
  'x-label',
  'x-kind',
  'x-vocabulary',
  'x-target',
  'x-rdf',
  'x-rdf-class',
  'x-rdf-datatype',
  'x-schemes',
  'x-unit',
  'x-display',
  'enumDescriptions',
  'markdownEnumDescriptions',
] as const;
