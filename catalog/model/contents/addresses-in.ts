import type { AnyFile } from '../file-kinds.ts';
import { type Pointer, pointer } from '../pointer.ts';

/** A web address in a file, as it is written there: it need not be a valid one. */
export interface AddressPlace {
  /** To the address itself: `/landingPage/0/uri`. */
  pointer: Pointer;
  /** The property it belongs to: `landingPage` (not `uri`), `downloadURL` … */
  key: string;
  address: string;
}

/** Properties whose values are always addresses, or objects with an address as `uri`. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(
  (
    'url uri homepage sameAs landingPage conformsTo page accessURL downloadURL endpointURL endpointDescription ' +
    'hasURL attributionURL copyrightHolder jurisdiction reuserGuidelines themeTaxonomy ' +
    'registration recording link hasPart isPartOf catalog mainEntityOfPage isReferencedBy relation sample'
  ).split(' '),
);

/** Properties whose values are a code, the name of something in the catalog, or an address. */
const OPEN_KEYS: ReadonlySet<string> = new Set(
  (
    'license spatial subject applicableLegislation type source hasVersion inSeries accessService ' +
    'servesDataset creator agent hadRole copyrightStatement'
  ).split(' '),
);

/**
 * All web addresses of a file, in the order they are written: those of properties that hold nothing else, and
 * what is written as an address where a code or a reference could stand. Never throws.
 */
export function addressesIn(entity: AnyFile): AddressPlace[] {
  const found: AddressPlace[] = [];
  walk(entity.data, '', '', found);
  return entity.kind === 'dataset' ? [...found, ...typesOf(entity.data.type ?? [])] : found;
}

/** What a dataset's `type` holds are addresses (those of a service are codes), also when not written as such. */
function typesOf(types: readonly (string | undefined)[]): AddressPlace[] {
  return types.flatMap((address, position) => {
    if (address === undefined || isMeantAsAddress(address)) return [];
    return [{ pointer: pointer('type', position), key: 'type', address }];
  });
}

/**
 * Whether a text is meant as an address and not as a code or a name: it has a scheme (`https:`, `htp:`) or
 * begins with `www.` or `//`.
 */
export function isMeantAsAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:|www\.|\/\/)/i.test(text);
}

function walk(value: unknown, at: Pointer, key: string, found: AddressPlace[]): void {
  if (typeof value === 'string' && isAddress(value, key)) found.push({ pointer: at, key, address: value });
  if (typeof value !== 'object' || value === null) return;
  const inList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    walk(child, at + pointer(name), inList || (name === 'uri' && key !== '') ? key : name, found);
  }
}

function isAddress(text: string, key: string): boolean {
  return ADDRESS_KEYS.has(key) || key === 'uri' || (OPEN_KEYS.has(key) && isMeantAsAddress(text));
}
