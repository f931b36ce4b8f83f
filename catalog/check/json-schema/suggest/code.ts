import { languageOfCountry } from '../../../model/values/language-codes.ts';
import { rightlyWritten } from '../../../model/values/licence-names.ts';
import {
  type Concept,
  perVocabularies,
  type VocabularyName,
  vocabulary,
} from '../../../model/vocabularies.ts';
import { closest } from '../../../model/words/closest.ts';
import { type Field, vocabulariesOf } from '../field.ts';
import { codeAliases, codesOfAmbiguous } from './code-aliases.ts';
import { spelling } from './spelling.ts';

/** A code that may stand at a place, with its label where it has one. */
export type Code = Pick<Concept, 'code'> & Partial<Concept>;

/** The code lists of a place, and where only some of their codes may stand there, those. */
export interface CodeLists {
  names: VocabularyName[];
  only: string[] | undefined;
}

/** The code lists of a field. */
export function codeListsOf({ schema }: Field): CodeLists {
  const only = Array.isArray(schema.enum) ? schema.enum.map(String) : undefined;
  return { names: vocabulariesOf(schema) as VocabularyName[], only };
}

/** All codes that may stand at a place. */
export function codesOf({ names, only }: CodeLists): Code[] {
  const concepts = names.flatMap((name) => vocabulary(name).concepts);
  if (!only) return concepts;
  if (names.length === 0) return only.map((code) => ({ code }));
  return only.flatMap((code) => concepts.find((concept) => concept.code === code) ?? []);
}

/**
 * The code that a text was surely meant to be: by its spelling, label, address, file extension, media type or other
 * names, or but for a slip of the pen. `undefined` where there is none, or more than one.
 */
export function suggestCode(lists: CodeLists, written: string): Code | undefined {
  const text = withoutParameters(written);
  const wanted = languageMeant(lists, spelling(lastPart(text)));
  if (wanted === '' || isListOfShort(text)) return undefined;
  const { codes, names } = indexOf(lists);
  const byName =
    single(names.get(wanted)) ?? single(names.get(spelling(text))) ?? ofMediaType(names.get(wanted), text);
  const sure = byName ?? paddedCode(codes, text) ?? licenceIn(lists, codes, text);
  return sure ?? (isSeveral(text) ? undefined : nearCode(codes, names, wanted));
}

/**
 * The codes that a text with several values was surely meant to be, as `sv;en`; `undefined` where it has one value or
 * any of its values is unsure.
 */
export function suggestCodes(lists: CodeLists, text: string): Code[] | undefined {
  if (!/[,;]/.test(text) || withoutParameters(text) !== text) return undefined;
  const parts = text
    .slice(0, 200)
    .split(/[,;]/)
    .map((part) => part.trim());
  const codes = new Set(parts.map((part) => suggestCode(lists, part)));
  return codes.size < 2 || codes.has(undefined) ? undefined : ([...codes] as Code[]);
}

/** `text/csv` of `text/csv; charset=utf-8`: the parameters of a media type are no part of a code. */
function withoutParameters(text: string): string {
  const [value = '', ...rest] = text.slice(0, 2000).split(';');
  return rest.length > 0 && rest.every((part) => /^\s*[\w-]+=[^,|]*$/.test(part)) ? value : text;
}

/** `da` of `dk`, where a language is asked for. */
function languageMeant({ names }: CodeLists, wanted: string): string {
  return (names.includes('language') ? languageOfCountry(wanted) : undefined) ?? wanted;
}

/** `sv, se` is two languages, and not the `sv-SE` that it is spelt like. */
function isListOfShort(text: string): boolean {
  return /[,;]/.test(text) && text.split(/[,;]/).every((part) => /^\s*\w{1,3}\s*$/.test(part));
}

/** `CSV, XLS` and `CSV + XML` are two codes, and no misspelling of one. */
function isSeveral(text: string): boolean {
  return /[,;|+&]|\s(?:och|eller|and|or)\s/i.test(text);
}

/** Of several formats with the same media type, the one that it is named after: JSON of `application/json`. */
function ofMediaType(codes: Set<Code> | undefined, text: string): Code | undefined {
  const subtype = spelling(text.slice(text.lastIndexOf('/') + 1));
  return [...(codes ?? [])].find(({ code }) => spelling(code) === subtype);
}

/** `CSV` of `http://publications.europa.eu/resource/authority/file-type/CSV`; what is no address is whole. */
function lastPart(text: string): string {
  const address = /^\s*(?:https?:)?\/\/\S*?([^\s/#]+)[/#]?\s*$/i.exec(text.slice(0, 2000));
  return address?.[1] ?? text;
}

function single(codes: Set<Code> | undefined): Code | undefined {
  return codes?.size === 1 ? [...codes][0] : undefined;
}

interface Index {
  codes: Code[];
  /** By everything they are called, as it is compared. */
  names: Map<string, Set<Code>>;
}

const indexes = perVocabularies(() => new Map<string, Index>());

/** Made once for each set of lists: a file may have many codes that are wrong. */
function indexOf(lists: CodeLists): Index {
  const key = JSON.stringify([lists.names, lists.only]);
  const codes = codesOf(lists);
  const index = indexes().get(key) ?? { codes, names: namesOf(lists, codes) };
  indexes().set(key, index);
  return index;
}

/**
 * Indexes codes by name. A name shared by two codes leads to both; but a stronger name (the code itself, then a label,
 * address or other name, then the first word of a label) leads to its code alone.
 */
function namesOf(lists: CodeLists, codes: Code[]): Map<string, Set<Code>> {
  const entries = new Map<string, Set<Code>>();
  for (const callings of [codeOf, (code: Code) => callingsOf(lists, code), firstWordsOf]) {
    const stronger = new Set(entries.keys());
    for (const code of codes) {
      for (const name of callings(code).map(spelling)) {
        if (name !== '' && !stronger.has(name)) entries.set(name, (entries.get(name) ?? new Set()).add(code));
      }
    }
  }
  return entries;
}

function codeOf({ code }: Code): string[] {
  return [code];
}

function callingsOf({ names }: CodeLists, { code, uri, label, ...extra }: Code): string[] {
  const labels = [label?.sv ?? '', label?.en ?? '', extra.name ?? ''];
  const addresses = [uri ?? '', ...(extra.sameAs ?? [])].flatMap((text) => [text, lastPart(text)]);
  const file = [...(extra.extensions ?? []), extra.mediaType ?? '', extra.seFormat ?? ''];
  const aliases = names.flatMap((name) => codeAliases(name, code));
  return [...labels, ...addresses, ...file, ...aliases];
}

/**
 * Returns the label up to a comma or "eller", which identifies a code as well as the whole label does: "Kommun eller
 * annan lokal myndighet".
 */
function firstWordsOf({ label }: Code): string[] {
  return [label?.sv.split(/,| eller | \(/)[0] ?? ''];
}

/** `380` is the `0380` that lost its nought. */
function paddedCode(codes: Code[], text: string): Code | undefined {
  const digits = /^\d{1,3}$/.exec(text.trim())?.[0];
  if (digits === undefined) return undefined;
  const lengths = [2, 4].filter((length) => length > digits.length);
  const matches = lengths.flatMap((length) => {
    const padded = digits.padStart(length, '0');
    return length - digits.length === 1 ? codes.filter(({ code }) => code === padded) : [];
  });
  return matches[0];
}

function licenceIn({ names }: CodeLists, codes: Code[], text: string): Code | undefined {
  const right = names.includes('licence') ? rightlyWritten(text) : undefined;
  return codes.find(({ code }) => code === right);
}

function nearCode(codes: Code[], names: Map<string, Set<Code>>, wanted: string): Code | undefined {
  const byCode = new Map(codes.map((code) => [spelling(code.code), code]));
  const near = closest(wanted, byCode.keys());
  if (near !== undefined) return byCode.get(near);
  return single(names.get(closest(wanted, names.keys()) ?? ''));
}

const MOST_NAMED = 5;

/** Codes that have something to do with a text: it may mean them, or a word of it is in their labels. */
export function codesLike(lists: CodeLists, text: string): Code[] {
  const known = codesOf(lists);
  const ambiguous = lists.names
    .flatMap((name) => codesOfAmbiguous(name, spelling(text)))
    .flatMap((wanted) => known.find(({ code }) => code === wanted) ?? []);
  if (ambiguous.length > 0) return ambiguous;
  const words = text
    .slice(0, 200)
    .split(/[^\p{L}\p{N}]+/u)
    .map(spelling)
    .filter((word) => word.length > 2);
  const scores = new Map<Code, number>();
  for (const [name, codes] of indexOf(lists).names) {
    const score = words.filter((word) => name.includes(word)).length;
    for (const code of codes) scores.set(code, Math.max(score, scores.get(code) ?? 0));
  }
  const like = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return like.slice(0, MOST_NAMED).map(([code]) => code);
}
