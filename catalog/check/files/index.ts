import { check as fileName } from './checks/file-name.ts';
import { check as fileTooLarge } from './checks/file-too-large.ts';
import { check as fileUnexpected } from './checks/file-unexpected.ts';
import { check as frontMatterMissing } from './checks/front-matter-missing.ts';
import type { FileCheck } from './file-check.ts';

/** Every check of this layer: one import and one line each, alphabetically. */
export const FILE_CODES: readonly FileCheck[] = [fileName, fileTooLarge, fileUnexpected, frontMatterMissing];
