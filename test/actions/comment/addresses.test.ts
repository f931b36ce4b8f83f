import { describe, expect, test } from 'vitest';
import { editAddress } from '../../../actions/comment/addresses.ts';
import type { Observation } from '../../../actions/pull-request/observation.ts';
import { BADPLATSER, observed } from '../pull-request/observed.ts';

const edit = (pull: Partial<Observation['pull']>, path = BADPLATSER) => editAddress(observed({}, pull), path);

describe('a file is edited', () => {
  test('in the branch and the fork that the pull request comes from', () => {
    expect(edit({})).toBe(
      'https://github.com/exempel-handlaggare/katalog/edit/patch-1/datasets/exempelkommun/badplatser.yaml',
    );
  });

  test('on the server that the repository lies on', () => {
    const { repository, ...rest } = observed();
    const there = { ...rest, repository: { ...repository, url: 'https://git.example.se/o/r' } };
    expect(editAddress(there, 'a.yaml')).toBe(
      'https://git.example.se/exempel-handlaggare/katalog/edit/patch-1/a.yaml',
    );
  });

  test('with all that means something in an address escaped', () => {
    const address = edit({ headBranch: 'å/b?c#d)' }, 'datasets/x/<y>"(z).yaml')!;
    expect(address).toBe(
      'https://github.com/exempel-handlaggare/katalog/edit/%C3%A5/b%3Fc%23d%29/datasets/x/%3Cy%3E%22%28z%29.yaml',
    );
    expect(new URL(address).href).toBe(address);
  });

  test.each<[string, Partial<Observation['pull']>, string?]>([
    ['the fork is gone', { headRepository: undefined }],
    ['the name of the fork is no name', { headRepository: 'a/b/../../evil/c' }],
    ['the name of the fork leads up', { headRepository: '../..' }],
    ['the branch leads up', { headBranch: 'x/../../../../evil' }],
    ['the path leads up', {}, 'datasets/../../../../../evil/r'],
    ['the path has an empty part', {}, 'datasets//x.yaml'],
  ])('nowhere, where %s', (_, pull, path) => expect(edit(pull, path)).toBeUndefined());
});
