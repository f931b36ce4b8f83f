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

/**
 * Brings together datasets that belong together, such as one for each year. Put the file in the
 * folder series of the publisher and refer to it from the datasets with inSeries.
 */
export interface SeriesFile {
  /**
   * The name of the series, without what sets its parts apart, such as the year.
   */
  title: Text;
  /**
   * What the datasets of the series have in common and how the series is divided.
   */
  description: Text;
  /**
   * Where users of the data can turn with questions and errors. Leave it out if the contact point of
   * the publisher holds.
   */
  contactPoint?: ContactPoint[];
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
   * The specifications that the datasets of the series follow.
   */
  conformsTo?: Resource[];
  /**
   * When the first dataset of the series was published.
   */
  issued?: string | number;
  /**
   * When a dataset was last added to or changed in the series.
   */
  modified?: string | number;
  /**
   * A web page about the series with its publisher.
   */
  landingPage?: Resource[];
  /**
   * The area that the whole series is about.
   */
  spatial?: Place[];
  /**
   * The time that the whole series covers.
   */
  temporal?: Period[];
  /**
   * How often a new dataset is added to the series.
   */
  accrualPeriodicity?: string;
  /**
   * Addresses of other things that belong with this.
   */
  relation?: string[];
  /**
   * Other things that belong with this, and in what way.
   */
  qualifiedRelation?: Relationship[];
  /**
   * Pages or documents that say more, such as a guide or a description of the fields.
   */
  page?: Resource[];
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
