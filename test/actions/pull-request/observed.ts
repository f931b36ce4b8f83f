import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../actions/github/account.ts';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import type { ChangedFile, Observation, Review } from '../../../actions/pull-request/observation.ts';
import { DEFAULT_SETTINGS } from '../../../actions/settings/settings.ts';
import { readYaml } from '../../../catalog/check/yaml/read.ts';
import { type Entity, identify } from '../../../catalog/model/entity.ts';
import type { Change } from '../../../catalog/past/changes/change.ts';

export const HEAD = 'a1'.repeat(20);
export const OLD_HEAD = 'b2'.repeat(20);

/** People; the numbers decide who they are. */
export const OFFICER: Account = { login: 'exempel-handlaggare', id: 1 };
export const COLLEAGUE: Account = { login: 'exempel-kollega', id: 2 };
export const REVIEWER: Account = { login: 'exempel-granskare', id: 3 };
export const SECOND_REVIEWER: Account = { login: 'andra-granskaren', id: 4 };
export const STRANGER: Account = { login: 'exempel-besokare', id: 5 };
const BOT: Account = { login: 'github-actions[bot]', id: 41898282 };

export const BADPLATSER = 'datasets/exempelkommun/badplatser.yaml';

const VALID = join(import.meta.dirname, '../../fixtures/valid');

/** The bytes of a file of the valid catalog. */
export function bytesOf(path: string): Uint8Array {
  return readFileSync(join(VALID, path.replace(/^datasets\//, '')));
}

function entity<K extends 'catalog' | 'publisher'>(path: string, more: object = {}): Entity<K> {
  const data = readYaml(bytesOf(path)).data as object;
  return { ...identify(path), data: { ...data, ...more } } as Entity<K>;
}

/** The publisher of a folder of the valid catalog, with those who answer for it. */
export function publisher(id: string, maintainers: readonly Account[]): Entity<'publisher'> {
  return entity<'publisher'>(`datasets/${id}/publisher.yaml`, { maintainers });
}

/** A file of a pull request: a plain one that is modified, where nothing else is said. */
export function changedFile(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  const nothing = { previousPath: undefined, before: undefined, after: undefined, commentable: [] };
  return { path, status: 'modified', kind: 'file', ...nothing, ...more };
}

export function review(author: Account, state: Review['state'], commit = HEAD): Review {
  return { author, state, commit, ofOtherBase: false };
}

/**
 * A pull request in which the officer of Exempelkommun, who answers for it together with a colleague, changes a
 * dataset of its own; two people review for the catalog, and one of them must approve.
 */
export function observed(
  more: Partial<Observation> = {},
  pull: Partial<Observation['pull']> = {},
): Observation {
  return {
    repository: {
      owner: 'exempel',
      name: 'katalog',
      url: 'https://github.com/exempel/katalog',
      defaultBranch: 'main',
    },
    pull: {
      number: 7,
      author: OFFICER,
      open: true,
      draft: false,
      labels: [],
      asksForEnglish: false,
      head: HEAD,
      headRepository: 'exempel-handlaggare/katalog',
      headBranch: 'patch-1',
      base: 'c3'.repeat(20),
      baseBranch: 'main',
      ...pull,
    },
    files: [changedFile(BADPLATSER)],
    gaps: [],
    reviews: [],
    requestedReviewers: [],
    comment: undefined,
    status: undefined,
    sharedWith: undefined,
    check: undefined,
    suggested: new Set(),
    bot: BOT,
    runUrl: 'https://github.com/exempel/katalog/actions/runs/1',
    settings: { ...DEFAULT_SETTINGS, reviewers: [REVIEWER, SECOND_REVIEWER] },
    catalog: entity<'catalog'>('datasets/catalog.yaml'),
    publishers: new Map([
      ['exempelkommun', publisher('exempelkommun', [OFFICER, COLLEAGUE])],
      ['exempelregionen', publisher('exempelregionen', [])],
    ]),
    now: '2026-11-25T08:00:00Z',
    accounts: { byLogin: new Map(), byNumber: new Map(), namedBefore: new Set() },
    mergeRules: undefined,
    ...more,
  };
}

/** A change of a dataset, by default of its description alone. */
export function change(more: Partial<Change> = {}): Change {
  return {
    kind: 'dataset',
    id: 'exempelkommun/badplatser',
    what: 'changed',
    path: BADPLATSER,
    movedFrom: undefined,
    title: { sv: 'Badplatser', en: 'Bathing places' },
    fields: [],
    triples: { gained: [], lost: [] },
    sensitive: [],
    ...more,
  };
}

/** The assessment of a pull request in which all is right. */
export function assessed(more: Partial<Assessment> = {}): Assessment {
  return {
    report: { issues: [], files: 1 },
    feeds: 'passed',
    changes: [change()],
    scores: [],
    datasets: [],
    ...more,
  };
}
