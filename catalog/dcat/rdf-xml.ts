import { isIn, isSaidIn, type Profile, type Property, type Resource, type Value } from './graph.ts';
import type { Syntax } from './syntax.ts';
import { NAMESPACES } from './terms.ts';

const declarations = Object.entries(NAMESPACES)
  .map(([prefix, iri]) => `\n    xmlns:${prefix}="${iri}"`)
  .join('');

/** RDF/XML: the only syntax the national portal reads. One element per thing; what belongs to it lies within. */
export const RDF_XML: Syntax = {
  extension: 'rdf',
  head: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declarations}>\n`,
  between: '\n',
  tail: '\n</rdf:RDF>\n',
  write: (resource, profile) => element(resource, profile, '  '),
};

function element(resource: Resource, profile: Profile, indent: string): string {
  if (!isSaidIn(resource, profile)) return '';
  const [type, ...others] = resource.types[profile];
  const name = type?.name ?? 'rdf:Description';
  const about = resource.iri === undefined ? '' : ` rdf:about="${attribute(resource.iri)}"`;
  const inner = `${indent}  `;
  let content = '';
  for (const other of others) content += `${inner}<rdf:type rdf:resource="${other.iri}"/>\n`;
  for (const property of resource.properties) {
    if (isIn(property, profile)) content += propertyElements(property, profile, inner);
  }
  if (content === '') return `${indent}<${name}${about}/>\n`;
  return `${indent}<${name}${about}>\n${content}${indent}</${name}>\n`;
}

function propertyElements({ predicate, values }: Property, profile: Profile, indent: string): string {
  let written = '';
  for (const value of values) written += indent + propertyElement(predicate.name, value, profile, indent);
  return written;
}

function propertyElement(name: string, value: Value, profile: Profile, indent: string): string {
  if (value.kind === 'link') return `<${name} rdf:resource="${attribute(value.iri)}"/>\n`;
  if (value.kind === 'resource') {
    return `<${name}>\n${element(value, profile, `${indent}  `)}${indent}</${name}>\n`;
  }
  if (value.language !== undefined) {
    return `<${name} xml:lang="${value.language}">${characters(value.text)}</${name}>\n`;
  }
  if (value.datatype === undefined) return `<${name}>${characters(value.text)}</${name}>\n`;
  return `<${name} rdf:datatype="${value.datatype.iri}">${characters(value.text)}</${name}>\n`;
}

/** An IRI holds neither quotes nor angle brackets (see `legalIri`), so only `&` is left to escape. */
function attribute(iri: string): string {
  return iri.includes('&') ? iri.replaceAll('&', '&amp;') : iri;
}

const MARKUP = /[&<>\r]/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * The characters that no XML 1.0 document can hold, escaped or not: most controls, two noncharacters, lone
 * surrogates.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const ALL_NO_XML = new RegExp(NO_XML.source, 'gu');

/** True when XML can hold `text`. */
export function fitsXml(text: string): boolean {
  return !NO_XML.test(text);
}

/** The profile check refuses text that XML cannot hold; should it come here all the same, the XML is still valid. */
function characters(text: string): string {
  const value = fitsXml(text) ? text : text.replace(ALL_NO_XML, '\ufffd');
  return MARKUP.test(value) ? value.replace(/[&<>\r]/g, (text) => ENTITIES[text]!) : value;
}
