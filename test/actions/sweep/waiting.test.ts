import { describe, expect, test } from 'vitest';
import { readBasis, withBasis } from '../../../actions/pull-request/basis.ts';
import type { PullSnapshot } from '../../../actions/sweep/open-pulls.ts';
import { measureWaiting, waitingOf, waitingTables } from '../../../actions/sweep/waiting.ts';
import { basis, snapshot } from './snapshots.ts';

describe('a turn', () => {
  const turned = (more: Partial<PullSnapshot>) =>
    waitingOf(snapshot({ labels: ['väntar: utgivare'], ...more }), basis());

  test('begins when its label was set last', () => {
    const labelled = [
      { label: 'väntar: utgivare', time: '2027-03-02T07:00:00Z' },
      { label: 'väntar: författare', time: '2027-03-03T07:00:00Z' },
      { label: 'väntar: utgivare', time: '2027-03-04T07:00:00Z' },
      { label: 'ändring', time: '2027-03-05T07:00:00Z' },
    ];
    expect(turned({ labelled })[0]?.since).toBe('2027-03-04T07:00:00Z');
  });

  test('begins anew when a newer commit is judged', () => {
    const status = {
      state: 'pending',
      description: '',
      created: '2027-03-06T07:00:00Z',
      creator: 41898282,
      pull: 7,
    };
    expect(turned({ status })[0]?.since).toBe('2027-03-06T07:00:00Z');
  });

  test('begins anew when one who is waited for has written, but not when another has', () => {
    const created = '2027-03-08T07:00:00Z';
    const comment = (author: number) => [{ id: 1, author, body: 'Jag ser på det.', created }];
    expect(turned({ comments: comment(2) })[0]?.since).toBe(created);
    expect(turned({ comments: comment(1) })[0]?.since).not.toBe(created);
  });

  test('can be of two at once, each with its own people', () => {
    const both = waitingOf(snapshot({ labels: ['väntar: utgivare', 'väntar: granskare'] }), basis());
    expect(both.map(({ turn, for: people }) => [turn, people.map(({ id }) => id)])).toEqual([
      ['publisher', [2]],
      ['reviewer', [3]],
    ]);
  });
});

test('waiting times are counted in days, with median and longest of each turn', () => {
  const at = (number: number, since: string) => ({ number, turn: 'author' as const, for: [], since });
  const all = [at(1, '2027-03-01T00:00:00Z'), at(2, '2027-03-03T12:00:00Z'), at(3, '2027-03-08T00:00:00Z')];
  const times = measureWaiting(all, new Date('2027-03-09T00:00:00Z'));
  expect(times.turns).toEqual([{ turn: 'author', count: 3, median: 5.5, longest: 8 }]);
  expect(times.pulls.map(({ days }) => days)).toEqual([8, 5.5, 1]);
  expect(waitingTables(times, 'https://github.com/o/r')).toContain('| [#1](https://github.com/o/r/pull/1) |');
});

describe('the basis of a verdict', () => {
  const hostile = basis({ paths: ['datasets/--><img src=x>/å`\u202e.yaml'] });

  test('is read back from the end of the comment, and shows nothing of what it holds', () => {
    const comment = withBasis('Svar', hostile);
    expect(readBasis(comment)).toEqual(hostile);
    expect(comment).not.toContain('img');
    expect(comment.replace(/<!-- [\w: -]+ -->/, '').trim()).toBe('Svar');
  });

  test('names no paths where they would take too much of the comment', () => {
    const long = basis({
      paths: Array.from({ length: 40 }, (_, n) => `datasets/exempel/${'x'.repeat(80)}${n}.yaml`),
    });
    const comment = withBasis('Svar', long);
    expect(comment.length).toBeLessThan(2_500);
    expect(readBasis(comment)?.paths).toBeUndefined();
  });

  test.each([
    ['a quotation before the end', `${withBasis('', hostile)}\nmer`],
    ['something else', '<!-- katalog:underlag e30 -->'],
    ['no JSON', '<!-- katalog:underlag AAAA -->'],
    [
      'an account without a number',
      withBasis('', { ...hostile, awaited: { publisher: [{ login: 'x' } as never], reviewer: [] } }),
    ],
    [
      'a shard that leads elsewhere',
      withBasis('', { ...hostile, index: { of: 1, files: ['../x'], digest: '' } }),
    ],
  ])('is none in %s', (_, comment) => {
    expect(readBasis(comment)).toBeUndefined();
  });
});
