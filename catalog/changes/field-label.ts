import { cooperationSchemas, type Schema } from '../../schemas/sources.ts';
import { labelOf, type PropertyOwner } from '../model/property-labels.ts';
import type { Localised } from '../model/text.ts';

/**
 * What a property is called for readers: those of the catalog as on Sveriges dataportal, those of the files about the
 * cooperation as in their schemas. `undefined` where there is no such property.
 */
export function fieldLabel(owner: PropertyOwner, key: string): Localised | undefined {
  if (!Object.hasOwn(cooperationSchemas, owner)) return labelOf(owner, key);
  const properties = (cooperationSchemas[owner]?.properties ?? {}) as Record<string, Schema>;
  const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (!property) return undefined;
  return { sv: String(property.title), en: String((property['x-en'] as Schema).title) };
}
