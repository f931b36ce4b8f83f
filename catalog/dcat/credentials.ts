import type { Credential } from '../model/files/shared.ts';
import { credentialPage } from '../model/values/credentials.ts';
import { type ItemsKind, ownerTypes, rowsOf } from './property-rows.ts';
import { referWith } from './references.ts';

const DOCUMENT = ownerTypes('credential');
const ROWS = rowsOf('credential');

/**
 * Pages where keys and accounts can be had, as documents: neither profile has a property for what has to be had first
 * (`dcterms:accessRights` stays PUBLIC where anyone can have a key, and `dcterms:rights` is about attribution).
 */
export const credentials: ItemsKind = (items: readonly Credential[], scope) =>
  items.flatMap((item) => {
    const page = credentialPage(item);
    return page ? [referWith(page, DOCUMENT, ROWS, scope)] : [];
  });
