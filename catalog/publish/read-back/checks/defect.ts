import type { Profile } from '../../../model/properties.ts';
import type { Localised } from '../../../model/text.ts';
import type { CheckName } from '../finding.ts';
import type { ReadGraph } from '../graph.ts';

/** A defect of a resource in a feed. */
export interface Defect {
  check: CheckName;
  subject: string;
  message: Localised;
}

/** Finds defects in the graph of one profile. Never throws, whatever the graph holds. */
export type GraphCheck = (graph: ReadGraph, profile: Profile) => Defect[];
