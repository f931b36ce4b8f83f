// Generated from schemas/series.schema.json by `npm run generate`; do not edit.

import type { Text, Words } from '../text.ts';
import type {
  ContactPoint,
  DescriptionRecord,
  Intention,
  Period,
  Place,
  Relationship,
  Resource,
} from './shared.ts';

export interface SeriesFile {
  title: Text;
  description: Text;
  keyword?: Words;
  theme?: string[];
  applicableLegislation?: string[];
  hvdCategory?: string[];
  subject?: string[];
  conformsTo?: Resource[];
  issued?: string | number;
  modified?: string | number;
  landingPage?: Resource[];
  spatial?: Place[];
  temporal?: Period[];
  accrualPeriodicity?: string;
  relation?: string[];
  qualifiedRelation?: Relationship[];
  page?: Resource[];
  contactPoint?: ContactPoint[];
  uri?: string;
  record?: DescriptionRecord;
  intended?: Intention[];
}
