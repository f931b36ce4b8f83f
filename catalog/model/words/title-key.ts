import { nameForms } from './publisher-name.ts';
import { stem, wordsOf } from './word-stems.ts';

/** Words that do not tell two titles apart. "till", "från", "utan", "över" and "under" do, and are kept. */
const STOP_WORDS = new Set(
  (
    'och samt i på av för med om den det de en ett som hos vid inom vår våra ' +
    'kommunens regionens stadens länets kommunen regionen staden länet'
  ).split(' '),
);

/**
 * Words for how the data is had, not for what it is about: the same data in another format is another
 * distribution of the same dataset (DCAT-AP-SE, recommendation 3).
 */
const FORM_WORDS = new Set(
  (
    'datamängd datamängden dataset datasetet api csv tsv json geojson xml gml kml wfs wms wmts ' +
    'xls xlsx excel ods shp shape geopackage gpkg pdf'
  ).split(' '),
);

/**
 * The key that two titles of the same publisher share when they are about the same subject. Case, punctuation, accents,
 * word order, plural and definite endings, stop words, file formats and the publisher's own name are folded away; å, ä
 * and ö, and all numbers, keep titles apart ("Badvattenprover 2025" and "… 2026").
 *
 * @param publisherNames The publisher's name in every language.
 */
export function titleKey(title: string, publisherNames: readonly string[]): string {
  const words = wordsOf(title);
  const matchingWithoutNames = withoutNames(words, publisherNames).filter(
    (word) => !STOP_WORDS.has(word) && !FORM_WORDS.has(word),
  );
  const kept = matchingWithoutNames.length > 0 ? matchingWithoutNames : words;
  if (kept.length === 0) return title.trim();
  return [...new Set(kept.map(stem))].sort().join(' ');
}

/** The words that are left when the publisher's name and "öppna data" are taken out. */
function withoutNames(words: readonly string[], publisherNames: readonly string[]): string[] {
  const { full, place } = nameForms(publisherNames);
  let text = ` ${words.join(' ')} `;
  for (const phrase of ['öppna data', ...full, ...place]) text = text.replaceAll(` ${phrase} `, ' ');
  return text.split(' ').filter((word) => word !== '');
}
