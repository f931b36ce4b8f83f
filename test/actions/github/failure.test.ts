import { expect, test } from 'vitest';
import { explain } from '../../../actions/github/failure.ts';

function failure(status: number, headers: Record<string, string> = {}, message = 'Said by GitHub') {
  return Object.assign(new Error(message), { status, response: { headers, data: { message } } });
}

test.each<[string, unknown, string]>([
  ['401', failure(401), 'GitHub does not accept the token (401). Give the action a valid `token`.'],
  [
    '403 for one permission',
    failure(403, { 'x-accepted-github-permissions': 'checks=write' }),
    'the token may not do it (403). Give the job `checks: write` under `permissions:`.',
  ],
  [
    '403 where either of two is enough',
    failure(403, { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }),
    'the token may not do it (403). Give the job `issues: write` or `pull-requests: write` under `permissions:`.',
  ],
  [
    '403 without a name',
    failure(403),
    'the token may not do it (403). Give the job the permission that it lacks, under `permissions:`.',
  ],
  [
    '403 for too many calls',
    failure(403, { 'retry-after': '30' }),
    'too many calls to GitHub. Run the job again in 30 s.',
  ],
  [
    '403 with nothing left, and no time named',
    failure(403, { 'x-ratelimit-remaining': '0' }),
    'too many calls to GitHub. Run the job again in 60 s.',
  ],
  [
    '405',
    failure(405),
    'GitHub does not allow it now (405: Said by GitHub). Look on the page of the pull request what it waits for.',
  ],
  [
    '409',
    failure(409),
    'it has changed meanwhile (409: Said by GitHub). The run for the newer state does it.',
  ],
  ['422', failure(422), 'GitHub does not take it as it is (422: Said by GitHub).'],
  ['503', failure(503), 'GitHub has trouble (503). Run the job again.'],
  ['418', failure(418), 'GitHub answered 418: Said by GitHub.'],
  [
    'no answer',
    Object.assign(new Error('x'), { status: 500, cause: { name: 'TimeoutError' } }),
    'GitHub took too long to answer. Run the job again.',
  ],
  [
    'no network',
    Object.assign(new Error('getaddrinfo ENOTFOUND'), { status: 500 }),
    'getaddrinfo ENOTFOUND.',
  ],
  ['something else', 'x', 'unknown error.'],
])('%s', (_, error, reason) => {
  expect(explain('write the comment', error).sentence).toBe(`Could not write the comment: ${reason}`);
});

test('what GitHub says is one short line', () => {
  const { sentence } = explain('merge', failure(422, {}, `a\n::error::b\u001b[31m${'c'.repeat(900)}`));
  expect(sentence).not.toMatch(/\p{Cc}/u);
  expect(sentence.length).toBeLessThan(300);
});
