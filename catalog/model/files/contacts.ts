// Generated from schemas/contacts.schema.json by `npm run generate`; do not edit.

import type { Text } from '../text.ts';

/**
 * Whom to turn to in each county. The file is called cooperation/contacts.yaml. Here stand
 * functions and shared mailboxes, never single persons.
 */
export interface ContactsFile {
  /**
   * A contact for each county.
   */
  contacts?: CountyContact[];
}

export interface CountyContact {
  /**
   * The code of the county in quotes, such as "03".
   */
  county: string;
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
  email?: string;
  /**
   * A page that says how to reach the contact.
   */
  page?: string;
  /**
   * The account or the team on GitHub, without @. It gets a weekly digest of the wishes of the
   * county.
   */
  github?: string;
  /**
   * The number of the issue on GitHub where the weekly digest of the county is written.
   */
  issue?: number;
}
