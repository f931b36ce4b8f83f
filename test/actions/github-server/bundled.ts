import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAction } from '../../../actions/bundle.ts';

const bundles = new Map<string, Promise<string>>();
let folder: string | undefined;

/**
 * The file of the bundled action, made from the sources as they are: that it is byte for byte the one in `dist/` is
 * for `bundle.test.ts` to say. Once for each file of tests.
 */
export function bundled(action: string): Promise<string> {
  const made = bundles.get(action) ?? writeBundle(action);
  bundles.set(action, made);
  return made;
}

async function writeBundle(action: string): Promise<string> {
  const code = await bundleAction(action);
  folder ??= newFolder();
  const file = join(folder, `${action}.mjs`);
  writeFileSync(file, code);
  return file;
}

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'katalog-bundle-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
