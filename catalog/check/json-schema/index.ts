import type { CodeDescription } from '../../model/issues/code.ts';
import { EXPLAINERS } from './explain.ts';

/** The codes of this layer: what does not fit the schema of a file. */
export const SCHEMA_CODES: readonly CodeDescription[] = EXPLAINERS;
