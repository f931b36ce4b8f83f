import { createHash } from 'node:crypto';
import type { Annotation, Plan } from '../pull-request/plan.ts';
import type { Repository } from './client.ts';

/** The prefix of the `external_id` of our check run. A job may have the same name, but not this. */
const CHECK_ID = 'katalog';

/** GitHub takes no more annotations in one call; further calls add to those that are there. */
const ANNOTATIONS_A_CALL = 50;

const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** Our check run on a commit. */
export interface OwnCheck {
  id: number;
  /** `undefined` until it is completed. */
  conclusion: string | undefined;
  /** Digests that tell whether the annotations, and the words and conclusion, are the same. */
  annotations: string;
  output: string;
}

/**
 * Our check run on a commit, known by name and `external_id`: the jobs of the merge queue have the same name, and
 * cannot be changed. Tokens of forks are read-only, so none of theirs can be there.
 */
export async function findCheck(
  { client, owner, repo }: Repository,
  commit: string,
  name: string,
): Promise<OwnCheck | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: commit,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const ours = data.check_runs
    .filter(({ external_id }) => external_id?.startsWith(CHECK_ID))
    .reduce<(typeof data.check_runs)[number] | undefined>((a, b) => (a && a.id > b.id ? a : b), undefined);
  if (!ours) return undefined;
  const [, annotations = '', output = ''] = (ours.external_id ?? '').split(':');
  return { id: Number(ours.id), conclusion: ours.conclusion ?? undefined, annotations, output };
}

/**
 * Writes the check run with all annotations, the conclusion with the last of them: until then it is in progress, so
 * that a ruleset does not let pass what is half told.
 *
 * Annotations can be added but never taken away. One that was completed with the same annotations gets the new
 * words and conclusion, where they differ; otherwise a new one is made, and the newest of a name is the one shown.
 *
 * @returns Its id, and what was done.
 */
export async function writeCheck(
  repository: Repository,
  commit: string,
  check: Plan['check'],
  existing: OwnCheck | undefined,
): Promise<{ id: number; outcome: 'made' | 'updated' | 'unchanged' }> {
  if (existing?.conclusion !== undefined && existing.annotations === digestOf(check.annotations)) {
    if (existing.output === outputDigest(check)) return { id: existing.id, outcome: 'unchanged' };
    await updateCheck(repository, existing.id, check, [], true);
    return { id: existing.id, outcome: 'updated' };
  }
  const batches = inBatches(check.annotations);
  const id = await createCheck(repository, commit, check, batches[0]!, batches.length === 1);
  for (const [index, batch] of batches.slice(1).entries())
    await updateCheck(repository, id, check, batch, index === batches.length - 2);
  return { id, outcome: 'made' };
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

function outputDigest({ conclusion, title, summary }: Plan['check']): string {
  return digestOf([conclusion, title, summary]);
}

/** Marks the check run as ours and says what it holds, so that the next run need not write the same again. */
function externalId(check: Plan['check']): string {
  return [CHECK_ID, digestOf(check.annotations), outputDigest(check)].join(':');
}

/** At least one batch, which may be empty. */
function inBatches(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.max(1, Math.ceil(annotations.length / ANNOTATIONS_A_CALL));
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * ANNOTATIONS_A_CALL, (index + 1) * ANNOTATIONS_A_CALL),
  );
}

async function createCheck(
  { client, owner, repo }: Repository,
  commit: string,
  check: Plan['check'],
  batch: Annotation[],
  last: boolean,
): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name: check.name,
    head_sha: commit,
    external_id: externalId(check),
    output: output(check, batch),
    ...stateOf(check, last),
  });
  return Number(data.id);
}

async function updateCheck(
  { client, owner, repo }: Repository,
  id: number,
  check: Plan['check'],
  batch: Annotation[],
  last: boolean,
): Promise<void> {
  const body = { external_id: externalId(check), output: output(check, batch), ...stateOf(check, last) };
  await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    ...body,
  });
}

function stateOf({ conclusion }: Plan['check'], last: boolean) {
  return last ? { status: 'completed' as const, conclusion } : { status: 'in_progress' as const };
}

function output({ title, summary }: Plan['check'], batch: Annotation[]) {
  return { title, summary, annotations: batch.map(annotation) };
}

function annotation({
  path,
  startLine,
  endLine,
  startColumn,
  endColumn,
  severity,
  title,
  message,
}: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn !== undefined && startLine === endLine ? { start_column: startColumn } : {}),
    ...(endColumn !== undefined && startLine === endLine ? { end_column: endColumn } : {}),
    annotation_level: LEVELS[severity],
    title,
    message,
  };
}
