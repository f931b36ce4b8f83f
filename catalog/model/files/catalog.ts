// Generated from schemas/catalog.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { Agent, Period, Place, Rights } from './shared.ts';

/**
 * Describes the catalog as a whole: its name, who answers for it and the address it is published
 * at. There is one such file, datasets/catalog.yaml.
 */
export interface CatalogFile {
  /**
   * The name of the catalog, as it is to stand at the top of the site and on dataportal.se.
   */
  title: Text;
  /**
   * Say briefly what is in the catalog and who publishes in it. The text is shown on the front page.
   */
  description: Text;
  /**
   * The organisation that answers for the catalog as a whole. Give the name of its folder.
   */
  publisher: string;
  /**
   * When the catalog was first published.
   */
  issued?: string | number;
  /**
   * The languages that the descriptions are written in.
   */
  language?: string[];
  /**
   * When what is said of the catalog as a whole was last changed. Each dataset has a date of its
   * own.
   */
  modified?: string | number;
  /**
   * The page where people read the catalog.
   */
  homepage?: string;
  /**
   * The area that the catalog covers, such as the codes of the counties.
   */
  spatial?: Place[];
  /**
   * The licence of the descriptions themselves, not of the data. In Sweden it must be CC0-1.0, so
   * that dataportal.se and others may repeat them freely.
   */
  license?: 'CC0-1.0';
  /**
   * More on the rights to the descriptions. Seldom needed, since their licence is CC0.
   */
  rights?: Rights;
  /**
   * Other catalogs that are parts of this one.
   */
  hasPart?: string[];
  /**
   * The larger catalog that this one is a part of.
   */
  isPartOf?: string;
  /**
   * Other catalogs that may interest the reader of this one.
   */
  catalog?: string[];
  /**
   * The list that the categories of the datasets come from. Leave it out and the EU list of themes
   * is used.
   */
  themeTaxonomy?: string[];
  /**
   * Write HVD if the EU regulation on high-value datasets applies. Then give hvdCategory, too. Other
   * legislation is given by its address (ELI).
   */
  applicableLegislation?: string[];
  /**
   * The organisation that built the catalog, if it is not the publisher.
   */
  creator?: Agent;
  /**
   * The time that the data in the catalog is about.
   */
  temporal?: Period[];
  /**
   * The address that the catalog is published at. All datasets get their address below it and links
   * from outside point there. So do not change it after the start.
   */
  url: string;
  /**
   * The function that coordinates the catalog. Whoever has no account at GitHub writes to it: about
   * mistakes, wishes, meetings and accessibility.
   */
  coordination?: {
    /**
     * The organisation that the contact belongs to.
     */
    organisation: string;
    /**
     * The function or the unit, not the name of a person.
     */
    role?: Text;
    /**
     * The shared mailbox of the function. The address of a person is not accepted.
     */
    email: string;
    /**
     * A page that says how to reach the contact.
     */
    page?: string;
  };
  /**
   * A notice shown on the pages of the site, such as that the descriptions await confirmation.
   */
  note?: Text;
}
