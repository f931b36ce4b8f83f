import { Parser, type Quad, type Term } from 'n3';
import { areaOfPlace } from '../../catalog/model/values/place-areas.ts';
import { placeByUri, VOCABULARY_NAMES, vocabulary } from '../../catalog/model/vocabularies.ts';

const MEDIA_TYPES = 'http://www.iana.org/assignments/media-types/';

/** Addresses and labels of all code lists: nobody need have written what stands there. */
const OF_VOCABULARIES: ReadonlySet<string> = new Set(
  VOCABULARY_NAMES.flatMap((name) =>
    vocabulary(name).concepts.flatMap(({ uri, label, sameAs, mediaType, seFormat }) => [
      ...(uri ? [uri] : []),
      ...Object.values(label ?? {}),
      ...(sameAs ?? []),
      ...(mediaType ? [mediaType] : []),
      ...(seFormat ? [seFormat] : []),
    ]),
  ),
);

/**
 * True when all values in a line of N-Triples stand in the text that people wrote, come from a code list, or are in the
 * right file too. The documented normalisations: letters are compared without case, accents of composition and signs,
 * as spelling, quoting, spaces, percent-encoding and the form of addresses are fixed; a date by its day.
 */
export function isExplained(line: string, written: string, right: readonly string[], path: string): boolean {
  const [quad] = new Parser({ format: 'N-Triples' }).parse(line);
  const known = termsOf(right);
  // An identifier is derived from the address, which stands in the same line.
  const isDerived = quad!.predicate.value === IDENTIFIER && UUID.test(quad!.object.value);
  const follows = isDerived || isClass(quad!) || isAreaOfPlace(quad!);
  return [quad!.subject, quad!.object].every(
    (term) =>
      term.termType === 'BlankNode' ||
      (follows && term === quad!.object) ||
      isOwnAddress(term.value, path) ||
      known.has(term.value) ||
      isPartOf(term.value, known, written) ||
      OF_VOCABULARIES.has(term.value.replace(MEDIA_TYPES, '')) ||
      OF_VOCABULARIES.has(term.value) ||
      isWritten(term, written),
  );
}

const IDENTIFIER = 'http://purl.org/dc/terms/identifier';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The address that the path of a file gives what it describes. */
function isOwnAddress(iri: string, path: string): boolean {
  const own = path.replace(/(?:\/publisher)?\.yaml$/, '');
  return new RegExp(`^https://[^/]+/${own}(?:#.*)?$`).test(iri);
}

/** The class of a resource follows from the property that leads to it. */
function isClass({ predicate }: Quad): boolean {
  return predicate.value === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
}

/** The rectangle and the centre of a place of the code lists follow from its code. */
function isAreaOfPlace({ subject, object }: Quad): boolean {
  const area = areaOfPlace(placeByUri(subject.value)?.code ?? '');
  return area !== undefined && hasNumbersOf(object.value, JSON.stringify(area));
}

/** A distribution's name within its dataset follows from its format or title. */
function isPartOf(iri: string, known: ReadonlySet<string>, written: string): boolean {
  const [thing = '', part] = iri.split('#');
  return part !== undefined && (known.has(thing) || spelling(written).includes(spelling(thing)));
}

/**
 * True when a line has no more than a part of a text that people have written whole, and that the right file has whole:
 * the rest is lost.
 */
export function isCutShort(line: string, written: string, right: readonly string[]): boolean {
  const [quad] = new Parser({ format: 'N-Triples' }).parse(line);
  const { object } = quad!;
  if (object.termType !== 'Literal' || object.language === '') return false;
  const value = spelling(object.value);
  // The text after a hash mark has been cut off by people themselves.
  const text = spelling(written.replaceAll(/ #.*$/gm, ''));
  const wholes = textsOf(right).map(spelling);
  if (value.length < 4 || wholes.includes(value) || linesOf(written).has(object.value)) return false;
  return wholes.some((whole) => (whole.startsWith(value) || whole.endsWith(value)) && text.includes(whole));
}

/** The text of each line after its key or dash, without quotation marks: a slip may have made it so. */
function linesOf(written: string): Set<string> {
  const lines = written.split('\n').map((line) => line.replace(/^[\s-]*(?:[\w-]+:\s+)?/, ''));
  return new Set(lines.map((line) => line.trim().replace(/^(["'])(.*)\1$/, '$2')));
}

const TEXTS = new WeakMap<readonly string[], string[]>();

function textsOf(lines: readonly string[]): string[] {
  const known = TEXTS.get(lines);
  if (known) return known;
  const quads = new Parser({ format: 'N-Triples' }).parse(lines.join('\n'));
  const texts = quads.flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : []));
  TEXTS.set(lines, texts);
  return texts;
}

const TERMS = new WeakMap<readonly string[], ReadonlySet<string>>();

function termsOf(lines: readonly string[]): ReadonlySet<string> {
  const known = TERMS.get(lines);
  if (known) return known;
  const quads = new Parser({ format: 'N-Triples' }).parse(lines.join('\n'));
  const terms = new Set(quads.flatMap(({ subject, object }) => [subject.value, object.value]));
  TERMS.set(lines, terms);
  return terms;
}

const WKT = 'http://www.opengis.net/ont/geosparql#wktLiteral';
const DURATION = 'http://www.w3.org/2001/XMLSchema#duration';

/** Numbers are compared by what they are: YAML reads `2e3` as 2000. */
function isWrittenNumber(value: string, written: string): boolean {
  const numbers = written.match(/\d+(?:\.\d+)?(?:e\d+)?/g) ?? [];
  return /^\d+(?:\.\d+)?$/.test(value) && numbers.some((number) => Number(number) === Number(value));
}

/** Words that stand for a duration. */
const DURATION_WORDS: Record<string, RegExp> = { P1D: /dagligen|daglig|daily/i };

function isWritten(term: Term, written: string): boolean {
  if (isWrittenNumber(term.value, written) || DURATION_WORDS[term.value]?.test(written)) return true;
  const value = spelling(term.value.replace(MEDIA_TYPES, '').replace(/^(?:https?:\/\/|mailto:|tel:)/, ''));
  if ([written, decodedTwice(written)].some((text) => spelling(text).includes(value))) return true;
  if (term.termType === 'Literal' && term.datatype.value === WKT) return hasNumbersOf(term.value, written);
  if (term.termType === 'Literal' && term.datatype.value === DURATION)
    return isWrittenDuration(term.value, written);
  return /^\d{4}-\d\d-\d\d/.test(term.value) && datesIn(written).has(digitsOfDate(term.value));
}

/** Text that was encoded twice, decoded. */
function decodedTwice(text: string): string {
  return text.replaceAll(/[\u0080-\u00ff]{2,}/g, (letters) =>
    Buffer.from(letters, 'latin1').toString('utf8'),
  );
}

function spelling(text: string): string {
  return decodedPercents(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function decodedPercents(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** A shape that is made of a list has its numbers. */
function hasNumbersOf(shape: string, written: string): boolean {
  const numbers = (text: string) => text.match(/-?\d+(?:\.\d+)?/g) ?? [];
  const known = new Set(numbers(written));
  return numbers(shape).every((number) => known.has(number));
}

/** Units of time by the letter of a duration; the units within a day come after a T. */
const UNITS: Record<string, RegExp> = {
  Y: /år|year/i,
  M: /m[aå]n|month|min/i,
  W: /veck|week/i,
  D: /d[ay]/i,
  H: /tim|h/i,
  S: /s/i,
};

/** `P1D` for `1 dag`: the same numbers, each with its unit. */
function isWrittenDuration(duration: string, written: string): boolean {
  const parts = [...duration.matchAll(/(\d+)([YMWDHS])/g)];
  return parts.every(([, number = '', unit = '']) =>
    [...written.matchAll(new RegExp(`(?<!\\d)${number}\\s*([a-zå]+)`, 'gi'))].some(([, word]) =>
      UNITS[unit]!.test(word!),
    ),
  );
}

/** The dates of a text, each by the numbers that it has whatever their order. */
function datesIn(text: string): Set<string> {
  const dates = new Set<string>();
  for (const [, day = '', month = '', year = ''] of text.matchAll(/(\d{1,2}) ([a-z]+) (\d{4})/gi))
    dates.add(digitsOfDate(`${day} ${monthOf(month)} ${year}`));
  for (const [, month = '', day = '', year = ''] of text.matchAll(/([a-z]+) (\d{1,2}), (\d{4})/gi))
    dates.add(digitsOfDate(`${day} ${monthOf(month)} ${year}`));
  for (const [, year = '', month = '', day = ''] of text.matchAll(/(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/g))
    dates.add(digitsOfDate(`${day} ${month} ${year}`));
  for (const [match] of text.matchAll(/\d{1,4}[-/. \u2010-\u2015]\d{1,2}[-/. \u2010-\u2015]\d{1,4}/g))
    dates.add(digitsOfDate(match));
  return dates;
}

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt');
  return MONTHS.indexOf(start) + 1;
}

function digitsOfDate(date: string): string {
  const numbers = (/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? date).match(/\d+/g) ?? [];
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ');
}
