// Generated from schemas/catalog.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { Place, Rights } from './shared.ts';

export interface CatalogFile {
  title: Text;
  description: Text;
  publisher: string;
  url: string;
  license?: 'CC0-1.0';
  issued?: string | number;
  modified?: string | number;
  language?: string[];
  homepage?: string;
  spatial?: Place[];
  rights?: Rights;
  themeTaxonomy?: string[];
  hasPart?: string[];
  isPartOf?: string;
  catalog?: string[];
  applicableLegislation?: string[];
  note?: Text;
}
