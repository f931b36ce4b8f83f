import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import { type Basis, readBasis, withBasis } from '../../../actions/pull-request/basis.ts';
import { DROP_LABEL, digestOfLosses, labelsLeft, withDrop } from '../../../actions/pull-request/drop.ts';
import { consentTo, isAwaited, mayLetGo } from '../../../actions/pull-request/drop-consent.ts';
import { makePlan } from '../../../actions/pull-request/make-plan.ts';
import type { ChangedFile, Observation } from '../../../actions/pull-request/observation.ts';
import { FORMAT } from '../../../catalog/check/published-index/manifest.ts';
import { basis } from '../sweep/snapshots.ts';
import { COLLEAGUE, changedFile, OFFICER, OLD_HEAD, observed, REVIEWER, STRANGER } from './observed.ts';

const OWN: Assessment = {
  report: { issues: [], files: 1 },
  feeds: 'passed',
  changes: [],
  scores: [],
  datasets: [],
};

const index = JSON.stringify({
  format: FORMAT,
  commit: null,
  version: '0',
  shards: 1,
  digests: ['0'.repeat(16)],
  datasets: 40,
  publishers: { a: 10, b: 30 },
});

const removed = (path: string) => changedFile(path, { status: 'removed' });

async function dropOf(files: ChangedFile[], read = () => Promise.resolve(index)) {
  return (await withDrop(OWN, observed({ files }), read)).drop;
}

test('as many as may go by themselves are no drop', async () => {
  expect(await dropOf([removed('datasets/a/x.yaml'), removed('datasets/a/y.yaml')])).toBeUndefined();
});

test('more than that are counted, by publisher', async () => {
  const files = ['a/x', 'b/y', 'b/z'].map((name) => removed(`datasets/${name}.yaml`));
  expect(await dropOf(files)).toEqual({
    before: 40,
    after: 37,
    lost: 3,
    percent: 7.5,
    publishers: [
      { id: 'b', before: 30, after: 28 },
      { id: 'a', before: 10, after: 9 },
    ],
  });
});

test('what is moved or comes instead is not lost', async () => {
  const gone = ['x', 'y', 'z'].map((name) => removed(`datasets/a/${name}.yaml`));
  const come = changedFile('datasets/b/new.yaml', { status: 'added' });
  const moved = changedFile('datasets/b/x.yaml', { status: 'renamed', previousPath: 'datasets/a/w.yaml' });
  expect(await dropOf([...gone, come])).toBeUndefined();
  expect(await dropOf([moved, moved, moved])).toBeUndefined();
});

test('services, series and publishers are no datasets', async () => {
  const names = ['a/services/x', 'a/series/x', 'a/publisher', 'catalog'];
  expect(await dropOf(names.map((name) => removed(`datasets/${name}.yaml`)))).toBeUndefined();
});

test('nothing is fetched where nothing goes, and an index that cannot be read says nothing', async () => {
  let fetched = 0;
  const read = () => {
    fetched += 1;
    return Promise.reject(new Error('404'));
  };
  expect(await dropOf([changedFile('datasets/a/x.yaml')], read)).toBeUndefined();
  expect(fetched).toBe(0);
  expect(await dropOf([removed('datasets/a/x.yaml')], read)).toBeUndefined();
  expect(fetched).toBe(1);
});

describe('where the index cannot be read for a while', () => {
  const files = ['x', 'y', 'z'].map((name) => removed(`datasets/a/${name}.yaml`));
  const told = observed({ files });
  const broken = () => Promise.reject(new Error('502'));
  const replyTo = async (observation: Observation, read = () => Promise.resolve(index)) => {
    const plan = makePlan(observation, await withDrop(OWN, observation, read));
    return { plan, comment: { id: 1, body: plan.comment } };
  };

  test('it is a gap that the sweep fills, though the rest of the index was read', async () => {
    const { lacksDrop, gaps } = await withDrop(OWN, told, broken);
    expect([lacksDrop, gaps?.map(({ what, isPassing }) => [what, isPassing])]).toEqual([
      true,
      [['index', true]],
    ]);
    const { plan, comment } = await replyTo(told, broken);
    expect(plan.status.state).toBe('pending');
    expect(readBasis(comment.body)?.gaps).toContain('index');
  });

  test('a label that counts is kept, and counts when the index is there again', async () => {
    const { comment } = await replyTo(told);
    const dropLabel = { by: REVIEWER, at: '2027-03-01T07:00:00Z', isEntitled: true };
    const labelled = observed({ files, dropLabel, comment }, { labels: [DROP_LABEL.name] });
    const meanwhile = await replyTo(labelled, broken);
    expect(meanwhile.plan.labels.remove).not.toContain(DROP_LABEL.name);
    const after = await replyTo({ ...labelled, comment: meanwhile.comment });
    expect(after.plan.labels.remove).not.toContain(DROP_LABEL.name);
    expect(after.plan.comment).toContain('✅ Etiketten `får tas bort` är satt');
  });

  test('a label that came before any reply is taken away with a reason of its own', async () => {
    const dropLabel = { by: REVIEWER, at: '2027-03-01T07:00:00Z', isEntitled: true };
    const { plan } = await replyTo(observed({ files, dropLabel }, { labels: [DROP_LABEL.name] }));
    expect(plan.labels.remove).toContain(DROP_LABEL.name);
    expect(plan.comment).toContain('innan det stod här vilka datamängder som försvinner');
  });
});

test('the label is there to choose as soon as anything goes, as two removals may need it together', () => {
  const offered = (files: ChangedFile[]) => makePlan(observed({ files }), OWN).labels.offer;
  expect(offered([removed('datasets/a/x.yaml')])).toEqual([DROP_LABEL]);
  expect(offered([changedFile('datasets/a/x.yaml')])).toBeUndefined();
});

test('the reply remembers how many were published, where any go', async () => {
  const basisAfter = async (files: ChangedFile[]) => {
    const observation = observed({ files });
    const assessment = await withDrop(OWN, observation, () => Promise.resolve(index));
    return readBasis(makePlan(observation, assessment).comment)?.published;
  };
  expect(await basisAfter([removed('datasets/a/x.yaml')])).toBe(40);
  expect(await basisAfter([changedFile('datasets/a/x.yaml')])).toBeUndefined();
});

const LOST = [...'xyz'].map((name) => removed(`datasets/a/${name}.yaml`));
const DROP = { before: 40, after: 37, lost: 3, percent: 7.5, publishers: [] };

/** A comment that told of the losses of a pull request, and why a label was taken away where it was. */
function commentOn(observation: Observation, refused: Partial<NonNullable<Basis['drop']>> = {}) {
  const drop = { digest: digestOfLosses(observation), ...refused };
  return { id: 1, body: withBasis('Svar', basis({ drop })) };
}

describe('a person lets datasets go', () => {
  const told = observed({ files: LOST });
  const by = REVIEWER;
  const at = '2027-03-01T07:00:00Z';
  const set = { dropLabel: { by, at, isEntitled: true } };

  test('by the label, where it was set after the comment told of them', () => {
    expect(consentTo({}, told)).toBeUndefined();
    expect(consentTo({ drop: DROP }, told)).toEqual({ state: 'missing' });
    const given = consentTo({ drop: DROP }, { ...told, ...set, comment: commentOn(told) });
    expect(given).toEqual({ state: 'given', by: by.login, at });
    expect([undefined, given].map(isAwaited)).toEqual([false, false]);
  });

  test.each([
    ['another commit', commentOn(observed({ files: LOST }, { head: OLD_HEAD }))],
    ['other losses', commentOn(observed({ files: LOST.slice(1) }))],
    ['nothing of the kind', { id: 1, body: withBasis('Svar', basis()) }, 'unstated'],
    ['nothing at all', undefined, 'unstated'],
  ])('not where the comment told of %s', (_, comment, state = 'outdated') => {
    const consent = consentTo({ drop: DROP }, { ...told, ...set, comment });
    expect(consent).toEqual({ state, by: by.login, at });
    expect(isAwaited(consent)).toBe(true);
    expect(labelsLeft({ labels: ['klar', DROP_LABEL.name] }, consent)).toEqual(['klar']);
  });

  test('not where it should have been taken away before, until somebody sets it anew', () => {
    const comment = commentOn(told, { refused: 'outdated', by: by.login, at });
    expect(consentTo({ drop: DROP }, { ...told, ...set, comment })?.state).toBe('outdated');
    const anew = { dropLabel: { ...set.dropLabel, at: '2027-03-02T07:00:00Z' } };
    expect(consentTo({ drop: DROP }, { ...told, ...anew, comment })?.state).toBe('given');
  });

  test('not where somebody set it whose word does not count, of which the comment tells until something changes', () => {
    const unentitled = {
      ...told,
      dropLabel: { by: STRANGER, at, isEntitled: false },
      comment: commentOn(told),
    };
    const refused = { state: 'unentitled', by: STRANGER.login, at } as const;
    expect(consentTo({ drop: DROP }, unentitled)).toEqual(refused);
    const later = commentOn(told, { refused: 'unentitled', by: STRANGER.login, at });
    expect(consentTo({ drop: DROP }, { ...told, comment: later })).toEqual(refused);
    const pushed = observed({ files: LOST, comment: later }, { head: OLD_HEAD });
    expect(consentTo({ drop: DROP }, pushed)).toEqual({ state: 'missing' });
  });
});

describe('whose word counts', () => {
  const access = (permission: string, id = COLLEAGUE.id) => {
    const request = async () => ({ data: { permission, user: { login: COLLEAGUE.login, id } } });
    return { client: { request }, owner: 'o', repo: 'r' } as never;
  };
  const roles = { author: OFFICER, reviewers: [REVIEWER, OFFICER] };

  test.each([
    ['a reviewer', REVIEWER, 'read', true],
    ['the author, even as a reviewer who may write', OFFICER, 'admin', false],
    ['somebody who may write', COLLEAGUE, 'write', true],
    ['somebody who may but set labels', COLLEAGUE, 'read', false],
    ['nobody who can be seen', undefined, 'write', false],
  ])('%s', async (_, by, permission, isEntitled) => {
    expect(await mayLetGo(access(permission), by, roles)).toBe(isEntitled);
  });

  test('a login that has changed hands is not taken for who had it', async () => {
    expect(await mayLetGo(access('write', 99), COLLEAGUE, roles)).toBe(false);
  });
});
