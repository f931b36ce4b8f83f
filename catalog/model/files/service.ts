// Generated from schemas/service.schema.json by `npm run generate`; do not edit.

import type { Text, Words } from '../text.ts';
import type { ContactPoint, Credential, DescriptionRecord, Intention, Resource } from './shared.ts';

/**
 * Describes an API or another service that programs can fetch data from. Put the file in the
 * folder services of the publisher and refer to it from the datasets with accessService.
 */
export interface ServiceFile {
  /**
   * A short name that says what the service gives, such as “Bathing places, API”.
   */
  title: Text;
  /**
   * What the service gives and whether calls are limited. A key that is needed stands in credential.
   */
  description?: Text;
  /**
   * The address of the service, the one that programs call.
   */
  endpointURL: string[];
  /**
   * The address of a technical description that programs can read, such as OpenAPI or
   * GetCapabilities.
   */
  endpointDescription?: string[];
  /**
   * Where users of the data can turn with questions and errors. Leave it out if the contact point of
   * the publisher holds.
   */
  contactPoint?: ContactPoint[];
  /**
   * How the service is built: REST for most web APIs, RPC for OGC services and SOAP among others.
   */
  type?: string[];
  /**
   * Words that somebody would search for and that are not already in the title. Write them in their
   * base form, in small letters.
   */
  keyword?: Words;
  /**
   * One or a few of the thirteen themes of the EU. Dataportal.se and data.europa.eu filter by them.
   */
  theme?: string[];
  /**
   * Write HVD if the EU regulation on high-value datasets applies. Then give hvdCategory, too. Other
   * legislation is given by its address (ELI).
   */
  applicableLegislation?: string[];
  /**
   * Which category of the regulation it belongs to. Given only together with HVD in
   * applicableLegislation.
   */
  hvdCategory?: string[];
  /**
   * An address from the list of national basic data, if the data belongs there. Most municipal
   * datasets do not.
   */
  subject?: string[];
  /**
   * The format that the service answers in, such as JSON or WFS_SRVC.
   */
  format?: string;
  /**
   * The media type of the answer, if it is not the one that follows from the format.
   */
  mediaType?: string;
  /**
   * The standards that the service follows, such as OGC API Features.
   */
  conformsTo?: Resource[];
  /**
   * The datasets that the service gives. Give the names of their files without .yaml.
   */
  servesDataset?: string[];
  /**
   * The conditions for using the service.
   */
  license?: Resource;
  /**
   * Whether the service is open to all. Give RESTRICTED if there are special conditions.
   */
  accessRights?: string;
  /**
   * A web page about the service, in a developer portal for example.
   */
  landingPage?: Resource[];
  /**
   * Pages or documents that say more, such as a guide or a description of the fields.
   */
  page?: Resource[];
  /**
   * Where the service only answers those who have a key or an account: what is needed, and the page
   * where it can be had. The button then says “Get a key” and not “Download”.
   */
  credential?: Credential;
  /**
   * A name of the service that never changes, preferably a UUID.
   */
  identifier?: string;
  /**
   * Give it only if what is described has already been published with another address, so that old
   * links and references stay right.
   */
  uri?: string;
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
