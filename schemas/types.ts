import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { allSchemas, cooperationSchemas, entitySchemas, type Schema, sharedDefinitions } from './sources.ts';

/** Definitions whose type is not called as they are. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  licence: 'Resource',
  document: 'Resource',
  standard: 'Resource',
  record: 'DescriptionRecord',
  distribution: 'DistributionFile',
  contact: 'CountyContact',
};

const DEFINITIONS: Readonly<Record<string, Schema>> = Object.assign(
  {},
  ...allSchemas.map(({ $defs }) => $defs ?? {}),
);

const MODEL_TYPES = ['Text', 'Words'];

/** Definitions that are the same type as another. */
const ALIASES = ['licence', 'document', 'standard'];

/** The TypeScript of `catalog/model/files/`, by file name. */
export async function generateTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const shared = declaredDefinitions(sharedDefinitions);
  files.set('shared.ts', await typesOf('definitions', shared, []));
  const sharedNames = shared.map(([name]) => name);
  for (const [kind, schema] of Object.entries({ ...entitySchemas, ...cooperationSchemas })) {
    const own = declaredDefinitions((schema.$defs ?? {}) as Record<string, Schema>);
    const root: [string, Schema] = [`${capitalised(kind)}File`, schema];
    files.set(`${kind}.ts`, await typesOf(kind, [root, ...own], sharedNames));
  }
  return files;
}

/** The definitions that become a declaration of their own, under the type's name. */
function declaredDefinitions(definitions: Record<string, Schema>): [string, Schema][] {
  return Object.entries(definitions)
    .filter(([name]) => /^[A-Z]/.test(typeName(name)) && !MODEL_TYPES.includes(typeName(name)))
    .filter(([name]) => !ALIASES.includes(name))
    .map(([name, schema]) => [typeName(name), schema]);
}

async function typesOf(source: string, types: [string, Schema][], sharedNames: string[]): Promise<string> {
  const declarations: string[] = [];
  for (const [name, schema] of types) declarations.push(await declare(name, schema));
  const body = declarations.join('\n');
  const model = MODEL_TYPES.filter((name) => mentions(body, name));
  const shared = sharedNames.filter((name) => mentions(body, name)).sort();
  const imports = [importLine(model, '../text.ts'), importLine(shared, './shared.ts')];
  const header = `// Generated from schemas/${source}.schema.json by \`npm run generate\`; do not edit.`;
  return `${header}\n\n${imports.join('')}${imports.join('') ? '\n' : ''}${body}`;
}

function declare(name: string, schema: Schema): Promise<string> {
  return compile({ ...(prepared(schema) as JSONSchema), title: name }, name, {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110, trailingComma: 'all' },
  });
}

/**
 * A schema as the type generator should see it: references are names of types, codes are strings (a union of
 * two hundred codes helps nobody), and what is said of a property is said in English.
 */
function prepared(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prepared);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, properties, items, type, enum: values, required } = schema as Schema;
  const comment = description(schema as Schema);
  if (typeof $ref === 'string') return { ...comment, tsType: typeOfReference($ref) };
  return {
    ...comment,
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(required === undefined ? {} : { required }),
    ...(items === undefined ? {} : { items: prepared(items) }),
    ...(properties === undefined ? {} : { properties: preparedProperties(properties as Schema) }),
  };
}

function preparedProperties(properties: Schema): Schema {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, prepared(value)]));
}

function description(schema: Schema): Schema {
  const english = schema['x-en'] as { description?: string } | undefined;
  return english?.description === undefined ? {} : { description: wrapped(english.description) };
}

/** A text in lines that fit a comment. */
function wrapped(text: string): string {
  return text.replaceAll(/(.{1,96})(?: |$)/g, '$1\n').trimEnd();
}

function typeOfReference(reference: string): string {
  if (reference.startsWith('maturity-levels.')) return 'number';
  return reference.startsWith('codes.') ? 'string' : typeName(reference.split('/').at(-1) ?? '');
}

/** Returns the TypeScript type for a `$ref` to a definition: a type of the model, a type of its own, or a plain one. */
function typeName(definition: string): string {
  const schema = DEFINITIONS[definition];
  if (!schema) throw new Error(`no schema has the definition ${definition}`);
  const kind = schema['x-kind'];
  if (kind === 'text' || kind === 'words') return capitalised(kind);
  if (!schema.properties) return plainType(schema);
  return NAMED_OTHERWISE[definition] ?? capitalised(definition);
}

function plainType({ type }: Schema): string {
  return [type]
    .flat()
    .map((item) => (item === 'integer' ? 'number' : String(item)))
    .join(' | ');
}

/** One line, or one name a line where it would be longer than the formatter lets it be. */
function importLine(names: string[], from: string): string {
  if (names.length === 0) return '';
  const line = `import type { ${names.join(', ')} } from '${from}';\n`;
  return line.length <= 111
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`;
}

/** True when the text uses a type: after a colon or a bar, not as a word of a comment. */
function mentions(text: string, name: string): boolean {
  return new RegExp(`^[^*]*(: |\\| )${name}\\b`, 'm').test(text);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
