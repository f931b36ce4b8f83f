import type { AnyEntity, EntityKind } from '../entity.ts';
import type { Pointer } from '../pointer.ts';
import type { Property } from '../properties.ts';
import { canLeadOut, isMeantAsAddress } from './addresses-in.ts';
import { valuesIn } from './values-in.ts';

/** A reference in a file to something else in the catalog. */
export interface ReferencePlace {
  pointer: Pointer;
  /** The property it stands in: `inSeries`, `creator` … */
  property: Property;
  /** The kind of the expected target. */
  kind: EntityKind;
  reference: string;
}

/** The references in the data of files: the index and several rules ask for them. */
const KNOWN = new WeakMap<object, readonly ReferencePlace[]>();

/** All references of a file to others of the catalog; addresses that lead out of it are left out. */
export function referencesIn(entity: Pick<AnyEntity, 'kind' | 'data'>): readonly ReferencePlace[] {
  const references = KNOWN.get(entity.data) ?? findReferences(entity);
  KNOWN.set(entity.data, references);
  return references;
}

function findReferences(entity: Pick<AnyEntity, 'kind' | 'data'>): ReferencePlace[] {
  return valuesIn(entity).flatMap(({ pointer, property, value }) => {
    const { target: kind } = property;
    if (kind === undefined || typeof value !== 'string') return [];
    if (canLeadOut(property) && isMeantAsAddress(value)) return [];
    return [{ pointer, property, kind, reference: value }];
  });
}
