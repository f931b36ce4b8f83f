import { describe, expect, test } from 'vitest';
import type { Account } from '../../../actions/github/account.ts';
import { missingForMerge } from '../../../actions/pull-request/missing-for-merge.ts';
import type { MergeRules } from '../../../actions/pull-request/observation.ts';
import { COLLEAGUE, OFFICER, observed, REVIEWER, review, STRANGER } from './observed.ts';

const WRITERS = [OFFICER, REVIEWER];

/** Rules that ask for an approval, of owners too where some are given; those in `hidden` cannot be looked at. */
function rules(owners: Account[][] = [], hidden: Account[] = []): MergeRules {
  const people = [OFFICER, COLLEAGUE, REVIEWER, STRANGER]
    .filter((one) => !hidden.includes(one))
    .map((one) => ({ ...one, mayWrite: WRITERS.includes(one) }));
  const logins = owners.map((list) => list.map(({ login }) => login));
  return { approvals: 1, codeOwners: owners.length > 0, queue: false, owners: logins, people };
}

function missing(mergeRules: MergeRules | undefined, approving: Account[], author = STRANGER) {
  const reviews = approving.map((one) => review(one, 'approved'));
  const found = missingForMerge(observed({ mergeRules, reviews }, { author }));
  return found && [found.ofCodeOwner ? 'owner' : 'writer', ...found.candidates.map(({ login }) => login)];
}

describe('what GitHub asks for beside our check', () => {
  test('is not known where it cannot be seen', () => {
    expect(missing(undefined, [])).toBeUndefined();
  });

  test('is an approval by somebody with write access', () => {
    expect(missing(rules(), [])).toEqual(['writer', OFFICER.login, REVIEWER.login]);
    expect(missing(rules(), [COLLEAGUE])).toEqual(['writer', OFFICER.login, REVIEWER.login]);
    expect(missing(rules(), [REVIEWER])).toBeUndefined();
  });

  test('may have been given by somebody whose access cannot be seen', () => {
    expect(missing(rules([], [COLLEAGUE]), [COLLEAGUE])).toBeUndefined();
  });

  test('is an approval by an owner who may write, for each line that decides', () => {
    expect(missing(rules([[OFFICER, COLLEAGUE]]), [REVIEWER])).toEqual(['owner', OFFICER.login]);
    expect(missing(rules([[OFFICER, COLLEAGUE]]), [OFFICER])).toBeUndefined();
    expect(missing(rules([[OFFICER], [REVIEWER]]), [OFFICER])).toEqual(['owner', REVIEWER.login]);
  });

  test('is nothing of owners without write access, whom GitHub passes over', () => {
    expect(missing(rules([[COLLEAGUE]]), [REVIEWER])).toBeUndefined();
  });

  test('is nothing that rests on an owner whose access cannot be seen', () => {
    expect(missing(rules([[OFFICER]], [OFFICER]), [REVIEWER])).toBeUndefined();
  });

  test('can be given by nobody where the author is the only owner', () => {
    expect(missing(rules([[OFFICER]]), [REVIEWER], OFFICER)).toEqual(['owner']);
  });

  test('names the owners who lack write access, and none where a line has the author alone', () => {
    const otherOwners = (owners: Account[][]) =>
      missingForMerge(observed({ mergeRules: rules(owners) }, { author: OFFICER }))?.otherOwners;
    expect(otherOwners([[OFFICER, COLLEAGUE]])).toEqual([COLLEAGUE.login]);
    expect(otherOwners([[OFFICER], [OFFICER, COLLEAGUE]])).toEqual([]);
  });
});
