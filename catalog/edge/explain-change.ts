import { readEntity } from '../check/validate/validate.ts';
import type { AnyEntity } from '../model/entity.ts';
import { compareVersions } from '../past/changes/compare-versions.ts';
import { versionOfSource } from './cache-file.ts';
import type { ExplainChange } from './explained-changes.ts';

/** Everything that decides how a change is put in words. */
const DECIDES = [
  'catalog/past/changes',
  'catalog/model',
  'catalog/check/yaml',
  'catalog/check/json-schema',
  'schemas',
];

/**
 * Tells what changed between two versions of a file of the catalog, by what fits its schema; `undefined` where one of
 * them cannot be read. Each version is read by itself, so what a publisher's file gives it is left out.
 */
export function changeExplainer(): ExplainChange {
  const explain = (path: string, before: Uint8Array, after: Uint8Array) => {
    const was = readEntity({ path, bytes: before });
    const is = readEntity({ path, bytes: after });
    if (!was || !is) return undefined;
    const [change] = compareVersions(alone(was), alone(is));
    return change?.fields ?? [];
  };
  return Object.assign(explain, { version: versionOfSource(DECIDES) });
}

function alone(entity: AnyEntity) {
  return { entities: [entity], catalog: undefined };
}
