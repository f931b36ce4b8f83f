import dictionary from 'dictionary-sv';
import { groupedBy } from '../../../catalog/model/grouped-by.ts';

/** A way to make a form of a word: what is taken from its end and what is put there instead. */
interface Affix {
  taken: string;
  put: string;
  /** Words that it is for, by their ends. */
  fits: RegExp;
}

interface Rules {
  /** By flag: forms that are words of their own, as `restauranger` of "restaurang". */
  endings: ReadonlyMap<string, readonly Affix[]>;
  /** By flag: forms that only begin compounds, as `vandrings` of "vandring". */
  joints: ReadonlyMap<string, readonly Affix[]>;
}

/**
 * Hunspell's flags, as its Swedish files use them: of words that begin compounds, some of them with a hyphen there
 * ("el-"), that stand only within compounds, and that are none or are never suggested. Adjectives are compared; nouns have number and
 * definiteness, and share two flags of these with verbs.
 */
const FLAGS = {
  begins: /[Xb]/,
  onlyWithin: /Z/,
  forbidden: /[%!]/,
  noForm: /[^A-J]/g,
  adjective: /[OP]/,
  noun: /[CEFGHI]/,
  nounOrVerb: /[AD]/,
};
const SHORTEST_PARTS = { first: 2, last: 3 };

/** Letters by which words are grouped: those of two letters are groups of their own. */
const GROUP_LENGTH = 3;

/** The Swedish words that Hunspell knows, with their forms; nspell reads the same files, but takes every compound for a word. */
export interface SwedishDictionary {
  /** All words, in the form that dictionaries have them. */
  lemmas: Iterable<string>;
  /** The words that a word is a form of: `restauranger` -> "restaurang". Empty where it is not known. */
  lemmasOf(form: string): readonly string[];
  /** A word and all its forms but the genitives. */
  formsOf(lemma: string): readonly string[];
  /** True when a word is a noun. */
  isNoun(lemma: string): boolean;
  /** The words that a compound may be made of, the last one in the form it has there: `raststugor` -> "rast", "stugor". */
  partsOf(compound: string): readonly [joint: string, first: string, last: string] | undefined;
}

let loaded: SwedishDictionary | undefined;

/** The dictionary, read when it is first asked for. */
export function swedishDictionary(): SwedishDictionary {
  loaded ??= readDictionary(decode(dictionary.aff), decode(dictionary.dic));
  return loaded;
}

/** Decodes text in the form in which words are indexed: without accents. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('é', 'e').replaceAll('à', 'a');
}

/** Reads Hunspell's two files: rules of affixes, and words with the flags of those that fit them. */
function readDictionary(affixes: string, words: string): SwedishDictionary {
  const rules = readRules(affixes);
  const flags = readWords(words);
  const firstParts = findFirstParts(flags, rules);
  const formsOf = (lemma: string): string[] => {
    const own = flags.get(lemma) ?? '';
    const fitting = isNoun(lemma, own) ? own.replaceAll(FLAGS.noForm, '') : own;
    const forms = affixed(lemma, fitting, rules.endings);
    return [...new Set(FLAGS.onlyWithin.test(own) ? forms : [lemma, ...forms])];
  };
  const lemmas = lemmaFinder(flags, formsOf);
  return {
    lemmas: [...flags.keys()],
    lemmasOf: lemmas,
    formsOf,
    isNoun: (lemma) => isNoun(lemma, flags.get(lemma) ?? ''),
    partsOf: (compound) => partsOf(compound, firstParts, (last) => lemmas(last).length > 0),
  };
}

function readRules(text: string): Rules {
  const endings = new Map<string, Affix[]>();
  const joints = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', taken = '', written = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || taken === 'Y') continue;
    const [put = '', own = ''] = written.split('/');
    if (own === '' && /[s-]$/.test(put)) continue;
    const kept = own === '' ? endings : joints;
    const affix = { taken: plain(taken), put: plain(put), fits: new RegExp(`${condition}$`) };
    kept.set(flag, [...(kept.get(flag) ?? []), affix]);
  }
  return { endings, joints };
}

/** Hunspell writes nothing as a zero. */
function plain(letters: string): string {
  return letters === '0' ? '' : letters;
}

/** Words in lower case by their flags; those that are written alike share theirs. */
function readWords(text: string): Map<string, string> {
  const flags = new Map<string, string>();
  for (const [, word = '', own = ''] of text.matchAll(/^([a-zåäö]+)(?:\/(\S+))?$/gm)) {
    if (!FLAGS.forbidden.test(own)) flags.set(word, (flags.get(word) ?? '') + own);
  }
  return flags;
}

function isNoun(lemma: string, flags: string): boolean {
  if (FLAGS.adjective.test(flags)) return false;
  return FLAGS.noun.test(flags) || (FLAGS.nounOrVerb.test(flags) && !lemma.endsWith('a'));
}

/** The forms of a word that the affixes of its flags make. */
function affixed(word: string, flags: string, affixes: ReadonlyMap<string, readonly Affix[]>): string[] {
  const forms: string[] = [];
  for (const flag of flags) {
    for (const { taken, put, fits } of affixes.get(flag) ?? [])
      if (word.endsWith(taken) && fits.test(word))
        forms.push(word.slice(0, word.length - taken.length) + put);
  }
  return forms;
}

/** The first parts that compounds may have, each with the word it is a form of: `vandrings` -> "vandring". */
function findFirstParts(flags: ReadonlyMap<string, string>, { joints }: Rules): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [word, own] of flags) {
    if (FLAGS.begins.test(own)) parts.set(word, word);
    for (const form of affixed(word, own, joints)) if (!parts.has(form)) parts.set(form, word);
  }
  return parts;
}

/** Forms are made of all words that begin alike, when the first of them is asked for. */
function lemmaFinder(
  flags: ReadonlyMap<string, string>,
  formsOf: (lemma: string) => readonly string[],
): (form: string) => readonly string[] {
  const groups = groupedBy([...flags.keys()], (word) => word.slice(0, GROUP_LENGTH));
  const byForm = new Map<string, Map<string, string[]>>();
  const formsIn = (group: string): Map<string, string[]> => {
    const forms = new Map<string, string[]>();
    for (const lemma of groups.get(group) ?? [])
      for (const form of formsOf(lemma)) forms.set(form, [...(forms.get(form) ?? []), lemma]);
    byForm.set(group, forms);
    return forms;
  };
  const lemmasIn = (group: string, form: string): readonly string[] =>
    (byForm.get(group) ?? formsIn(group)).get(form) ?? [];
  return (form) => {
    const [short, group] = [form.slice(0, GROUP_LENGTH - 1), form.slice(0, GROUP_LENGTH)];
    return short === group ? lemmasIn(group, form) : [...lemmasIn(short, form), ...lemmasIn(group, form)];
  };
}

/** Of several places where it can be cut, the last part is as long as it can be. */
function partsOf(
  compound: string,
  firstParts: ReadonlyMap<string, string>,
  isWord: (letters: string) => boolean,
): [joint: string, first: string, last: string] | undefined {
  const isWhole = isWord(compound);
  for (let cut = SHORTEST_PARTS.first; cut <= compound.length - SHORTEST_PARTS.last; cut += 1) {
    const [joint, last] = [compound.slice(0, cut), compound.slice(cut)];
    if (isWhole && !areLikelyParts(joint, last)) continue;
    const first = firstParts.get(joint);
    if (first !== undefined && isWord(last)) return [joint, first, last];
  }
  return undefined;
}

/** The beginnings of words that are not compounds: "utbildning" is no `bildning`. */
const PARTICLES = new Set(
  'an av be bi bort fram från för genom in med mis mot ned ner o om på sam till under upp ut vid åter över'.split(
    ' ',
  ),
);

/** Of a word that the dictionary has whole, short parts are there by chance: "kontroll" is no `troll`. */
function areLikelyParts(joint: string, last: string): boolean {
  if (PARTICLES.has(joint)) return false;
  return last.length >= 7 || (joint.length >= 4 && last.length >= 4);
}
