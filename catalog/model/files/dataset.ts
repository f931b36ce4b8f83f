// Generated from schemas/dataset.schema.json by `npm run generate`; do not edit.

import type { Text, Words } from '../text.ts';
import type {
  Agent,
  Attribution,
  ContactPoint,
  DescriptionRecord,
  Intention,
  Offer,
  Period,
  Place,
  Relationship,
  Resource,
  Rights,
} from './shared.ts';

export interface DatasetFile {
  title: Text;
  description: Text;
  keyword?: Words;
  theme?: string[];
  subject?: string[];
  applicableLegislation?: string[];
  hvdCategory?: string[];
  identifier?: string;
  otherIdentifier?: string[];
  issued?: string | number;
  modified?: string | number;
  language?: string[];
  landingPage?: Resource[];
  conformsTo?: Resource[];
  spatial?: Place[];
  temporal?: Period[];
  temporalResolution?: string;
  spatialResolutionInMeters?: number;
  accrualPeriodicity?: string;
  version?: string;
  versionNotes?: Text;
  source?: string[];
  accessRights?: string;
  offers?: Offer[];
  hasVersion?: string[];
  isReferencedBy?: string[];
  relation?: string[];
  qualifiedRelation?: Relationship[];
  page?: Resource[];
  provenance?: Text[];
  creator?: Agent;
  qualifiedAttribution?: Attribution[];
  contactPoint?: ContactPoint[];
  inSeries?: string[];
  distribution?: DistributionFile[];
  uri?: string;
  type?: string[];
  sample?: string[];
  record?: DescriptionRecord;
  intended?: Intention[];
}

export interface DistributionFile {
  id?: string;
  title?: Text;
  description?: Text;
  accessURL: string;
  downloadURL?: string[];
  format?: string;
  mediaType?: string;
  compressFormat?: string;
  packageFormat?: string;
  license?: Resource;
  rights?: Rights;
  byteSize?: number;
  checksum?: Checksum;
  language?: string[];
  issued?: string | number;
  modified?: string | number;
  status?: string;
  availability?: string;
  accessService?: string[];
  conformsTo?: Resource[];
  page?: Resource[];
  temporalResolution?: string;
  spatialResolutionInMeters?: number;
  applicableLegislation?: string[];
}

export interface Checksum {
  algorithm: string;
  checksumValue: string;
}
