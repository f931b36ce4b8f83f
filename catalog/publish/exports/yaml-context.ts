import { NAMESPACES, xsd } from '../../dcat/terms.ts';
import { ADDRESSES } from '../../model/addresses.ts';
import { ENTITY_KINDS } from '../../model/entity-kinds.ts';
import {
  listProperties,
  type Property,
  type PropertyKind,
  type PropertyOwner,
  rdfPath,
} from '../../model/properties.ts';
import { type VocabularyName, vocabulary } from '../../model/vocabularies.ts';
import type { ExportFile } from './export-file.ts';

/**
 * A JSON-LD 1.1 context for the files in `datasets/`: with it, a description that is written in YAML is linked data
 * as it stands, in the European profile's words. It covers what needs no more than the file itself; references to
 * other files, e-mail addresses and what publishers' defaults fill in are only in the feeds.
 */
export function yamlContext(): ExportFile {
  return {
    paths: [ADDRESSES.context],
    text: [`${JSON.stringify({ '@context': contextOfYaml() }, null, 2)}\n`],
  };
}

/** The context itself, without what stands around it in its file. */
export function contextOfYaml(): Record<string, unknown> {
  const shared = sharedMeanings();
  const entries = [...shared].map(([key, properties]) => [key, entryOf(properties, shared)] as const);
  return { '@version': 1.1, '@language': 'sv', ...NAMESPACES, uri: '@id', ...Object.fromEntries(entries) };
}

/** The meaning of a key in JSON-LD: an expanded term definition. */
type Entry = Readonly<Record<string, unknown>>;

/** Datasets first: what a key means in them, it means everywhere but where it is said otherwise. */
const FILES: readonly PropertyOwner[] = ['dataset', ...ENTITY_KINDS.filter((kind) => kind !== 'dataset')];

/** By key. */
type Meanings = ReadonlyMap<string, readonly Property[]>;

/**
 * The properties of files and of what lies within them by key: those that are the same property in the feeds as the
 * first with that key.
 */
function sharedMeanings(): Meanings {
  const meanings = new Map<string, Property[]>();
  for (const property of withParts(FILES).flatMap(listProperties)) {
    if (!isInFile(property)) continue;
    const others = meanings.get(property.key);
    if (!others) meanings.set(property.key, [property]);
    else if (isSameTerm(property, others[0]!)) others.push(property);
  }
  return meanings;
}

function withParts(owners: readonly PropertyOwner[]): PropertyOwner[] {
  const seen = new Set(owners);
  for (const owner of seen) {
    for (const property of listProperties(owner).filter(isInFile)) if (property.part) seen.add(property.part);
  }
  return [...seen];
}

/** The kinds of value that would have to be looked up in other files, or are written differently in the feeds. */
const ELSEWHERE: readonly PropertyKind[] = ['reference', 'email', 'telephone'];

/** True when a value can be understood from the file alone. Coordinates are numbers there, and a text in the feeds. */
function isInFile(property: Property): boolean {
  const { kind, datatype } = property;
  const [name, ...more] = rdfPath(property, 'eu');
  if (name === undefined || name === 'rdf:type' || more.length > 0) return false;
  return !ELSEWHERE.includes(kind) && !(kind === 'number' && datatype);
}

function isSameTerm(a: Property, b: Property): boolean {
  return rdfPath(a, 'eu')[0] === rdfPath(b, 'eu')[0] && (a.kind === b.kind || (isLink(a) && isLink(b)));
}

function isLink({ kind }: Property): boolean {
  return kind === 'address' || kind === 'code';
}

/** The entry of a key that several properties share, which may have codes of different lists. */
function entryOf(properties: readonly Property[], shared: Meanings): Entry {
  const [first] = properties as readonly [Property];
  const lists = [...new Set(properties.flatMap(({ vocabularies = [] }) => vocabularies))];
  const context = { ...codesOf(lists), ...otherMeanings(properties, shared) };
  return {
    '@id': rdfPath(first, 'eu')[0],
    ...(lists.length > 0 ? { '@type': '@vocab' } : FORMS[first.kind](first)),
    ...(Object.keys(context).length > 0 ? { '@context': context } : {}),
  };
}

const LANGUAGES = { '@container': '@language' };
const NO_LANGUAGE = { '@language': null };

/** The forms in which values are read. Dates are left to the reader: a date can be a year, a day or a time. */
const FORMS: Readonly<Record<PropertyKind, (property: Property) => Entry>> = {
  text: () => LANGUAGES,
  words: () => LANGUAGES,
  address: () => ({ '@type': '@id' }),
  code: () => ({ '@type': '@vocab' }),
  part: () => ({}),
  date: () => NO_LANGUAGE,
  time: () => NO_LANGUAGE,
  flag: () => ({}),
  duration: () => ({ '@type': xsd.duration.name }),
  number: ({ isInteger }) => (isInteger ? { '@type': xsd.nonNegativeInteger.name } : {}),
  'media-type': () => ({
    '@type': '@vocab',
    '@context': { '@vocab': 'http://www.iana.org/assignments/media-types/' },
  }),
  plain: ({ datatype }) => (datatype === undefined ? NO_LANGUAGE : { '@type': datatype }),
  reference: () => ({}),
  email: () => ({}),
  telephone: () => ({}),
};

/** The codes are words of the key's own context, as the same code means other things below other keys. */
function codesOf(lists: readonly VocabularyName[]): Entry {
  return Object.fromEntries(
    lists.flatMap((list) => vocabulary(list).concepts.map(({ code, uri }) => [code, uri] as const)),
  );
}

/** The keys that mean something else within the values of these properties than elsewhere. */
function otherMeanings(properties: readonly Property[], shared: Meanings): Entry {
  const within = [...new Set(properties.flatMap(({ part }) => part ?? []))].flatMap(listProperties);
  const other = within.filter(
    (property) => isInFile(property) && !shared.get(property.key)?.includes(property),
  );
  return Object.fromEntries(other.map((property) => [property.key, entryOf([property], shared)]));
}
