import type { AnyCooperation } from '../catalog/model/cooperation.ts';
import type { ContactsFile, CountyContact } from '../catalog/model/files/contacts.ts';
import type { Site } from './site.ts';

/** Whom to turn to in each county, by its code, from files that hold to their schema. */
export function contactsIn(files: readonly AnyCooperation[]): Map<string, CountyContact> {
  return new Map(
    files.flatMap((file): [string, CountyContact][] => {
      if (file.kind !== 'contacts') return [];
      const { contacts = [] } = file.data as ContactsFile;
      return contacts.map((contact) => [contact.county, contact]);
    }),
  );
}

/**
 * Where those can write who have no account at GitHub: to whoever coordinates the catalog, else to the publisher that is
 * responsible for it; `undefined` where neither has an address.
 */
export function emailOfCatalog({ catalog }: Site): string | undefined {
  return catalog.data.coordination?.email ?? catalog.publisher.data.mbox?.[0];
}

/** Where on the page of contacts a county stands: its id, by the county's code. */
export function contactId(county: string): string {
  return `_lan-${county}`;
}

/** The address of a county's contact, from the root of the site: `03` -> `/kontakt/#_lan-03`. */
export function contactPlace(county: string): string {
  return `/kontakt/#${contactId(county)}`;
}
