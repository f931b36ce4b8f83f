// Generated from schemas/maturity.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';
import type { Intention } from './shared.ts';

/**
 * How far the organisation has come with open data, by its own account. The file is called
 * maturity.yaml and lies in the folder of the publisher. It is voluntary, and a question that
 * cannot be answered can be left out.
 */
export interface MaturityFile {
  /**
   * The day on which the self-assessment was made.
   */
  date: string | number;
  /**
   * Is there an express mandate to work with open data? Choose a level from 0 to 4.
   */
  mandate?: number;
  /**
   * Is it clear who does what, and do they have time and knowledge? Choose a level from 0 to 4.
   */
  organisation?: number;
  /**
   * Is there a settled way to choose, examine and publish data? Choose a level from 0 to 4.
   */
  process?: number;
  /**
   * Can data and descriptions be relied on? Choose a level from 0 to 4.
   */
  quality?: number;
  /**
   * Can data be published without manual work? Choose a level from 0 to 4.
   */
  technology?: number;
  /**
   * Are the data of use, and do you keep up a dialogue with those who use them? Choose a level from
   * 0 to 4.
   */
  use?: number;
  /**
   * Something that helps others to understand the levels.
   */
  comment?: Text;
  /**
   * What you mean to do next.
   */
  nextStep?: Text;
  /**
   * Remarks about personal data that are to be passed over, with a reason.
   */
  intended?: Intention[];
}
