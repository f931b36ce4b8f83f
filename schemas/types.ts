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
export function generateTypes(): Map<string, string> {
  const files = new Map<string, string>();
  const shared = declaredDefinitions(sharedDefinitions);
  files.set('shared.ts', typesOf('definitions', shared, []));
  const sharedNames = shared.map(([name]) => name);
  for (const [kind, schema] of Object.entries({ ...entitySchemas, ...cooperationSchemas })) {
    const own = declaredDefinitions((schema.$defs ?? {}) as Record<string, Schema>);
    const root: [string, Schema] = [`${capitalised(kind)}File`, schema];
    files.set(`${kind}.ts`, typesOf(kind, [root, ...own], sharedNames));
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

function typesOf(source: string, types: readonly [string, Schema][], sharedNames: string[]): string {
  const body = types.map(([name, schema]) => declaration(name, schema)).join('\n');
  const model = MODEL_TYPES.filter((name) => mentions(body, name));
  const shared = sharedNames.filter((name) => mentions(body, name)).sort();
  const imports = [importLine(model, '../text.ts'), importLine(shared, './shared.ts')];
  const header = `// Generated from schemas/${source}.schema.json by \`npm run generate\`; do not edit.`;
  return `${header}\n\n${imports.join('')}${imports.join('') ? '\n' : ''}${body}`;
}

function declaration(name: string, schema: Schema): string {
  const comment = commentOf(schema, '');
  const { type } = schema;
  if (type === 'object') return `${comment}export interface ${name} ${typeIn(schema, '')}\n`;
  const parts = [type].flat().map((each) => typeIn({ ...schema, type: each }, '    '));
  return `export type ${name} =\n${parts.map((part) => `  | ${part}`).join('\n')};\n`;
}

/**
 * The type of a value, as it is written at an indentation. References are names of types, and codes are strings (a
 * union of two hundred codes helps nobody).
 */
function typeIn(schema: Schema, indent: string): string {
  const { $ref, properties, items, type, enum: values } = schema;
  if (typeof $ref === 'string') return typeOfReference($ref);
  if (Array.isArray(values)) return values.map((value) => `'${value}'`).join(' | ');
  if (Array.isArray(type)) return type.map((each) => typeIn({ ...schema, type: each }, indent)).join(' | ');
  if (type === 'array') return `${inBrackets(typeIn(items as Schema, indent))}[]`;
  return type === 'object' && properties ? objectIn(schema, indent) : plainType(schema);
}

function inBrackets(type: string): string {
  return type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type;
}

/** The properties, each with what is said of it in English. */
function objectIn({ properties, required }: Schema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties as Record<string, Schema>).map(([key, value]) => {
    const name = /^\w+$/.test(key) ? key : `'${key}'`;
    const optional = (required as string[] | undefined)?.includes(key) ? '' : '?';
    return `${commentOf(value, inner)}${inner}${name}${optional}: ${typeIn(value, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function commentOf(schema: Schema, indent: string): string {
  const english = schema['x-en'] as { description?: string } | undefined;
  if (english?.description === undefined) return '';
  const lines = wrapped(english.description).split('\n');
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
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
