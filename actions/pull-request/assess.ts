import { buildIndex } from '../../catalog/model/build-index.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { type SourceFile, validate } from '../../catalog/validate/validate.ts';
import type { Assessment } from './assessment.ts';
import type { Observation } from './observation.ts';

/** What can only be told with the rest of the catalog at hand, which this does not have. */
const OF_THE_WHOLE = [
  'reference-missing',
  'reference-kind',
  'series-empty',
  'series-publisher',
  'series-size',
  'service-unlinked',
  'publisher-missing',
];

/**
 * What the catalog's code says of the changed files by themselves, together with the publishers' files of the base.
 * So far without the rest of the catalog: no feeds, changes or scores, and nothing that refers to other files.
 */
export async function assess(observation: Observation): Promise<Assessment> {
  const sources = observation.files.flatMap(sourceOf);
  const { entities } = validate(sources);
  const index = buildIndex([...entities, ...unchanged(observation, entities)]);
  const { report } = validate(sources, { index });
  const issues = report.issues.filter(({ code }) => !OF_THE_WHOLE.includes(code));
  return { report: { ...report, issues }, feeds: 'skipped', changes: [], scores: [], datasets: [] };
}

function sourceOf({ path, after, kind }: Observation['files'][number]): SourceFile[] {
  return after && kind === 'file' && path.startsWith('datasets/') ? [{ path, bytes: after }] : [];
}

function unchanged({ publishers, catalog }: Observation, entities: readonly AnyEntity[]): AnyEntity[] {
  const changed = new Set(entities.map(({ id }) => id));
  const base: AnyEntity[] = [...publishers.values(), ...(catalog ? [catalog] : [])];
  return base.filter(({ id }) => !changed.has(id));
}
