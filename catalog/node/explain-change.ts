import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'yaml/package.json' with { type: 'json' };
import { compareVersions } from '../changes/compare-versions.ts';
import type { AnyEntity } from '../model/entity.ts';
import { validate } from '../validate/validate.ts';
import type { ExplainChange } from './explained-changes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that decides how a change is put in words. */
const DECIDES = ['catalog/changes', 'catalog/model', 'catalog/yaml', 'catalog/json-schema', 'schemas'];

/**
 * Tells what changed between two versions of a file of the catalog, by what fits its schema; `undefined` where one of
 * them cannot be read. Each version is read by itself, so what a publisher's file gives it is left out.
 */
export function changeExplainer(): ExplainChange {
  const explain = (path: string, before: Uint8Array, after: Uint8Array) => {
    const [was, is] = [readAlone(path, before), readAlone(path, after)];
    if (!was || !is) return undefined;
    return (
      compareVersions({ entities: was, catalog: undefined }, { entities: is, catalog: undefined })[0]
        ?.fields ?? []
    );
  };
  return Object.assign(explain, { version: version() });
}

/** What a version holds; `undefined` where it is no YAML or nothing that a file can describe. */
function readAlone(path: string, bytes: Uint8Array): readonly AnyEntity[] | undefined {
  const { entities, report } = validate([{ path, bytes }]);
  const unreadable = report.issues.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('yaml-'),
  );
  return entities.length === 1 && !unreadable ? entities : undefined;
}

function version(): string {
  const hash = createHash('sha256')
    .update(yaml.version)
    .update(process.versions.unicode ?? '');
  for (const folder of DECIDES) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.(?:ts|json)$/.test(one)).sort())
      hash.update(name).update(readFileSync(join(ROOT, folder, name)));
  }
  return hash.digest('hex');
}
