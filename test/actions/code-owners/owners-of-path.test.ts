import { expect, test } from 'vitest';
import { codeOwners } from '../../../actions/code-owners/code-owners.ts';
import { readOwnerLines } from '../../../actions/code-owners/owners-of-path.ts';
import { COLLEAGUE, OFFICER, REVIEWER } from '../pull-request/observed.ts';

test('what is written can be read: the last line that covers a path decides', () => {
  const folders = [
    { id: 'exempelkommun', maintainers: [OFFICER, COLLEAGUE] },
    { id: 'x #y', maintainers: [COLLEAGUE] },
  ];
  const ownersOf = readOwnerLines(codeOwners(folders, [REVIEWER]))!;
  expect(ownersOf('datasets/exempelkommun/a.yaml')).toEqual([OFFICER.login, COLLEAGUE.login]);
  expect(ownersOf('datasets/exempelkommun/publisher.yaml')).toEqual([REVIEWER.login]);
  expect(ownersOf('datasets/exempelkommun-2/a.yaml')).toEqual([REVIEWER.login]);
  expect(ownersOf('datasets/x #y/a.yaml')).toEqual([COLLEAGUE.login]);
  expect(ownersOf('catalog/index.ts')).toEqual([REVIEWER.login]);
});

test('a line without owners takes what it covers away from the others', () => {
  const ownersOf = readOwnerLines(codeOwners([{ id: 'a', maintainers: [OFFICER] }], []))!;
  expect(ownersOf('datasets/a/publisher.yaml')).toEqual([]);
  expect(ownersOf('README.md')).toEqual([]);
});

test.each(['*.yaml @a', '/datasets/*/ @a', 'docs/ @a', '* @o/team', '* a@example.se', '/x/[ab] @a'])(
  'nothing is said of who owns what where there is %j',
  (line) => expect(readOwnerLines(`* @b\n${line}\n`)).toBeUndefined(),
);
