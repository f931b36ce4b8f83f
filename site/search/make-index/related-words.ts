import { wordsWithin } from '../compounds.ts';
import { englishStem, swedishStem } from '../stems.ts';
import { type SwedishDictionary, swedishDictionary } from './swedish-dictionary.ts';
import { englishWordsFor, handSynonyms, listedSynonyms } from './synonyms.ts';

/**
 * The quality of a word as a match for another, of 1 for the word itself: another form of it, a noun or verb made
 * from it, a part of a compound, a word with the same meaning, by hand or by list, a word with the meaning of a part,
 * and the subject of a compound with the same meaning.
 */
const QUALITY = {
  form: 0.95,
  derived: 0.8,
  part: 0.6,
  byHand: 0.5,
  byList: 0.4,
  ofPart: 0.3,
  subject: 0.25,
  english: 0.4,
};

/** The words that lead to a word, each with its best quality as a match: above 0, at most 1. */
export type RelatedWords = Map<string, number>;

/** The words that lead to a word: by their stems, and as they are spelt, to repair what is typed. */
export interface Finders {
  terms: RelatedWords;
  spelt: RelatedWords;
}

/**
 * Collects the words that lead to a Swedish word of the catalog.
 *
 * @param isKnown True for a part of a compound that is a word, in addition to those that the dictionary knows.
 */
export function collectFinders(word: string, isKnown: (word: string) => boolean): Finders {
  const related = relatedWords(word, isKnown, swedishDictionary());
  const terms: RelatedWords = new Map();
  for (const [other, quality] of related) {
    for (const form of formsOf(other, swedishDictionary()))
      raise(terms, swedishStem(form), form === other ? quality : quality * QUALITY.form);
    for (const english of englishWordsFor(swedishStem(other)))
      raise(terms, englishStem(english), Math.min(quality, QUALITY.english));
  }
  raise(terms, swedishStem(word), 1);
  return { terms, spelt: related };
}

/**
 * Collects the stems that lead to a Swedish word of a long text: a word of such a text reveals little about its subject, so that
 * neither all its forms nor its synonyms in the lists are worth their room.
 */
export function collectPlainFinders(word: string, isKnown: (word: string) => boolean): RelatedWords {
  const terms: RelatedWords = new Map();
  const own = swedishStem(word);
  for (const related of handSynonyms(own)) raise(terms, swedishStem(related), QUALITY.byHand);
  for (const part of wordsWithin(word, isKnown)) raise(terms, swedishStem(part), QUALITY.part);
  return raise(terms, own, 1);
}

function relatedWords(
  word: string,
  isKnown: (word: string) => boolean,
  dictionary: SwedishDictionary,
): RelatedWords {
  const related: RelatedWords = new Map();
  const lemmas = lemmasOf(word, dictionary);
  const parts = partsOf(word, isKnown, dictionary);
  for (const lemma of lemmas) {
    raise(related, lemma, 1);
    for (const verb of verbsOf(lemma, dictionary)) raise(related, verb, QUALITY.derived);
  }
  for (const base of [...related.keys()]) {
    for (const synonym of listedSynonyms(base)) raise(related, synonym, QUALITY.byList);
    for (const synonym of handSynonyms(swedishStem(base))) raise(related, synonym, QUALITY.byHand);
  }
  for (const part of parts) addPart(related, part, dictionary);
  addSubjects(related, lemmas, dictionary);
  return related;
}

/** A compound that means the same begins with what it is about, and so do others: "restaurangkontroll" leads on from `krog`. */
function addSubjects(related: RelatedWords, lemmas: readonly string[], dictionary: SwedishDictionary): void {
  for (const synonym of new Set(lemmas.flatMap((lemma) => [...handSynonyms(swedishStem(lemma))]))) {
    const [, subject] = dictionary.partsOf(synonym) ?? [];
    if (subject === undefined) continue;
    raise(related, subject, QUALITY.subject);
    for (const other of handSynonyms(swedishStem(subject))) raise(related, other, QUALITY.subject);
  }
}

/** A word, and those that it may be a form of: nouns, where it is a form of any. */
function lemmasOf(word: string, { lemmasOf, isNoun }: SwedishDictionary): string[] {
  const lemmas = lemmasOf(word);
  const nouns = lemmas.filter(isNoun);
  return [...new Set([word, ...(nouns.length > 0 ? nouns : lemmas)])];
}

/** A part of a compound leads to it, and so do the verb that the part is made from and what the part is called by hand. */
function addPart(related: RelatedWords, part: string, dictionary: SwedishDictionary): void {
  for (const lemma of lemmasOf(part, dictionary)) {
    raise(related, lemma, QUALITY.part);
    for (const verb of verbsOf(lemma, dictionary)) raise(related, verb, QUALITY.ofPart);
    for (const synonym of handSynonyms(swedishStem(lemma))) raise(related, synonym, QUALITY.ofPart);
  }
}

/** All words within a compound, by the dictionary and by the catalog's own words. */
function partsOf(
  word: string,
  isKnown: (word: string) => boolean,
  dictionary: SwedishDictionary,
): Set<string> {
  const parts = new Set(wordsWithin(word, isKnown));
  for (let rest = dictionary.partsOf(word); rest; rest = dictionary.partsOf(rest[2])) {
    parts.add(rest[1]);
    parts.add(rest[2]);
  }
  return parts;
}

/** A noun's forms; a compound that the dictionary does not have has those of its last part. Verbs have stems enough. */
function formsOf(word: string, dictionary: SwedishDictionary): readonly string[] {
  if (dictionary.isNoun(word)) return [word, ...dictionary.formsOf(word)];
  const parts = dictionary.lemmasOf(word).length > 0 ? undefined : dictionary.partsOf(word);
  if (!parts) return [word];
  const [joint, , last] = parts;
  const forms = dictionary.lemmasOf(last).filter(dictionary.isNoun).flatMap(dictionary.formsOf);
  return [word, ...forms.map((form) => joint + form)];
}

/** The endings of nouns made from verbs, and of those verbs: "vandring" and `vandra`, "simning" and `simma`. */
const VERBS: readonly [noun: RegExp, verb: string][] = [
  [/ing$/, 'a'],
  [/ning$/, 'a'],
  [/([mn])ning$/, '$1$1a'],
];

/** The verbs that a noun may be made from, of those that the dictionary has. */
export function verbsOf(noun: string, dictionary: SwedishDictionary): string[] {
  const verbs = VERBS.filter(([ending]) => ending.test(noun)).map(([ending, verb]) =>
    noun.replace(ending, verb),
  );
  return verbs.filter((verb) => dictionary.lemmasOf(verb).includes(verb));
}

function raise(words: RelatedWords, word: string, quality: number): RelatedWords {
  if (quality > (words.get(word) ?? 0)) words.set(word, quality);
  return words;
}
