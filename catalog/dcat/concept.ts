import type { Concept } from '../model/files/shared.ts';
import { link } from './graph.ts';
import { type ItemsKind, ownerTypes, rowsOf } from './property-rows.ts';
import { referWith } from './references.ts';

const CONCEPT = ownerTypes('concept');
const CONCEPT_ROWS = rowsOf('concept');

/**
 * Concepts of lists that are not ours. One without a name is a mere link: the European profile asks for a label of whatever
 * is described as a concept.
 */
export const concepts: ItemsKind = (items: readonly Concept[], scope) =>
  items.map((item) =>
    typeof item === 'string' ? link(item) : referWith(item, CONCEPT, CONCEPT_ROWS, scope),
  );
