// Generated from schemas/publisher.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { ContactPoint, DescriptionRecord, Intention, Place, Resource } from './shared.ts';

export interface PublisherFile {
  name: Text;
  type: string;
  organisationsnummer?: string;
  uri?: string;
  kind?: 'Agent' | 'Organization' | 'Person';
  description?: Text;
  homepage?: string[];
  mbox?: string[];
  classification?: string;
  sameAs?: string[];
  identifier?: string[];
  municipality?: string;
  county?: string | string[];
  region?: string;
  defaults?: {
    contactPoint?: ContactPoint[];
    license?: Resource;
    spatial?: Place[];
    language?: string[];
    accessRights?: string;
  };
  maintainers?: {
    login: string;
    id: number;
  }[];
  harvest?: {
    url: string;
    format?: 'dcat' | 'ckan' | 'arcgis-hub';
  };
  record?: DescriptionRecord;
  intended?: Intention[];
}
