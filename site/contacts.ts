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

/** Who coordinates the catalog. */
export type Coordination = NonNullable<ContactsFile['coordination']>;

/** Who coordinates the catalog, where that is told, from files that hold to their schema. */
export function coordinationIn(files: readonly AnyCooperation[]): Coordination | undefined {
  const file = files.find(({ kind }) => kind === 'contacts');
  return file && (file.data as ContactsFile).coordination;
}

/**
 * Where those can write who have no account at GitHub: to the publisher that is responsible for the catalog, else to
 * whoever coordinates it; `undefined` where neither has an address.
 */
export function emailOfCatalog({ catalog, coordination }: Site): string | undefined {
  return catalog.publisher.data.mbox?.[0] ?? coordination?.email;
}

/** Where on the page of contacts a county stands: its id, by the county's code. */
export function contactId(county: string): string {
  return `_lan-${county}`;
}

/** The address of a county's contact, from the root of the site: `03` -> `/kontakt/#_lan-03`. */
export function contactPlace(county: string): string {
  return `/kontakt/#${contactId(county)}`;
}
