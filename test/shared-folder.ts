import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable that tells the processes of a run the folder which they share. */
const VARIABLE = 'KATALOG_TEST_FOLDER';

/** Makes the folder that the files of tests share, and takes it away after the last of them. */
export default function setup(): () => void {
  const folder = sharedFolder();
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The folder for what many files of tests need and is made once. */
export function sharedFolder(): string {
  process.env[VARIABLE] ??= mkdtempSync(join(tmpdir(), 'katalog-tests-'));
  return process.env[VARIABLE];
}
