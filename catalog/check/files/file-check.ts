import type { CodeDescription } from '../../model/issues/code.ts';
import type { Finding } from '../../model/issues/finding.ts';

/** A check of a file by its path and its bytes alone. */
export interface FileCheck extends CodeDescription {
  /** The fault found in the file at `path` (from the repository's root), if any. Never throws. */
  check(path: string, bytes: Uint8Array): Omit<Finding, 'code' | 'pointer'> | undefined;
}
