import type { GraphCheck } from './defect.ts';
import { checkHighValue } from './high-value.ts';
import {
  checkBlankNodes,
  checkCatalogCount,
  checkRecords,
  checkRepeatedTexts,
  checkSharedIris,
} from './identity.ts';
import { checkProfileRows } from './profile-rows.ts';
import { checkListed, checkReferences } from './references.ts';
import { checkValues } from './values.ts';

export type { Defect } from './defect.ts';

/** Every check of a graph, the shapes apart. */
export const GRAPH_CHECKS: readonly GraphCheck[] = [
  checkCatalogCount,
  checkBlankNodes,
  checkSharedIris,
  checkRepeatedTexts,
  checkRecords,
  checkReferences,
  checkListed,
  checkValues,
  checkProfileRows,
  checkHighValue,
];
