import type { Language } from '../../catalog/model/text.ts';
import { formatNumber } from './format-number.ts';
import { bilingual } from './languages.ts';

/** A noun for one and for many. */
export type Noun = readonly [one: string, many: string];

/** The nouns for the entities that the catalog counts. */
const NOUNS = bilingual<Record<CountedThing, Noun>>(
  {
    dataset: ['datamängd', 'datamängder'],
    distribution: ['dataresurs', 'dataresurser'],
    service: ['datatjänst', 'datatjänster'],
    series: ['serie', 'serier'],
    publisher: ['utgivare', 'utgivare'],
    organisation: ['organisation', 'organisationer'],
    description: ['beskrivning', 'beskrivningar'],
    wish: ['önskemål om data', 'önskemål om data'],
    support: ['behov av stöd', 'behov av stöd'],
    vote: ['röst', 'röster'],
  },
  {
    dataset: ['dataset', 'datasets'],
    distribution: ['data resource', 'data resources'],
    service: ['data service', 'data services'],
    series: ['series', 'series'],
    publisher: ['publisher', 'publishers'],
    organisation: ['organisation', 'organisations'],
    description: ['description', 'descriptions'],
    wish: ['wish for data', 'wishes for data'],
    support: ['need of support', 'needs of support'],
    vote: ['vote', 'votes'],
  },
);

export type CountedThing =
  | 'dataset'
  | 'distribution'
  | 'service'
  | 'series'
  | 'publisher'
  | 'organisation'
  | 'description'
  | 'wish'
  | 'support'
  | 'vote';

/** A number with its noun: (1, 'dataset', 'sv') -> "1 datamängd", (0, 'dataset', 'en') -> "0 datasets". */
export function counted(number: number, thing: CountedThing, language: Language): string {
  return `${formatNumber(number, language)}\u00a0${nounOf(number, thing, language)}`;
}

/** Each of the numbers that is not 0, with its noun: ["20 datamängder", "1 serie"]. */
export function countedEach(
  numbers: readonly (readonly [number: number, thing: CountedThing])[],
  language: Language,
): string[] {
  return numbers.filter(([number]) => number > 0).map(([number, thing]) => counted(number, thing, language));
}

/** The noun that goes with a number: (1, 'dataset', 'sv') -> "datamängd". */
export function nounOf(number: number, thing: CountedThing, language: Language): string {
  const [text, many] = NOUNS[language][thing];
  return number === 1 ? text : many;
}
