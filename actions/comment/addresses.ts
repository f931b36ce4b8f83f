import { pageOfFile } from '../../catalog/model/addresses.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import { siteAddressIn } from '../published-site/site-address.ts';
import type { Observation } from '../pull-request/observation.ts';
import { addressPath } from './markdown-text.ts';

/** The lines of a file as they are at the head, on GitHub: `…/blob/<sha>/datasets/…#L12-L14`. */
export function linesAddress({ repository, pull }: Observation, { path, range }: Issue): string {
  const { start, end } = range;
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const lines = last > start.line ? `L${start.line}-L${last}` : `L${start.line}`;
  return `${repository.url}/blob/${pull.head}/${addressPath(path)}#${lines}`;
}

/** A file as it is at the head; one that is gone, as it is at the base. */
export function fileAddress({ repository, pull }: Observation, path: string, isGone = false): string {
  return `${repository.url}/blob/${isGone ? pull.base : pull.head}/${addressPath(path)}`;
}

/**
 * The page on GitHub where a file is edited in the branch that the pull request comes from; only those who may write to
 * that branch can save it. `undefined` where the fork is gone, and for names that would lead elsewhere.
 */
export function editAddress({ repository, pull }: Observation, path: string): string | undefined {
  const server = serverIn(repository);
  const { headRepository, headBranch } = pull;
  if (!server || headRepository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(headRepository)) return undefined;
  if (![headRepository, headBranch, path].every(leadsDown)) return undefined;
  return `${server}/${headRepository}/edit/${addressPath(headBranch)}/${addressPath(path)}`;
}

/** The page of an account on GitHub; `undefined` for what cannot be a login. */
export function profileAddress(
  { repository }: Pick<Observation, 'repository'>,
  login: string,
): string | undefined {
  const server = serverIn(repository);
  return server && /^[A-Za-z0-9-]{1,39}$/.test(login) ? `${server}/${login}` : undefined;
}

function serverIn({ url }: Observation['repository']): string | undefined {
  return /^https?:\/\/[^/]+/.exec(url)?.[0];
}

/** Addresses are tidied of empty parts and dots. */
function leadsDown(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** The list of what changes, where suggestions are and reviews are given. */
export function filesAddress({ repository, pull }: Observation): string {
  return `${repository.url}/pull/${pull.number}/files`;
}

/** The page of an issue code on the published site; `undefined` where the base branch names no address of it. */
export function ruleAddress(observation: Pick<Observation, 'catalog'>, code: string): string | undefined {
  const site = siteAddressIn(observation.catalog?.data);
  return site && `${site}/regler/${addressPath(code)}/`;
}

/** The page that a file gives on the published site; `undefined` like {@link ruleAddress}, and where it gives none. */
export function pageAddress(observation: Pick<Observation, 'catalog'>, path: string): string | undefined {
  const site = siteAddressIn(observation.catalog?.data);
  const page = pageOfFile(path);
  return site && page && site + addressPath(page);
}
