import type { Need } from '../../catalog/cooperation/needs/need.ts';
import { FACETS, type FacetName } from '../../site/search/facets.ts';
import type { SearchEntry } from '../../site/search/make-index/entry.ts';

/** Words that compounds are made of; with a syllable before them they make a vocabulary as large as is wanted. */
const PARTS = (
  'bad lek vatten luft väg cykel skol mat park skog energi trafik plats led stig hall kontroll mätning statistik ' +
  'register karta område central station tid anläggning faktura olycka arbete kvalitet temperatur belysning avfall'
).split(' ');
const SYLLABLES = 'ba de fi go hu jo ka le mi no pu ra si ty vå zä dö mar ner tol vis'.split(' ');
const SUBJECTS =
  'Badplatser Laddstationer Luftkvalitet Vandringsleder Lekplatser Förskolor Grundskolor Detaljplaner Återvinningscentraler Livsmedelskontroller'.split(
    ' ',
  );
const COUNTIES = ['Uppsala län', 'Örebro län', 'Södermanlands län', 'Västmanlands län', 'Östergötlands län'];
const FORMATS = ['CSV', 'JSON', 'GeoJSON', 'XLSX', 'WFS', 'PDF'];
const THEMES = [
  'Transport',
  'Miljö',
  'Energi',
  'Hälsa',
  'Utbildning, kultur och sport',
  'Ekonomi och finans',
];

/** The first words of the vocabulary are in many entries, the last in one or none (Zipf's law, near enough). */
const VOCABULARY = 30_000;
const TITLE_WORDS = 3;
const DESCRIPTION_WORDS = 35;
const PUBLISHERS = 100;

/** Made-up entries: the same for the same number. */
export function syntheticEntries(count: number): SearchEntry[] {
  const random = generator(1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const word = (): string => wordOf(Math.floor(VOCABULARY ** random()) - 1);
  const words = (number: number): string => Array.from({ length: number }, word).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const title = `${pick(SUBJECTS)} ${words(TITLE_WORDS)} ${number}`;
    return made(title, words(DESCRIPTION_WORDS), {
      utgivare: [`Kommun ${Math.floor(random() * PUBLISHERS)}`],
      lan: [pick(COUNTIES)],
      tema: [pick(THEMES)],
      format: [...new Set([pick(FORMATS), pick(FORMATS)])],
      licens: [pick(['CC0 1.0', 'CC BY 4.0', 'Licens ej angiven'])],
      frekvens: [pick(['Varje dag', 'Varje månad', 'Varje år'])],
      kvalitet: [pick(['excellent', 'good', 'sufficient'])],
      typ: ['Datamängd'],
      api: random() < 0.2 ? ['ja'] : [],
      hvd: random() < 0.1 ? ['ja'] : [],
    });
  }).sort((a, b) => (a.shown.sv.title < b.shown.sv.title ? -1 : 1));
}

/** Made-up needs, as long as people write them: the same for the same number. */
export function syntheticNeeds(count: number): Need[] {
  return syntheticEntries(count).map(({ shown: { sv } }, place) => ({
    number: place + 1,
    kind: 'data',
    status: 'new',
    title: sv.title,
    what: sv.description,
    places: [],
    votes: place % 40,
    created: '2026-11-02T09:12:00Z',
    updated: '2026-11-20T07:30:00Z',
  }));
}

function made(title: string, text: string, values: Record<FacetName, string[]>): SearchEntry {
  const description = `${text.slice(0, 200)} …`;
  const shown = {
    page: `/datasets/kommun/${title.replaceAll(/\W+/g, '-')}/`,
    title,
    description,
    accent: 'accent-1',
  };
  const facets = FACETS.map((name) => [
    name,
    values[name].map((code) => ({ code, name: { sv: code, en: code } })),
  ]);
  return {
    texts: [
      { field: 'title', language: 'sv', text: title },
      { field: 'keyword', language: 'sv', text: text.split(' ').slice(0, 3).join(' ') },
      { field: 'description', language: 'sv', text },
      { field: 'description', language: 'en', text: text.split(' ').slice(0, 25).join(' ') },
    ],
    facets: Object.fromEntries(facets) as SearchEntry['facets'],
    changed: `2026-0${1 + (title.length % 9)}-1${title.length % 10}`,
    shown: { sv: shown, en: shown },
  };
}

/** The first words are parts alone, then come compounds of two, then such with syllables between. */
function wordOf(number: number): string {
  const last = PARTS[number % PARTS.length]!;
  const rest = Math.floor(number / PARTS.length);
  if (rest === 0) return last;
  const first = PARTS[rest % PARTS.length]!;
  const more = Math.floor(rest / PARTS.length);
  return `${more === 0 ? '' : SYLLABLES[more % SYLLABLES.length]}${first}${more > SYLLABLES.length ? 's' : ''}${last}`;
}

/** Mulberry32: the same numbers (0 to 1) for the same seed, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
