import list from '../../../schemas/area-boxes.json' with { type: 'json' };
import type { Box } from '../../model/values/coordinates.ts';
import { place } from '../../model/vocabularies.ts';
import type { DeclaredArea } from './coordinates.ts';

const BOXES = new Map(list.areas.map(({ code, box }) => [code, box as Box]));

/**
 * The area of places by their codes (SCB): rectangles around municipalities and counties.
 *
 * @returns `undefined` where any of the places has no rectangle here, as the area would be taken for too small.
 */
export function areaOf(codes: readonly string[]): DeclaredArea | undefined {
  const boxes = codes.map((code) => BOXES.get(code));
  const names = codes.map((code) => place(code)?.label);
  if (codes.length === 0 || boxes.includes(undefined) || names.includes(undefined)) return undefined;
  const named = (language: 'sv' | 'en'): string => names.map((name) => name![language]).join(', ');
  return { boxes: boxes as Box[], name: { sv: named('sv'), en: named('en') } };
}

/** The area of a rectangle that a dataset gives itself. */
export function areaOfBox(box: Box): DeclaredArea {
  return { boxes: [box], name: { sv: 'det angivna området', en: 'the stated area' } };
}
