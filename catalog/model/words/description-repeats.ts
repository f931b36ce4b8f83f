import type { CatalogIndex } from '../catalog-index.ts';
import { type TextPlace, textsOf } from '../contents/texts-in.ts';
import type { Entity } from '../entity.ts';
import { type Text, textIn } from '../text.ts';
import { stem, wordsOf } from './word-stems.ts';

/** Words that say nothing of what the data is about, as stems. */
const EMPTY_STEMS = new Set(
  wordsOf(
    'den det de denna detta dessa här en ett och samt eller i på av för med om över från till som är vid hos inom ' +
      'alla olika datamängd dataset data öppna innehåller visar beskriver omfattar består ger information uppgifter ' +
      'förteckning lista register sammanställning kommun kommunens regionens stadens våra finns ' +
      'the a an and of in on for with about over from to that is are this these dataset contains shows describes ' +
      'covers information list register municipality region city s',
  ).map(stem),
);

/** The descriptions of `entity`, in each language, that say no more than its title and its publisher do. */
export function repeatingDescriptions(
  { data, publisherId = '' }: Entity<'dataset' | 'service' | 'series'>,
  { publisherNames }: CatalogIndex,
): TextPlace[] {
  const names = publisherNames.get(publisherId) ?? [];
  return textsOf(data, 'description').filter(({ text, language }) =>
    repeats(text, textIn(data.title as Text | undefined, language) ?? '', names),
  );
}

/** True when all words of a description that carry meaning are in the title or in the publisher's name. */
function repeats(description: string, title: string, publisherNames: readonly string[]): boolean {
  const known = new Set([title, ...publisherNames].flatMap(wordsOf).map(stem));
  return wordsOf(description).every((word) => {
    const stemmed = stem(word);
    return known.has(stemmed) || known.has(stemmed.replace(/s$/, '')) || EMPTY_STEMS.has(stemmed);
  });
}
