import { isIn, isSaidIn, type Literal, type Profile, type Resource, type Value } from './graph.ts';
import { quoted } from './string-escapes.ts';
import type { Syntax } from './syntax.ts';
import { rdf } from './terms.ts';

/** N-Triples: one statement a line, for comparing. No feed is published in it. */
export const N_TRIPLES: Pick<Syntax, 'write'> = {
  write: (resource, profile) => statements(resource, profile),
};

function statements(resource: Resource, profile: Profile): string {
  if (!isSaidIn(resource, profile)) return '';
  const subject = name(resource);
  const within: Resource[] = [];
  let written = '';
  for (const type of resource.types[profile]) written += `${subject} <${rdf.type.iri}> <${type.iri}> .\n`;
  for (const property of resource.properties) {
    if (!isIn(property, profile)) continue;
    const start = `${subject} <${property.predicate.iri}> `;
    for (const value of property.values) {
      written += `${start}${object(value)} .\n`;
      if (value.kind === 'resource') within.push(value);
    }
  }
  for (const resource of within) written += statements(resource, profile);
  return written;
}

function name(resource: Resource): string {
  return resource.iri === undefined ? `_:${resource.label}` : `<${resource.iri}>`;
}

function object(value: Value): string {
  if (value.kind === 'link') return `<${value.iri}>`;
  return value.kind === 'resource' ? name(value) : literal(value);
}

function literal({ text, language, datatype }: Literal): string {
  if (language !== undefined) return `${quoted(text)}@${language}`;
  return datatype === undefined ? quoted(text) : `${quoted(text)}^^<${datatype.iri}>`;
}
