// Generated from schemas/publisher.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { ContactPoint, DescriptionRecord, Intention, Place, Resource } from './shared.ts';

/**
 * Describes the organisation that publishes the datasets in the same folder. The file is called
 * publisher.yaml. What stands under “defaults” need not be repeated in each dataset.
 */
export interface PublisherFile {
  /**
   * The full name of the organisation, as it writes it itself.
   */
  name: Text;
  /**
   * A few sentences on the organisation and its open data. Shown on the page of the publisher.
   */
  description?: Text;
  /**
   * What kind of organisation it is. A municipality is LocalAuthority and a region
   * RegionalAuthority.
   */
  type: string;
  /**
   * The website of the organisation.
   */
  homepage?: string[];
  /**
   * The shared mailbox of the organisation. Do not give the address of a single person.
   */
  mbox?: string[];
  /**
   * Give feeFinancing if law has the organisation charge for data. That is seldom so for
   * municipalities.
   */
  classification?: string;
  /**
   * Ten digits, preferably with a hyphen. From the number comes the address by which dataportal.se
   * knows the organisation. Put the number in quotes.
   */
  organisationsnummer?: string;
  /**
   * Other numbers or identifiers than the organisation number.
   */
  identifier?: string[];
  /**
   * Other addresses that mean the same organisation, in Wikidata or a register of your own for
   * example.
   */
  sameAs?: string[];
  /**
   * Give it only if the organisation already is on dataportal.se with another address than the one
   * made from its number.
   */
  uri?: string;
  /**
   * Whether the publisher is an organisation, a person or something else. Leave it out for an
   * organisation.
   */
  kind?: 'Agent' | 'Organization' | 'Person';
  /**
   * The code of the municipality, four digits in quotes. It decides where the publisher is shown on
   * the map and in the list of its county.
   */
  municipality?: string;
  /**
   * The code of the county, two digits in quotes. Give a list if the organisation works in several
   * counties. A municipality need not give its county.
   */
  county?: string | string[];
  /**
   * The code of the county, for the organisation that is its region.
   */
  region?: string;
  /**
   * What holds for all datasets of the publisher unless they say otherwise. Write it here once and
   * it need not be repeated.
   */
  defaults?: {
    /**
     * Where users of the data can turn, unless the dataset has a contact point of its own.
     */
    contactPoint?: ContactPoint[];
    /**
     * The licence of those distributions that do not give one.
     */
    license?: Resource;
    /**
     * The area the datasets are about unless they say otherwise, mostly the code of the municipality
     * or county.
     */
    spatial?: Place[];
    /**
     * The language of the data unless the dataset says otherwise.
     */
    language?: string[];
    /**
     * Whether the datasets are open to all, where they do not say so themselves.
     */
    accessRights?: string;
  };
  /**
   * Those who may approve changes in the folder of the publisher. The number decides, since a user
   * name can change hands.
   */
  maintainers?: {
    /**
     * The user name on GitHub, without @.
     */
    login: string;
    /**
     * The number of the account on GitHub. It is “id” on https://api.github.com/users/ followed by the
     * user name.
     */
    id: number;
  }[];
  /**
   * An existing catalog of the publisher that the datasets can be fetched from, instead of being
   * described by hand.
   */
  harvest?: {
    /**
     * The address of the catalog, such as that of a DCAT file.
     */
    url: string;
    /**
     * What is at the address: dcat (a DCAT file), ckan or arcgis-hub.
     */
    format?: 'dcat' | 'ckan' | 'arcgis-hub';
  };
  /**
   * How the description came about and whether the publisher has confirmed it. Shown on the site but
   * not passed on to dataportal.se.
   */
  record?: DescriptionRecord;
  /**
   * Remarks of the check that are to be passed over, with a reason. This works for warnings and
   * tips, not for errors.
   */
  intended?: Intention[];
}
