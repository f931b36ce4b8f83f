// Generated from schemas/definitions.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';

export type Resource =
  | string
  | {
      /**
       * The address, which begins with https:// or http://.
       */
      uri: string;
      /**
       * The heading that is shown instead of the address.
       */
      title?: Text;
      /**
       * A sentence or two on what is at the address.
       */
      description?: Text;
    };

export type Concept =
  | string
  | {
      /**
       * The address of the concept in the list that it stands in.
       */
      uri: string;
      /**
       * What the concept is called in the list.
       */
      title: Text;
    };

export type Agent =
  | string
  | {
      /**
       * The full name of the organisation.
       */
      name: Text;
      /**
       * A sentence or two on the organisation.
       */
      description?: Text;
      /**
       * What kind of organisation it is, such as Company or NationalAuthority.
       */
      type: string;
      /**
       * The website of the organisation.
       */
      homepage?: string[];
      /**
       * The shared mailbox of the organisation.
       */
      mbox?: string[];
      /**
       * Organisation number or another name.
       */
      identifier?: string[];
      /**
       * An address that means the organisation, such as the one on dataportal.se.
       */
      uri?: string;
      /**
       * Whether it is an organisation, a person or something else. Leave it out for an organisation.
       */
      kind?: 'Agent' | 'Organization' | 'Person';
    };

export interface ContactPoint {
  /**
   * The name of the function or unit that answers, such as “Open data, Uppsala Municipality”.
   */
  fn: Text;
  /**
   * A shared mailbox that somebody reads. Avoid addresses of single persons: they go out of date and
   * are personal data. Several are written in a list; the European data portal gets the first.
   */
  hasEmail: string | string[];
  /**
   * Organization for a function or unit, Individual for a person. Leave it out for a function.
   */
  kind?: 'Organization' | 'Individual';
  /**
   * Telephone number, preferably with the country code. Several are written in a list.
   */
  hasTelephone?: string | string[];
  /**
   * Postal address for those who want to write a letter.
   */
  hasAddress?: {
    /**
     * Street and number, or PO box.
     */
    'street-address'?: string;
    /**
     * Five digits in quotes.
     */
    'postal-code'?: string;
    /**
     * The town of the postal address.
     */
    locality?: string;
    /**
     * The name of the country.
     */
    'country-name'?: string;
  };
  /**
   * A page with contact details or a form.
   */
  hasURL?: string;
}

export type Place =
  | string
  | {
      /**
       * An address that means the place, preferably from GeoNames.
       */
      uri?: string;
      /**
       * The name of the place.
       */
      title?: Text;
      /**
       * The outer edges of the area in degrees (WGS 84): west, south, east, north.
       */
      bbox?: number[] | string;
      /**
       * The middle of the area in degrees (WGS 84): longitude, latitude.
       */
      centroid?: number[] | string;
      /**
       * The shape of the area as WKT, in degrees (WGS 84).
       */
      geometry?: string;
    };

export interface Credential {
  /**
   * KEY: a key that goes with every request, such as an API key. ACCOUNT: an account to log in with.
   */
  kind: 'KEY' | 'ACCOUNT';
  /**
   * The page where the key or the account can be had, where it is known.
   */
  uri?: string;
  /**
   * What the link to the page is called. Without a title it says “Get a key” or “Get an account”.
   */
  title?: Text;
  /**
   * How the key is used, such as the name of the parameter, and who can have one.
   */
  description?: Text;
}

export interface Rights {
  /**
   * The text to use when crediting the source.
   */
  attributionText?: Text;
  /**
   * The address to link to when crediting the source.
   */
  attributionURL?: string;
  /**
   * The notice of copyright, if there is one that is to go with the data.
   */
  copyrightNotice?: Text;
  /**
   * The address of a document on the copyright.
   */
  copyrightStatement?: Resource;
  /**
   * The year that the copyright counts from.
   */
  copyrightYear?: string | number;
  /**
   * The address of the organisation that holds the copyright.
   */
  copyrightHolder?: string;
  /**
   * The address of the country whose law applies.
   */
  jurisdiction?: string;
  /**
   * Addresses of advice on how to use the data.
   */
  reuserGuidelines?: string[];
}

export interface Period {
  /**
   * The first day of the period.
   */
  startDate?: string | number;
  /**
   * The last day of the period. Leave it out if the period is still going on.
   */
  endDate?: string | number;
}

export interface Relationship {
  /**
   * In what way it belongs: an address from the list of roles of dataportal.se.
   */
  hadRole: string;
  /**
   * The address of what belongs.
   */
  relation: string;
}

export interface Attribution {
  /**
   * What part the organisation has had, such as owner or distributor.
   */
  hadRole: string;
  /**
   * The organisation: the name of a publisher’s folder, or a description of another organisation.
   */
  agent: Agent;
}

export interface Offer {
  /**
   * What the fee is and what it is for.
   */
  description: Text;
  /**
   * A page where the fee is stated.
   */
  mainEntityOfPage?: string;
}

export interface Warning {
  /**
   * UNREACHABLE: addresses do not answer. PERSONAL_DATA: the data holds or may hold personal data.
   * LICENCE_DISPUTED: the sources contradict each other on the licence.
   */
  kind: 'UNREACHABLE' | 'PERSONAL_DATA' | 'LICENCE_DISPUTED';
  /**
   * The addresses that do not answer, as they are written in the file. Without any it holds for all
   * addresses of data in the file.
   */
  address?: string[];
  /**
   * When it was last tried.
   */
  date?: string | number;
  /**
   * A sentence or two on what is known.
   */
  note?: Text;
}

export interface DescriptionRecord {
  /**
   * gathered: collected from public sources, awaits the confirmation of the publisher. confirmed:
   * the publisher has confirmed it.
   */
  status: 'gathered' | 'confirmed';
  /**
   * Where what is said in the description comes from.
   */
  source?: {
    /**
     * The name of the source.
     */
    title: Text;
    /**
     * The address of the source, if it is on the web.
     */
    url?: string;
  }[];
  /**
   * When the description was last compared with its sources.
   */
  checked?: string | number;
  /**
   * What whoever wants to use the data must know: addresses that do not answer, personal data,
   * sources that contradict each other on the licence. Shown at the top of the page, and an address
   * that does not answer gives no points.
   */
  warning?: Warning[];
  /**
   * Something that readers, or whoever is to confirm the description, should know.
   */
  note?: Text;
}

export interface Intention {
  /**
   * The code of the remark, as it stands in the check.
   */
  code: string;
  /**
   * Why it is to stay as it is. The reviewer reads the reason.
   */
  reason: string;
}
