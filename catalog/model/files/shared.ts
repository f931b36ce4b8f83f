// Generated from schemas/definitions.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';

export type Resource =
  | string
  | {
      uri: string;
      title?: Text;
      description?: Text;
    };

export type Agent =
  | string
  | {
      name: Text;
      type: string;
      uri?: string;
      kind?: 'Agent' | 'Organization' | 'Person';
      homepage?: string[];
      mbox?: string[];
      description?: Text;
      identifier?: string[];
    };

export interface ContactPoint {
  fn: Text;
  hasEmail: string;
  kind?: 'Organization' | 'Individual';
  hasTelephone?: string;
  hasAddress?: {
    'street-address'?: string;
    'postal-code'?: string;
    locality?: string;
    'country-name'?: string;
  };
  hasURL?: string;
}

export type Place =
  | string
  | {
      uri?: string;
      title?: Text;
      bbox?: number[] | string;
      centroid?: number[] | string;
      geometry?: string;
    };

export interface Rights {
  attributionText?: Text;
  attributionURL?: string;
  copyrightNotice?: Text;
  copyrightStatement?: Resource;
  copyrightYear?: string | number;
  copyrightHolder?: string;
  jurisdiction?: string;
  reuserGuidelines?: string[];
}

export interface Period {
  startDate?: string | number;
  endDate?: string | number;
}

export interface Relationship {
  hadRole: string;
  relation: string;
}

export interface Attribution {
  hadRole: string;
  agent: Agent;
}

export interface Offer {
  description: Text;
  mainEntityOfPage?: string;
}

export interface DescriptionRecord {
  status: 'gathered' | 'confirmed';
  source?: {
    title: Text;
    url?: string;
  }[];
  checked?: string | number;
  note?: Text;
}

export interface Intention {
  code: string;
  reason: string;
}
