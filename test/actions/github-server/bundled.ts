import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleAction } from '../../../actions/bundle.ts';
import { sharedFolder } from '../../shared-folder.ts';

const bundles = new Map<string, Promise<string>>();

/**
 * The file of the bundled action, made from the sources as they are: that it is byte for byte the one in `dist/` is
 * for `bundle.test.ts` to say. Once for all files of tests.
 */
export function bundled(action: string): Promise<string> {
  const made = bundles.get(action) ?? writeBundle(action);
  bundles.set(action, made);
  return made;
}

async function writeBundle(action: string): Promise<string> {
  const file = join(sharedFolder(), 'bundles', `${action}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, await bundleAction(action));
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** The folder in which Node keeps what it compiled the bundles to, so that the next process need not. */
export function compileCache(): string {
  return join(sharedFolder(), 'compiled');
}
