import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../../actions/pull-request/event.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const repository = {
  name: 'katalog.github.io',
  owner: { login: 'exempel-org' },
  default_branch: 'main',
  html_url: 'https://github.example/exempel-org/katalog.github.io',
};
const run = {
  event: 'pull_request',
  head_branch: 'ändring/lekplatser',
  head_sha: SHA,
  head_repository: { owner: { login: 'exempel-deltagare' } },
};

describe('what an event says', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s: the number', (name) => {
    expect(parseEvent(name, { repository, pull_request: { number: 7 } })).toMatchObject({
      event: { kind: 'number', number: 7 },
    });
  });

  test('a run for a pull request: whose branch, at which commit', () => {
    const event = { kind: 'run', branch: 'exempel-deltagare:ändring/lekplatser', sha: SHA };
    expect(parseEvent('workflow_run', { repository, workflow_run: run })).toMatchObject({ event });
  });

  test.each([
    ['requested', false],
    ['completed', true],
  ])('a run that is %s: whether it has ended is %s', (action, isCompleted) => {
    expect(parseEvent('workflow_run', { action, repository, workflow_run: run })).toMatchObject({
      event: { isCompleted },
    });
  });

  test.each<[string, object]>([
    ['of a fork that is gone', { head_repository: null }],
    ['on a branch with a line break', { head_branch: 'a\nb' }],
    ['on a branch with a colon', { head_branch: 'a:b' }],
    ['on a branch with a character that cannot be seen', { head_branch: 'a\u200db' }],
    ['on a branch without end', { head_branch: 'a'.repeat(300) }],
    ['of an owner with a slash', { head_repository: { owner: { login: 'a/b' } } }],
  ])('a run %s: the commit alone', (_, odd) => {
    const { event } = parseEvent('workflow_run', { repository, workflow_run: { ...run, ...odd } }) as {
      event: object;
    };
    expect(event).toEqual({ kind: 'run', branch: undefined, sha: SHA, isCompleted: false });
  });

  test('started by hand: the number as it was typed', () => {
    const payload = { repository, inputs: { 'pull-request': '12' } };
    expect(parseEvent('workflow_dispatch', payload)).toMatchObject({ event: { kind: 'number', number: 12 } });
  });

  test('the repository', () => {
    const parsed = parseEvent('pull_request', { repository, pull_request: { number: 7 } });
    const { html_url: url } = repository;
    expect(parsed).toMatchObject({
      repository: { owner: 'exempel-org', name: 'katalog.github.io', url, defaultBranch: 'main' },
    });
  });
});

test.each([
  ['a push', 'push', {}],
  ['the name of something every object has', 'constructor', {}],
  ['a run for a push', 'workflow_run', { workflow_run: { ...run, event: 'push' } }],
])('nothing to do for %s', (_, name, payload) => {
  expect(parseEvent(name, { repository, ...payload })).toHaveProperty('ignored');
});

test.each<[string, string, object]>([
  ['no number', 'pull_request', { pull_request: { number: '7' } }],
  ['a number below one', 'pull_request', { pull_request: { number: 0 } }],
  ['a number with a fraction', 'pull_request', { pull_request: { number: 1.5 } }],
  ['no pull request', 'pull_request', {}],
  ['words for a number', 'workflow_dispatch', { inputs: { 'pull-request': '7; rm' } }],
  ['a commit that is none', 'workflow_run', { workflow_run: { ...run, head_sha: 'main' } }],
  [
    'a repository that leads elsewhere',
    'pull_request',
    { repository: { ...repository, name: '../x' }, pull_request: { number: 7 } },
  ],
  [
    'an address that is none',
    'pull_request',
    { repository: { ...repository, html_url: 'javascript:alert(1)' }, pull_request: { number: 7 } },
  ],
])('%s is refused', (_, name, payload) => {
  expect(() => parseEvent(name, { repository, ...payload })).toThrow(TypeError);
});

test.each([null, undefined, 'x', 7, []])('%s is no event', (payload) => {
  expect(() => parseEvent('pull_request', payload)).toThrow(TypeError);
});
