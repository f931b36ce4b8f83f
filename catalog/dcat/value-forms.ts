import {
  listProperties,
  PROPERTY_OWNERS,
  type Property,
  type PropertyKind,
  rdfPath,
} from '../model/properties.ts';
import { PROFILES } from './graph.ts';
import { rdf, type Term, xsd } from './terms.ts';

/** The JSON-LD forms of the values of RDF properties, by the names of these: `dcterms:title`. */
export interface ValueForms {
  /** Texts with a language: those of a dataset in their order, then the others by name. */
  texts: string[];
  /** Addresses, and things that are described. */
  links: string[];
  /** The usual datatype of those that have one. */
  datatypes: Map<string, string>;
}

/** A date is most often a day. */
const DATATYPES: { readonly [Kind in PropertyKind]?: Term } = {
  date: xsd.date,
  duration: xsd.duration,
  flag: xsd.boolean,
  number: xsd.decimal,
};

const LINKS: readonly PropertyKind[] = [
  'address',
  'code',
  'email',
  'media-type',
  'part',
  'reference',
  'telephone',
];

/** The forms of all properties that the table has in feeds. */
export function valueForms(): ValueForms {
  const properties = PROPERTY_OWNERS.flatMap(listProperties);
  const texts = predicatesOf(properties.filter(({ kind }) => isText(kind)));
  const ofDatasets = predicatesOf(listProperties('dataset').filter(({ kind }) => isText(kind)));
  const links = predicatesOf(properties.filter(({ kind }) => LINKS.includes(kind)));
  return {
    texts: [...new Set([...ofDatasets, ...texts.sort()])],
    links: [...new Set([...links, ...properties.flatMap(firstOfTwo)])],
    datatypes: new Map(properties.flatMap(datatypesOf)),
  };
}

function isText(kind: PropertyKind): boolean {
  return kind === 'text' || kind === 'words';
}

/** The properties that lead to the values themselves. */
function predicatesOf(properties: readonly Property[]): string[] {
  const names = properties.flatMap((property) =>
    PROFILES.flatMap((profile) => rdfPath(property, profile).at(-1) ?? []),
  );
  return [...new Set(names)].filter((name) => name !== rdf.type.name);
}

function firstOfTwo(property: Property): string[] {
  return PROFILES.flatMap((profile) => {
    const [first, second] = rdfPath(property, profile);
    return first !== undefined && second !== undefined ? [first] : [];
  });
}

function datatypesOf(property: Property): [name: string, datatype: string][] {
  const { kind, datatype, isInteger } = property;
  const usual = isInteger && kind === 'number' ? xsd.nonNegativeInteger : DATATYPES[kind];
  const name = datatype ?? usual?.name;
  return name === undefined ? [] : predicatesOf([property]).map((predicate) => [predicate, name]);
}
