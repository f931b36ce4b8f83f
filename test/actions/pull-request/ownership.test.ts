import { describe, expect, test } from 'vitest';
import type { Account } from '../../../actions/github/account.ts';
import type { Observation } from '../../../actions/pull-request/observation.ts';
import { isMet, ownershipOf } from '../../../actions/pull-request/ownership.ts';
import type { Change } from '../../../catalog/past/changes/change.ts';
import {
  BADPLATSER,
  COLLEAGUE,
  change,
  changedFile,
  OFFICER,
  OLD_HEAD,
  observed,
  publisher,
  REVIEWER,
  review,
  SECOND_REVIEWER,
  STRANGER,
} from './observed.ts';

/** The approvals that are required, in a line each: whose, why, by whom, and whether they have been given. */
function asked(observation: Observation, changes: readonly Change[] = []): string[] {
  return ownershipOf(observation, changes).requirements.map((requirement) => {
    const { publisherId, reasons, entitled } = requirement;
    const logins = entitled.map(({ login }) => login).join(' ');
    return `${publisherId ?? 'reviewers'}: ${reasons.join(' ')} [${logins}] ${isMet(requirement) ? 'yes' : 'no'}`;
  });
}

function touching(...paths: string[]): Pick<Observation, 'files'> {
  return { files: paths.map((path) => changedFile(path)) };
}

const BOTH_REVIEWERS = 'exempel-granskare andra-granskaren';

describe('an approval', () => {
  const by = (more: object) =>
    asked(observed({ reviews: [{ ...review(COLLEAGUE, 'approved'), ...more }] }, { author: STRANGER }));

  test('counts for the commit and the branch that it was given for', () => {
    expect(by({})).toEqual([expect.stringMatching(/ yes$/)]);
    expect(by({ commit: OLD_HEAD })).toEqual([expect.stringMatching(/ no$/)]);
    expect(by({ ofOtherBase: true })).toEqual([expect.stringMatching(/ no$/)]);
  });
});

describe('what must be approved', () => {
  test('nothing, where a maintainer changes what is of no consequence in the own folder', () => {
    expect(asked(observed(), [change()])).toEqual([]);
    expect(ownershipOf(observed(), []).isOwn).toBe(true);
  });

  test('a change to the folder of another, by that publisher', () => {
    expect(asked(observed({}, { author: STRANGER }))).toEqual([
      'exempelkommun: foreign-folder [exempel-handlaggare exempel-kollega] no',
    ]);
  });

  test('by the reviewers, where nobody answers for the publisher', () => {
    expect(asked(observed(touching('datasets/exempelregionen/hallplatser.yaml')))).toEqual([
      `reviewers: nobody [${BOTH_REVIEWERS}] no`,
    ]);
  });

  test.each(['licence', 'access-rights', 'identity', 'existence'] as const)(
    'a changed %s in the own folder, by a colleague or a reviewer',
    (what) => {
      expect(asked(observed(), [change({ sensitive: [what] })])).toEqual([
        `exempelkommun: sensitive [exempel-kollega ${BOTH_REVIEWERS}] no`,
      ]);
    },
  );

  test.each(['added', 'removed', 'renamed'] as const)(
    'what is %s, even where no change is told',
    (status) => {
      const files = [changedFile(BADPLATSER, { status })];
      expect(asked(observed({ files }))).toEqual([
        `exempelkommun: sensitive [exempel-kollega ${BOTH_REVIEWERS}] no`,
      ]);
    },
  );

  test.each([
    ['datasets/catalog.yaml', 'catalog'],
    ['datasets/exempelkommun/publisher.yaml', 'publisher'],
    ['datasets/nykommun/publisher.yaml', 'new-publisher publisher'],
    ['datasets/nykommun/badplatser.yaml', 'new-publisher'],
    ['.github/katalog.yaml', 'settings'],
    ['.github/workflows/validera.yml', 'workflows'],
    ['schemas/dataset.schema.json', 'schemas'],
    ['catalog/check/rules/index.ts', 'code'],
    ['datasets/../actions/x.ts', 'strange'],
  ])('%s, by the reviewers (%s)', (path, reasons) => {
    expect(asked(observed(touching(path)))).toEqual([`reviewers: ${reasons} [${BOTH_REVIEWERS}] no`]);
    expect(ownershipOf(observed(touching(path)), []).isOwn).toBe(false);
  });

  test("another's publisher.yaml, by both", () => {
    expect(asked(observed(touching('datasets/exempelkommun/publisher.yaml'), { author: STRANGER }))).toEqual([
      'exempelkommun: foreign-folder [exempel-handlaggare exempel-kollega] no',
      `reviewers: publisher [${BOTH_REVIEWERS}] no`,
    ]);
  });

  test('a move between folders, by those of both', () => {
    const file = changedFile('datasets/exempelregionen/badplatser.yaml', {
      status: 'renamed',
      previousPath: BADPLATSER,
    });
    const publishers = new Map([
      ['exempelkommun', publisher('exempelkommun', [COLLEAGUE])],
      ['exempelregionen', publisher('exempelregionen', [OFFICER])],
    ]);
    expect(asked(observed({ files: [file], publishers }))).toEqual([
      'exempelkommun: foreign-folder [exempel-kollega] no',
      `exempelregionen: sensitive [${BOTH_REVIEWERS}] no`,
    ]);
  });

  test('by nobody, where the only reviewer is the author: that is never met', () => {
    const settings = { ...observed().settings, reviewers: [OFFICER] };
    expect(asked(observed({ ...touching('package.json'), settings }))).toEqual(['reviewers: code [] no']);
  });
});

describe('an approval', () => {
  const foreign = { author: STRANGER };
  const met = (reviews: Observation['reviews'], more: Partial<Observation['pull']> = foreign) =>
    ownershipOf(observed({ reviews }, more), []).requirements.every(isMet);

  test('of somebody entitled counts on the head', () => {
    expect(met([review(COLLEAGUE, 'approved')])).toBe(true);
  });

  test('of an earlier commit does not', () => {
    expect(met([review(COLLEAGUE, 'approved', OLD_HEAD)])).toBe(false);
  });

  test('of somebody else with the same login does not: the number decides', () => {
    expect(met([review({ login: COLLEAGUE.login, id: 99 }, 'approved')])).toBe(false);
  });

  test('counts when the login has changed: the number decides', () => {
    expect(met([review({ login: 'nytt-namn', id: COLLEAGUE.id }, 'approved')])).toBe(true);
  });

  test('of the author does not count', () => {
    const changes = [change({ sensitive: ['licence'] })];
    expect(
      ownershipOf(observed({ reviews: [review(OFFICER, 'approved')] }), changes).requirements.every(isMet),
    ).toBe(false);
  });

  test.each(['changes-requested', 'dismissed'] as const)('that became %s does not', (state) => {
    expect(met([review(COLLEAGUE, 'approved'), review(COLLEAGUE, state)])).toBe(false);
  });

  test('stands, though its author comments afterwards', () => {
    expect(met([review(COLLEAGUE, 'approved'), review(COLLEAGUE, 'commented')])).toBe(true);
  });

  test('of two is needed where the settings say so, of two different people', () => {
    const settings = { ...observed().settings, approvals: 2 };
    const isMetBy = (...accounts: Account[]) =>
      ownershipOf(
        observed({
          ...touching('package.json'),
          settings,
          reviews: accounts.map((one) => review(one, 'approved')),
        }),
        [],
      ).requirements.every(isMet);
    expect(isMetBy(REVIEWER, REVIEWER)).toBe(false);
    expect(isMetBy(REVIEWER, STRANGER)).toBe(false);
    expect(isMetBy(REVIEWER, SECOND_REVIEWER)).toBe(true);
  });

  test("of the catalog's reviewers is none of the publisher's", () => {
    expect(met([review(REVIEWER, 'approved')])).toBe(false);
  });
});

describe('a wish for changes', () => {
  const blocking = (account: Account, ...later: Observation['reviews']) =>
    ownershipOf(observed({ reviews: [review(account, 'changes-requested', OLD_HEAD), ...later] }), [])
      .blockedBy;

  test('stops, of somebody entitled, on an earlier commit as well', () => {
    expect(blocking(COLLEAGUE)).toEqual([COLLEAGUE]);
    expect(blocking(REVIEWER)).toEqual([REVIEWER]);
  });

  test('of others is for people to read', () => {
    expect(blocking(STRANGER)).toEqual([]);
  });

  test('is over when it is taken back', () => {
    expect(blocking(COLLEAGUE, review(COLLEAGUE, 'approved'))).toEqual([]);
    expect(blocking(COLLEAGUE, review(COLLEAGUE, 'dismissed'))).toEqual([]);
  });
});
