import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { AnyCooperation } from '../../catalog/model/cooperation.ts';
import type { ContactsFile, CountyContact } from '../../catalog/model/files/contacts.ts';

/** The contact of each county, by the county's code, from files that conform to their schema. */
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
 * The address for people without an account at GitHub: that of the catalog's coordination, else that of the publisher
 * responsible for the catalog; `undefined` where neither has an address.
 */
export function emailOfCatalog({ catalog }: { catalog: Catalog }): string | undefined {
  return catalog.data.coordination?.email ?? catalog.publisher.data.mbox?.[0];
}

/** The id of a county on the page of contacts, by the county's code. */
export function contactId(county: string): string {
  return `_lan-${county}`;
}

/** The address of a county's contact, from the root of the site: `03` -> `${FIXED_PAGES.contact}#_lan-03`. */
export function contactPlace(county: string): string {
  return `${FIXED_PAGES.contact}#${contactId(county)}`;
}
