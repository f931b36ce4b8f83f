import type { Label } from '../pull-request/plan.ts';
import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';

/** The names of the labels that a pull request has now. GitHub allows a hundred. */
export async function readLabels({ client, owner, repo }: Repository, number: number): Promise<string[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return data.map(({ name }) => name);
}

/** Makes a label in the repository, where there is none of that name. One that people have coloured stays so. */
export async function ensureLabel({ client, owner, repo }: Repository, label: Label): Promise<void> {
  try {
    await client.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name: label.name });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await makeLabel({ client, owner, repo }, label);
  }
}

/** 422 says that another run has just made it. */
async function makeLabel({ client, owner, repo }: Repository, label: Label): Promise<void> {
  try {
    await client.request('POST /repos/{owner}/{repo}/labels', { owner, repo, ...label });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
  }
}

/** Puts labels on a pull request or an issue. */
export async function addLabels(
  { client, owner, repo }: Repository,
  number: number,
  labels: readonly string[],
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    owner,
    repo,
    issue_number: number,
    labels: [...labels],
  });
}

/** Takes a label away; one that somebody has taken away already is no failure. */
export async function removeLabel(
  { client, owner, repo }: Repository,
  number: number,
  name: string,
): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      owner,
      repo,
      issue_number: number,
      name,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
