import type { Language } from '../../catalog/model/text.ts';
import { bilingual } from '../languages.ts';
import { formatNumber } from './format-number.ts';

/** A noun for one and for many. */
export type Noun = readonly [one: string, many: string];

/** What the catalog counts. */
const NOUNS = bilingual<Record<CountedThing, Noun>>(
  {
    dataset: ['datamängd', 'datamängder'],
    service: ['datatjänst', 'datatjänster'],
    series: ['serie', 'serier'],
    publisher: ['utgivare', 'utgivare'],
    organisation: ['organisation', 'organisationer'],
    description: ['beskrivning', 'beskrivningar'],
  },
  {
    dataset: ['dataset', 'datasets'],
    service: ['data service', 'data services'],
    series: ['series', 'series'],
    publisher: ['publisher', 'publishers'],
    organisation: ['organisation', 'organisations'],
    description: ['description', 'descriptions'],
  },
);

export type CountedThing = 'dataset' | 'service' | 'series' | 'publisher' | 'organisation' | 'description';

/** A number with its noun: (1, 'dataset', 'sv') -> "1 datamängd", (0, 'dataset', 'en') -> "0 datasets". */
export function counted(number: number, thing: CountedThing, language: Language): string {
  const [one, many] = NOUNS[language][thing];
  return `${formatNumber(number, language)}\u00a0${number === 1 ? one : many}`;
}
