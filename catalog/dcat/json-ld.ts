import {
  isIn,
  isSaidIn,
  type Literal,
  type Profile,
  type Property,
  type Resource,
  type Value,
} from './graph.ts';
import type { Syntax } from './syntax.ts';
import { dcat, NAMESPACES, type Term, term } from './terms.ts';
import { valueForms } from './value-forms.ts';

const FORMS = valueForms();

/** Properties of a catalog that no key of a file stands for. */
const LISTED = [dcat.dataset, dcat.service];

/** Texts, written by language: `{"sv": "Badplatser", "en": "Bathing places"}`. */
const BY_LANGUAGE = new Set(FORMS.texts.map(term));

/** Addresses, written as plain strings. */
const ADDRESSES = new Set([...FORMS.links, ...LISTED.map(({ name }) => name)].sort().map(term));

/** Values that usually have one datatype, written as plain strings where they have it. */
const TYPED = new Map(
  [...FORMS.datatypes].sort(byName).map(([name, datatype]) => [term(name), term(datatype)]),
);

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

const CONTEXT: Record<string, unknown> = {
  ...NAMESPACES,
  ...contextOf([...BY_LANGUAGE], () => ({ '@container': '@language' })),
  ...contextOf([...ADDRESSES], () => ({ '@type': '@id' })),
  ...contextOf([...TYPED.keys()], (property) => ({ '@type': TYPED.get(property)!.name })),
};

function contextOf(properties: Term[], entry: (property: Term) => object): Record<string, unknown> {
  return Object.fromEntries(properties.map((property) => [property.name, entry(property)]));
}

const contextLines = Object.entries(CONTEXT).map(
  ([name, value]) => `    "${name}": ${JSON.stringify(value)}`,
);

/** JSON-LD with its context in the document, so that no reader has to fetch one. */
export const JSON_LD: Syntax = {
  extension: 'jsonld',
  head: `{\n  "@context": {\n${contextLines.join(',\n')}\n  },\n  "@graph": [\n`,
  between: ',\n',
  tail: '\n  ]\n}\n',
  write: (resource, profile) =>
    isSaidIn(resource, profile) ? `    ${object(resource, profile, '    ')}` : '',
};

function object(resource: Resource, profile: Profile, indent: string): string {
  const inner = `${indent}  `;
  let entries = resource.iri === undefined ? '' : `${inner}"@id": ${JSON.stringify(resource.iri)}`;
  const classes = resource.types[profile];
  if (classes.length > 0) entries += `${entries === '' ? '' : ',\n'}${inner}"@type": ${classNames(classes)}`;
  for (const property of resource.properties) {
    if (!isIn(property, profile)) continue;
    entries += `${entries === '' ? '' : ',\n'}${inner}"${property.predicate.name}": ${values(property, profile, inner)}`;
  }
  return `{\n${entries}\n${indent}}`;
}

function classNames(classes: readonly Term[]): string {
  const names = classes.map(({ name }) => `"${name}"`);
  return names.length === 1 ? names[0]! : `[${names.join(', ')}]`;
}

function values(property: Property, profile: Profile, indent: string): string {
  if (BY_LANGUAGE.has(property.predicate)) return byLanguage(property.values as Literal[]);
  if (property.values.length === 1)
    return writeValue(property.values[0]!, property.predicate, profile, indent);
  const inner = `${indent}  `;
  let written = '';
  for (const value of property.values) {
    written += `${written === '' ? '' : ','}\n${inner}${writeValue(value, property.predicate, profile, inner)}`;
  }
  return `[${written}\n${indent}]`;
}

/** Literals of one property in an object by language; several in one language in a list. */
function byLanguage(literals: readonly Literal[]): string {
  let written = '';
  const languages = new Set(literals.map(({ language }) => language!));
  for (const language of languages) {
    const texts = literals
      .filter((literal) => literal.language === language)
      .map(({ text }) => JSON.stringify(text));
    const value = texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`;
    written += `${written === '' ? '' : ', '}"${language}": ${value}`;
  }
  return `{${written}}`;
}

function writeValue(value: Value, predicate: Term, profile: Profile, indent: string): string {
  if (value.kind === 'resource') return object(value, profile, indent);
  if (value.kind === 'link') return JSON.stringify(value.iri);
  const text = JSON.stringify(value.text);
  if (value.datatype === TYPED.get(predicate)) return text;
  return `{"@type": "${value.datatype?.name ?? 'xsd:string'}", "@value": ${text}}`;
}
