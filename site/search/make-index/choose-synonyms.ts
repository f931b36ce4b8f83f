/**
 * `node --import tsx site/search/make-index/choose-synonyms.ts <th_sv_SE_v2.dat>`
 *
 * Chooses from the thesaurus Synlex the pairs that may lead somebody to data, and writes them to `synlex.sv.json`: of nouns
 * and verbs of which at least one is a word of the catalog, of the specifications, of the kinds of data that are compared, or
 * of the lists by hand. The file of the thesaurus is in Debian's package `mythes-sv`. Run it again when the catalog has grown.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SPECIFICATIONS } from '../../../catalog/check/tabular/specifications.ts';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { readSources } from '../../../catalog/edge/sources.ts';
import { resolve } from '../../../catalog/model/resolve.ts';
import { DATASET_KINDS } from '../../../catalog/publish/dataset-kinds.ts';
import { swedishStem } from '../stems.ts';
import { searchWords } from '../words.ts';
import { entriesOf } from './entries-of.ts';
import { verbsOf } from './related-words.ts';
import { swedishDictionary } from './swedish-dictionary.ts';
import { LISTED_WORDS } from './synonyms.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const WRITTEN = new URL('synlex.sv.json', import.meta.url);
const MOST_WORDS = 400;
/** Words that nobody is to meet here. */
const LEFT_OUT = new Set(['bajskorv', 'ejakulera', 'muff', 'ollon', 'skithus', 'vagina']);

const SOURCE = {
  source:
    'Synlex, KTH (th_sv_SE_v2.dat of mythes-sv 7.5.0). Copyright 2009 Viggo Kann. Modified: only some pairs of nouns and verbs are kept, each once; see choose-synonyms.ts.',
  licence:
    'THIS MATERIAL IS PROVIDED AS IS, WITH ABSOLUTELY NO WARRANTY EXPRESSED OR IMPLIED. ANY USE IS AT YOUR OWN RISK. Permission is hereby granted to use or copy this program for any purpose, provided the above notices are retained on all copies. Permission to modify the code and to distribute modified code is granted, provided the above notices are retained, and a notice that the code was modified is included with the above copyright notice.',
};

/** Words of texts about data, and the verbs that their nouns are made from. */
async function wordsAboutData(): Promise<string[]> {
  const { entities } = validate(await readSources(ROOT));
  const texts = [
    ...entriesOf(resolve(entities)).flatMap(({ texts }) => texts.filter(({ language }) => language !== 'en')),
    ...SPECIFICATIONS.flatMap(({ title, description }) => [{ text: title.sv }, { text: description.sv }]),
    ...DATASET_KINDS.map(({ label }) => ({ text: label.sv })),
  ];
  const words = [...texts.flatMap(({ text }) => searchWords(text, MOST_WORDS)), ...LISTED_WORDS];
  return words.flatMap((word) => [word, ...verbsOf(word, swedishDictionary())]);
}

/** The pairs of the thesaurus, a word in each with those after it in the alphabet. */
function readPairs(file: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const [, ...lines] = new TextDecoder('latin1').decode(readFileSync(file)).toLowerCase().split('\n');
  for (let line = 0; line + 1 < lines.length; line += 2) {
    const [word = ''] = lines[line]!.split('|');
    for (const other of lines[line + 1]!.split('|').slice(1)) {
      const [first = '', last = ''] = [word, other].sort();
      if (first !== last) pairs.set(first, (pairs.get(first) ?? new Set()).add(last));
    }
  }
  return pairs;
}

function isNounOrVerb(word: string): boolean {
  const { isNoun, lemmasOf } = swedishDictionary();
  return !LEFT_OUT.has(word) && lemmasOf(word).includes(word) && (isNoun(word) || word.endsWith('a'));
}

const about = new Set((await wordsAboutData()).map(swedishStem));
const isAbout = (word: string): boolean => about.has(swedishStem(word));
const words = [...readPairs(process.argv[2]!)].flatMap(([word, others]) => {
  if (!isNounOrVerb(word)) return [];
  const kept = [...others].filter((other) => isNounOrVerb(other) && (isAbout(word) || isAbout(other)));
  return kept.length > 0 ? [[word, ...kept.sort()].join(' ')] : [];
});
writeFileSync(WRITTEN, `${JSON.stringify({ ...SOURCE, words: words.sort() }, undefined, 2)}\n`);
