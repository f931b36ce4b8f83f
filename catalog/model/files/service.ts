// Generated from schemas/service.schema.json by `npm run generate`; do not edit.

import type { Text, Words } from '../text.ts';
import type { ContactPoint, DescriptionRecord, Intention, Resource } from './shared.ts';

export interface ServiceFile {
  title: Text;
  description?: Text;
  endpointURL: string[];
  endpointDescription?: string[];
  type?: string[];
  keyword?: Words;
  theme?: string[];
  applicableLegislation?: string[];
  hvdCategory?: string[];
  subject?: string[];
  format?: string;
  mediaType?: string;
  conformsTo?: Resource[];
  servesDataset?: string[];
  license?: Resource;
  accessRights?: string;
  landingPage?: Resource[];
  page?: Resource[];
  contactPoint?: ContactPoint[];
  identifier?: string;
  uri?: string;
  record?: DescriptionRecord;
  intended?: Intention[];
}
