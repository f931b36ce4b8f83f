import { type Choices, FACETS, type FacetName } from './facets.ts';

export const ORDERS = ['relevans', 'andrad', 'titel'] as const;

/** The order of results: by how well they fit, by the last change of the data, by title. */
export type Order = (typeof ORDERS)[number];

/** The query of a search. All of it stands in the address. */
export interface Query {
  words: string;
  choices: Choices;
  order: Order;
  /** Counts from 1. */
  page: number;
}

/** Longer than anybody types; what is after it is not read. */
const LONGEST = 200;
const MOST_CHOICES = 100;

/** The order where none is asked for: without words, nothing fits better than another. */
export function defaultOrder(words: string): Order {
  return words.trim() === '' ? 'titel' : 'relevans';
}

/** Reads the query from an address: `?q=bad&tema=ENVI&tema=TRAN&format=CSV&sortering=titel&sida=2`. Never throws. */
export function readQuery(parameters: URLSearchParams): Query {
  const words = (parameters.get('q') ?? '').slice(0, LONGEST);
  const choices = FACETS.map((name) => [name, chosen(parameters, name)] as const);
  const order = ORDERS.find((order) => order === parameters.get('sortering'));
  const page = Number(parameters.get('sida'));
  return {
    words,
    choices: Object.fromEntries(choices.filter(([, codes]) => codes.length > 0)),
    order: order ?? defaultOrder(words),
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The query as it stands in an address, without what goes without saying. `''` where nothing is asked for. */
export function writeQuery({ words, choices, order, page }: Query): string {
  const parameters = new URLSearchParams();
  if (words.trim() !== '') parameters.set('q', words.trim());
  for (const name of FACETS) for (const code of choices[name] ?? []) parameters.append(name, code);
  if (order !== defaultOrder(words)) parameters.set('sortering', order);
  if (page > 1) parameters.set('sida', String(page));
  return parameters.toString();
}

/** True when a query asks for everything there is. */
export function asksForAll({ words, choices }: Query): boolean {
  return words.trim() === '' && FACETS.every((name) => (choices[name] ?? []).length === 0);
}

function chosen(parameters: URLSearchParams, name: FacetName): string[] {
  return [...new Set(parameters.getAll(name))].filter((code) => code !== '').slice(0, MOST_CHOICES);
}
