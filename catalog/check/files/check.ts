import type { Finding } from '../../model/issues/finding.ts';
import { FILE_CODES } from './index.ts';

/** Checks a file by its path (from the repository's root) and its bytes, without reading it. Never throws. */
export function checkFile(path: string, bytes: Uint8Array): Finding[] {
  return FILE_CODES.flatMap(({ code, check }) => {
    const match = check(path, bytes);
    return match ? [{ code, pointer: '', ...match }] : [];
  });
}
