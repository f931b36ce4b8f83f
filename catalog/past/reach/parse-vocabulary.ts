import { MAX_BYTES } from '../../check/files/limits.ts';
import { isPlainObject } from '../../model/plain-object.ts';
import type { Localised } from '../../model/text.ts';
import type { Vocabulary } from '../../model/vocabularies.ts';

/** A code list as it was read; without `vocabulary` where something is wrong with it. */
export interface VocabularyReading {
  vocabulary: Vocabulary | undefined;
  /** The faults, at most {@link MOST_PROBLEMS}. May hold untrusted text. */
  problems: readonly Localised[];
}

/** The longest list of the EU holds some hundreds of codes that are used here. */
const MOST_CONCEPTS = 5_000;
const MOST_PROBLEMS = 10;
const LONGEST = 2_000;

/** Codes stand unquoted in YAML, in addresses and in sentences. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_.:+-]{0,199}$/u;
const ADDRESS = /^https?:\/\/[^\s<>"\\^`{|}]+$/;

/** Fields beside code, address and label, by what they hold. */
const FIELDS: Readonly<Record<string, 'text' | 'boolean' | 'texts'>> = {
  mediaType: 'text',
  seFormat: 'text',
  open: 'boolean',
  machineReadable: 'boolean',
  extensions: 'texts',
  spdx: 'text',
  page: 'text',
  sameAs: 'texts',
  deedUrls: 'texts',
  broader: 'text',
  name: 'text',
  county: 'text',
  publisher: 'text',
  slug: 'text',
  organisationName: 'text',
  organisationsnummer: 'text',
  homepage: 'text',
  dataportalUri: 'text',
};

/** Fields that are null where the list's source has nothing. */
const MAY_BE_NULL = ['mediaType', 'spdx'];

/**
 * Reads a file of `schemas/vocabularies/` as data from a stranger: its form, its size, and that no code or address
 * stands for two things. Never throws.
 */
export function parseVocabulary(bytes: Uint8Array): VocabularyReading {
  if (bytes.length > MAX_BYTES) return refused([TOO_LARGE]);
  const data = parsed(bytes);
  if (!isPlainObject(data) || !Array.isArray(data.concepts)) return refused([NO_LIST]);
  if (data.concepts.length === 0 || data.concepts.length > MOST_CONCEPTS) return refused([SIZE]);
  const concepts = data.concepts.filter(isPlainObject);
  const problems = [
    ...headProblems(data),
    ...data.concepts.flatMap(conceptProblems),
    ...repeated(concepts, 'code'),
    ...repeated(concepts, 'uri'),
  ];
  return problems.length > 0
    ? refused(problems)
    : { vocabulary: data as unknown as Vocabulary, problems: [] };
}

const TOO_LARGE: Localised = {
  sv: `Filen är större än ${MAX_BYTES} byte.`,
  en: `The file is larger than ${MAX_BYTES} bytes.`,
};
const NO_LIST: Localised = {
  sv: 'Filen är inte JSON med en lista i ”concepts”.',
  en: 'The file is not JSON with a list in “concepts”.',
};
const SIZE: Localised = {
  sv: `Listan är tom eller har fler än ${MOST_CONCEPTS} koder.`,
  en: `The list is empty or has more than ${MOST_CONCEPTS} codes.`,
};

function refused(problems: readonly Localised[]): VocabularyReading {
  return { vocabulary: undefined, problems: problems.slice(0, MOST_PROBLEMS) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function headProblems({ title, source, date }: Fields): Localised[] {
  const isWhole =
    isLocalised(title) &&
    isPlainObject(source) &&
    isText(source.title) &&
    isAddress(source.url) &&
    typeof date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (isWhole) return [];
  return [
    {
      sv: 'Listans title, source eller date saknas eller har fel form.',
      en: 'The list’s title, source or date is missing or has the wrong form.',
    },
  ];
}

function conceptProblems(concept: unknown, position: number): Localised[] {
  if (!isPlainObject(concept) || typeof concept.code !== 'string' || !CODE.test(concept.code))
    return [
      {
        sv: `Nummer ${position + 1} i listan har ingen kod (code) som går att använda.`,
        en: `Number ${position + 1} of the list has no code that can be used.`,
      },
    ];
  return wrongFields(concept).map((key) => ({
    sv: `Koden ${concept.code}: ${key} saknas eller har fel form.`,
    en: `The code ${concept.code}: ${key} is missing or has the wrong form.`,
  }));
}

function wrongFields(concept: Fields): string[] {
  const extra = Object.entries(FIELDS).filter(([key, kind]) => {
    const value = Object.hasOwn(concept, key) ? concept[key] : undefined;
    if (value === undefined || (value === null && MAY_BE_NULL.includes(key))) return false;
    return !HOLDS[kind](value);
  });
  return [
    ...(isAddress(concept.uri) ? [] : ['uri']),
    ...(isLocalised(concept.label) ? [] : ['label']),
    ...extra.map(([key]) => key),
  ];
}

const HOLDS: Record<'text' | 'boolean' | 'texts', (value: unknown) => boolean> = {
  text: isText,
  boolean: (value) => typeof value === 'boolean',
  texts: (value) => Array.isArray(value) && value.length <= 100 && value.every(isText),
};

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}

function isAddress(value: unknown): boolean {
  return isText(value) && ADDRESS.test(value) && URL.canParse(value);
}

function isLocalised(value: unknown): boolean {
  return isPlainObject(value) && isText(value.sv) && isText(value.en);
}

function repeated(concepts: readonly Fields[], key: 'code' | 'uri'): Localised[] {
  const seen = new Set<string>();
  const values = concepts.map((concept) => concept[key]).filter(isText);
  const twice = values.filter((value) => seen.size === seen.add(value).size);
  const name = { code: { sv: 'Koden', en: 'The code' }, uri: { sv: 'Adressen', en: 'The address' } }[key];
  return [...new Set(twice)].map((value) => ({
    sv: `${name.sv} ${value} finns flera gånger.`,
    en: `${name.en} ${value} is there more than once.`,
  }));
}
