import type { Text } from '../text.ts';

/** Also `dcterms:Standard`, `foaf:Document`, `dcterms:LicenseDocument`: an address, or an address with words. */
export type Resource = string | { uri: string; title?: Text; description?: Text };

export interface ContactPoint {
  kind?: 'Organization' | 'Individual';
  fn: Text;
  hasEmail: string;
  hasTelephone?: string;
  hasAddress?: { 'street-address'?: string; 'postal-code'?: string; locality?: string; 'country-name'?: string };
  hasURL?: string;
}

/** A code of a place (kommunkod `"0380"`, länskod `"03"`, `SE`), its address, or a shape. */
export type Place =
  | string
  | { uri?: string; title?: Text; bbox?: string | number[]; centroid?: string | number[]; geometry?: string };
