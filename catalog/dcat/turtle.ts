import {
  isIn,
  isSaidIn,
  type Literal,
  type Profile,
  type Property,
  type Resource,
  type Value,
} from './graph.ts';
import { quoted } from './string-escapes.ts';
import type { Syntax } from './syntax.ts';
import { NAMESPACES, type Term } from './terms.ts';

/** Turtle: one block per thing, one line per property. */
export const TURTLE: Syntax = {
  extension: 'ttl',
  head: Object.entries(NAMESPACES)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join(''),
  between: '',
  tail: '',
  write: (resource, profile) => blocks(resource, profile),
};

/** A thing, and after it the things within it that have an address of their own; those without lie within. */
function blocks(resource: Resource, profile: Profile): string {
  if (!isSaidIn(resource, profile)) return '';
  const within: Resource[] = [];
  const statements = predicates(resource, profile, '  ', within);
  let written = `\n<${resource.iri}> ${statements.trimStart()} .\n`;
  for (const resource of within) written += blocks(resource, profile);
  return written;
}

function predicates(resource: Resource, profile: Profile, indent: string, within: Resource[]): string {
  const classes = resource.types[profile];
  let written = classes.length === 0 ? '' : `${indent}a ${names(classes)}`;
  for (const property of resource.properties) {
    if (!isIn(property, profile)) continue;
    if (written !== '') written += ' ;\n';
    written += `${indent}${property.predicate.name} ${objects(property, profile, indent, within)}`;
  }
  return written;
}

function names(classes: readonly Term[]): string {
  return classes.length === 1 ? classes[0]!.name : classes.map(({ name }) => name).join(', ');
}

function objects({ values }: Property, profile: Profile, indent: string, within: Resource[]): string {
  let written = '';
  for (const value of values) {
    if (written !== '') written += `,\n${indent}  `;
    written += object(value, profile, indent, within);
  }
  return written;
}

function object(value: Value, profile: Profile, indent: string, within: Resource[]): string {
  if (value.kind === 'link') return `<${value.iri}>`;
  if (value.kind === 'literal') return literal(value);
  if (value.iri === undefined) {
    return `[ ${predicates(value, profile, `${indent}    `, within).trimStart()}\n${indent}  ]`;
  }
  within.push(value);
  return `<${value.iri}>`;
}

function literal({ text, language, datatype }: Literal): string {
  if (language !== undefined) return `${quoted(text)}@${language}`;
  return datatype === undefined ? quoted(text) : `${quoted(text)}^^${datatype.name}`;
}
