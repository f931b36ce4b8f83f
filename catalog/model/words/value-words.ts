import { findProperty, type Property, type PropertyOwner } from '../properties.ts';
import { LANGUAGE_TAG, type Localised, type Text, textIn } from '../text.ts';
import { CREDENTIAL_NEEDED } from '../values/credentials.ts';
import { licenceName } from '../values/licence-names.ts';
import { concept, conceptByUri } from '../vocabularies.ts';

/** Longer values are cut: what is shown of one is for recognising it. */
export const LONGEST_VALUE = 300;

const MOST_PARTS = 40;
const DEEPEST = 6;

/**
 * A value of the property `key` in words for people: codes by their label, a text in the language that is read, several
 * values in a row. On one line, at most {@link LONGEST_VALUE} characters. Untrusted text as it is written in the file. Never
 * throws, whatever the value is.
 */
export function inWords(owner: PropertyOwner, key: string, value: unknown): Localised {
  const property = findProperty(owner, key);
  const name = `${owner}.${key}`;
  return both((language) => clipped(worded({ property, name, language }, value, 0).join(', ')));
}

/** Names of the values of properties that have few and no list of codes, by owner and key. */
const FIXED_WORDS: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  'record.status': {
    gathered: { sv: 'Insamlad', en: 'Gathered' },
    confirmed: { sv: 'Bekräftad', en: 'Confirmed' },
  },
  'warning.kind': {
    UNREACHABLE: { sv: 'Adressen svarar inte', en: 'The address does not answer' },
    PERSONAL_DATA: { sv: 'Personuppgifter', en: 'Personal data' },
    LICENCE_DISPUTED: { sv: 'Källorna är oense om licensen', en: 'The sources disagree on the licence' },
  },
  'credential.kind': CREDENTIAL_NEEDED,
};

function ownValue(
  words: Readonly<Record<string, Localised>> | undefined,
  key: string,
): Localised | undefined {
  return words && Object.hasOwn(words, key) ? words[key] : undefined;
}

interface Reading {
  /** The property that a value belongs to; none for a key that the schema does not have. */
  property: Property | undefined;
  /** Its owner and key: `warning.kind`. */
  name: string;
  language: keyof Localised;
}

function both(say: (language: keyof Localised) => string): Localised {
  return { sv: say('sv'), en: say('en') };
}

/** The parts of a value, each in words. */
function worded(reading: Reading, value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [wordOf(reading, value)];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return partsOf(value, (item) => worded(reading, item, depth + 1));
  return wordedObject(reading, value as Record<string, unknown>, depth);
}

function wordedObject(reading: Reading, value: Record<string, unknown>, depth: number): string[] {
  if (isText(value)) return [textIn(value, reading.language) ?? ''];
  if ('startDate' in value || 'endDate' in value)
    return [`${dateOf(value.startDate)}–${dateOf(value.endDate)}`];
  const { title, uri, ...rest } = value;
  const named = title !== undefined && typeof uri === 'string';
  const head = named ? [`${worded(reading, title, depth + 1).join(', ')} (${wordOf(reading, uri)})`] : [];
  const tail = partsOf(Object.entries(named ? rest : value), ([key, item]) =>
    worded({ ...reading, ...propertyWithin(reading, key) }, item, depth + 1),
  );
  return [...head, ...tail];
}

function propertyWithin({ property }: Reading, key: string): Pick<Reading, 'property' | 'name'> {
  const part = property?.part;
  return { property: part && findProperty(part, key), name: `${part ?? ''}.${key}` };
}

/** No more than anybody reads, so that a list without end costs no more. */
function partsOf<One>(list: readonly One[], say: (item: One) => string[]): string[] {
  const parts: string[] = [];
  for (const item of list) {
    if (parts.length >= MOST_PARTS) break;
    parts.push(...say(item));
  }
  return parts;
}

function dateOf(date: unknown): string {
  return typeof date === 'string' || typeof date === 'number' ? String(date) : '';
}

function isText(value: Record<string, unknown>): value is Record<string, string> & Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, item]) => LANGUAGE_TAG.test(key) && typeof item === 'string')
  );
}

/** A code by its label with a capital first; what is no code as it is written. */
function wordOf({ property, name, language }: Reading, written: string): string {
  const word = ownValue(FIXED_WORDS[name], written);
  if (word) return word[language];
  for (const name of property?.vocabularies ?? []) {
    const known = concept(name, written) ?? conceptByUri(name, written);
    if (known) return capitalised(name === 'licence' ? licenceName(known, language) : known.label[language]);
  }
  return written;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** On one line, without control characters, and no longer than `longest` characters. */
export function clipped(text: string, longest: number = LONGEST_VALUE): string {
  const line = onOneLine(text.slice(0, 4 * longest));
  const letters = [...line];
  return letters.length > longest || text.length > 4 * longest
    ? `${letters.slice(0, longest - 1).join('')}…`
    : line;
}

/** Without line breaks, control characters and such as cannot be seen. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
