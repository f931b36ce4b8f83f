import type { EntityKind } from '../../../model/entity.ts';
import { ENTITY_KINDS } from '../../../model/entity-kinds.ts';
import { pointerPath } from '../../../model/pointer.ts';
import { closest } from '../../../model/words/closest.ts';
import { type Field, fieldAt, fieldsIn, rootOf, titleOf } from '../field.ts';
import type { Violation } from '../violation.ts';
import { keysFor } from './key-aliases.ts';
import { spelling } from './spelling.ts';

/** The key that was meant, and the field it is. */
export interface KeySuggestion {
  key: string;
  field: Field;
}

/** The key of the same mapping that an unknown key was most likely meant to be. */
export function suggestKey({ kind, data, pointer, name }: Violation): KeySuggestion | undefined {
  const fields = fieldsIn(holderAt(kind, data, pointer));
  const key = keyIn(fields, name);
  const field = fields.get(key ?? '');
  return key !== undefined && field ? { key, field } : undefined;
}

const CLAIMS = new WeakMap<object, Map<string, number>>();

/** True when several unknown keys of the same mapping would be renamed to the same key. */
export function isClaimedTwice({ parent, kind, data, pointer }: Violation, key: string): boolean {
  if (typeof parent !== 'object' || parent === null) return false;
  const known = CLAIMS.get(parent) ?? claimsIn(parent, fieldsIn(holderAt(kind, data, pointer)));
  CLAIMS.set(parent, known);
  return (known.get(key) ?? 0) > 1;
}

function claimsIn(parent: object, fields: Map<string, Field>): Map<string, number> {
  const claims = new Map<string, number>();
  for (const name of Object.keys(parent).filter((key) => !fields.has(key))) {
    const key = keyIn(fields, name);
    if (key !== undefined) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  return claims;
}

/** The field of the mapping that the entry at `pointer` stands in. */
export function holderAt(kind: Violation['kind'], data: unknown, pointer: string): Field {
  return fieldAt(kind, data, pointer.slice(0, pointer.lastIndexOf('/')));
}

function keyIn(fields: Map<string, Field>, name: string): string | undefined {
  const wanted = spelledKey(name);
  return sameKey(fields, wanted) ?? keyFor(fields, wanted) ?? nearKey(fields, wanted);
}

/** `dcterms:title` is `title` in the words of DCAT. */
function spelledKey(name: string): string {
  return spelling(name.replace(/^\s*(?:dct|dcterms|dcat|foaf|vcard|schema|adms|locn|skos|rdfs)[:_]/i, ''));
}

/** The key that differs in case and signs alone: `accessUrl`, `download_url`. */
function sameKey(fields: Map<string, Field>, wanted: string): string | undefined {
  return spellingsOf(fields).keys.get(wanted);
}

/** The key that is called so in Swedish, in English or elsewhere. */
function keyFor(fields: Map<string, Field>, wanted: string): string | undefined {
  const known = keysFor(wanted).find((key) => fields.has(key));
  if (known !== undefined) return known;
  const called = spellingsOf(fields).titles.get(wanted);
  return called?.length === 1 ? called[0] : undefined;
}

function nearKey(fields: Map<string, Field>, wanted: string): string | undefined {
  const { keys } = spellingsOf(fields);
  const near = closest(wanted, keys.keys());
  return near === undefined ? undefined : keys.get(near);
}

interface Spellings {
  /** Keys by how they are compared. */
  keys: Map<string, string>;
  /** Keys by their Swedish and English titles; two keys may have the same. */
  titles: Map<string, string[]>;
}

const SPELLINGS = new WeakMap<Map<string, Field>, Spellings>();

/** Made once for each mapping of the schemas: a file may have many keys that are wrong. */
function spellingsOf(fields: Map<string, Field>): Spellings {
  const known = SPELLINGS.get(fields);
  if (known) return known;
  const titles = new Map<string, string[]>();
  for (const [key, field] of fields) {
    const { sv, en } = titleOf(field);
    for (const title of new Set([spelling(sv), spelling(en)])) {
      titles.set(title, [...(titles.get(title) ?? []), key]);
    }
  }
  const made = { keys: new Map([...fields.keys()].map((key) => [spelling(key), key])), titles };
  SPELLINGS.set(fields, made);
  return made;
}

/** A key that there is, but further in or further out in the file. */
export interface OtherLevel {
  /** The key that holds it further in: `distribution`; empty where it stands at the top of the file. */
  under: string;
  key: string;
  field: Field;
}

/** Finds the level of the file at which a misplaced key belongs: `format` of a dataset is under `distribution`. */
export function otherLevel({ kind, data, pointer, name }: Violation): OtherLevel | undefined {
  const wanted = spelledKey(name);
  const find = (fields: Map<string, Field>) => sameKey(fields, wanted) ?? keyFor(fields, wanted);
  const holder = holderAt(kind, data, pointer);
  for (const [under, field] of likeliestFirst(fieldsIn(holder))) {
    const inner = fieldsIn(field);
    const key = find(inner);
    if (key !== undefined) return { under, key, field: inner.get(key) as Field };
  }
  if (pointerPath(pointer).length < 2) return undefined;
  const outer = fieldsIn(fieldAt(kind, data, ''));
  const key = find(outer);
  return key === undefined ? undefined : { under: '', key, field: outer.get(key) as Field };
}

/** An e-mail address is more often a contact's than a producer's. */
function likeliestFirst(fields: Map<string, Field>): [string, Field][] {
  const first = ['distribution', 'contactPoint', 'defaults'];
  return [...fields].sort(([a], [b]) => Number(first.includes(b)) - Number(first.includes(a)));
}

/** The kinds of file that have a key which this kind has not: `endpointURL` is of a service. */
export function otherKinds({ kind, name }: Violation): EntityKind[] {
  if (!ENTITY_KINDS.some((text) => text === kind)) return [];
  const wanted = spelledKey(name);
  return ENTITY_KINDS.filter(
    (other) => other !== kind && sameKey(fieldsIn(rootOf(other)), wanted) !== undefined,
  );
}
