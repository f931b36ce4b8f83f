import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import { readBasis } from '../../../actions/pull-request/basis.ts';
import { makePlan } from '../../../actions/pull-request/make-plan.ts';
import type { Gap, Observation, Review } from '../../../actions/pull-request/observation.ts';
import type { Plan } from '../../../actions/pull-request/plan.ts';
import type { Issue } from '../../../catalog/model/issues/issue.ts';
import {
  assessed,
  BADPLATSER,
  bytesOf,
  COLLEAGUE,
  change,
  changedFile,
  HEAD,
  OFFICER,
  OLD_HEAD,
  observed,
  publisher,
  REVIEWER,
  review,
  SECOND_REVIEWER,
  STRANGER,
} from './observed.ts';

const at = { offset: 0, line: 3, column: 5 };
const words = { sv: 'Fel.', en: 'Wrong.' };
const ERROR: Issue = {
  code: 'unknown-code',
  severity: 'error',
  path: BADPLATSER,
  pointer: '/theme/0',
  range: { start: at, end: { offset: 9, line: 3, column: 14 } },
  message: words,
  remedy: words,
};

const WRONG = assessed({ report: { issues: [ERROR], files: 1 }, feeds: 'skipped' });
const FILE = changedFile(BADPLATSER, { after: bytesOf(BADPLATSER) });

/** The plan in a line: the verdict, the labels that are set, and whether the bot merges. */
function outcome(observation: Observation, assessment: Assessment = assessed()): string {
  const { status, labels, merge } = makePlan(observation, assessment);
  const names = labels.add.map(({ name }) => name).join(', ');
  return `${status.state} [${names}]${merge ? ' merge' : ''}`;
}

describe('a change in the own folder', () => {
  test('that is right passes, and waits for whoever merges', () => {
    expect(outcome(observed())).toBe('success [klar, ändring]');
  });

  test('with errors is the author’s', () => {
    expect(outcome(observed(), WRONG)).toBe('failure [väntar: författare, ändring]');
  });

  test('that gives no right feed fails, whatever else holds', () => {
    expect(outcome(observed(), assessed({ feeds: 'failed' }))).toBe('failure [väntar: författare, ändring]');
  });

  test('whose feeds nobody has looked at does not pass', () => {
    expect(outcome(observed(), assessed({ feeds: 'skipped' }))).toBe(
      'pending [väntar: skötare, ändring, granskas för hand]',
    );
  });

  test('that a colleague wants changed waits for the author', () => {
    const reviews = [review(COLLEAGUE, 'changes-requested')];
    expect(outcome(observed({ reviews }))).toBe('pending [väntar: författare, ändring]');
  });

  test('that is a draft is the author’s, and asks nobody', () => {
    const draft = observed({}, { draft: true, author: STRANGER });
    expect(outcome(draft)).toBe('pending [väntar: författare, ändring]');
    expect(makePlan(draft, assessed()).reviewRequests).toEqual([]);
  });
});

describe('labels', () => {
  test('of ours that no longer hold are taken away, those of people are left', () => {
    const labels = ['väntar: författare', 'ändring', 'kod', 'viktigt', 'english'];
    const { labels: planned } = makePlan(observed({}, { labels }), assessed());
    expect(planned.add.map(({ name }) => name)).toEqual(['klar']);
    expect(planned.remove).toEqual(['väntar: författare', 'kod']);
  });

  test.each([
    ['datasets/exempelkommun/ny.yaml', 'added', 'väntar: utgivare, ny datamängd'],
    [BADPLATSER, 'removed', 'väntar: utgivare, borttagning'],
    [BADPLATSER, 'renamed', 'väntar: utgivare, flytt'],
    ['datasets/exempelkommun/publisher.yaml', 'modified', 'väntar: granskare, utgivare'],
    ['datasets/nykommun/publisher.yaml', 'added', 'väntar: granskare, ny utgivare'],
    ['catalog/check/rules/index.ts', 'modified', 'väntar: granskare, kod'],
  ] as const)('%s %s: %s', (path, status, expected) => {
    const files = [changedFile(path, { status })];
    const { labels } = makePlan(observed({ files }), assessed({ changes: [] }));
    expect(labels.add.map(({ name }) => name).join(', ')).toBe(expected);
  });

  test('can be made on GitHub', () => {
    const { labels } = makePlan(observed({ files: [changedFile('x')] }), assessed({ changes: [] }));
    for (const { name, color, description } of labels.add) {
      expect(name.length).toBeLessThanOrEqual(50);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('reviews are asked for', () => {
  const foreign = { author: STRANGER };
  const asked = (more: Partial<Observation>, pull: Partial<Observation['pull']> = foreign) =>
    makePlan(observed(more, pull), assessed()).reviewRequests;

  test('of those whose approval is missing', () => {
    expect(asked({})).toEqual([OFFICER.login, COLLEAGUE.login]);
    expect(asked({ files: [changedFile('package.json')] })).toEqual([REVIEWER.login, SECOND_REVIEWER.login]);
  });

  test('not of whoever has been asked or has said what they think of this head', () => {
    expect(asked({ requestedReviewers: [OFFICER] })).toEqual([COLLEAGUE.login]);
    expect(asked({ files: [changedFile('package.json')] }, { author: REVIEWER })).toEqual([
      SECOND_REVIEWER.login,
    ]);
  });

  test('once more of whoever approved an earlier commit', () => {
    expect(
      asked({ reviews: [review(COLLEAGUE, 'approved', OLD_HEAD)], requestedReviewers: [OFFICER] }),
    ).toEqual([COLLEAGUE.login]);
  });

  test('not before the errors are fixed', () => {
    expect(makePlan(observed({}, foreign), WRONG).reviewRequests).toEqual([]);
  });

  test('of no more than GitHub takes', () => {
    const reviewers = Array.from({ length: 40 }, (_, i) => ({ login: `granskare-${i}`, id: 100 + i }));
    const settings = { ...observed().settings, reviewers };
    const requestedReviewers = [{ login: 'annan', id: 9 }];
    expect(asked({ files: [changedFile('package.json')], settings, requestedReviewers })).toHaveLength(14);
  });
});

describe('the bot merges', () => {
  const settings = { ...observed().settings, autoMerge: true };
  const allowed = (more: Partial<Observation> = {}, pull: Partial<Observation['pull']> = {}) =>
    observed({ settings, files: [FILE], ...more }, pull);

  test('a harmless change of the own folder, at exactly the head that was looked at', () => {
    expect(makePlan(allowed(), assessed()).merge).toEqual({ head: HEAD });
  });

  test.each<[string, Observation, Assessment]>([
    ['unless it is allowed', observed({ files: [FILE] }), assessed()],
    ['of somebody else', allowed({}, { author: STRANGER }), assessed()],
    [
      'of somebody with a login of a maintainer, but another number',
      allowed({}, { author: { ...OFFICER, id: 99 } }),
      assessed(),
    ],
    ['with errors', allowed(), WRONG],
    ['without feeds', allowed(), assessed({ feeds: 'skipped' })],
    ['of the licence', allowed(), assessed({ changes: [change({ sensitive: ['licence'] })] })],
    ['of something new', allowed({ files: [{ ...FILE, status: 'added' }] }), assessed()],
    [
      'of something removed',
      allowed({ files: [{ ...FILE, status: 'removed', after: undefined }] }),
      assessed(),
    ],
    ['of something told as new', allowed(), assessed({ changes: [change({ what: 'added' })] })],
    [
      'that a colleague wants changed',
      allowed({ reviews: [review(COLLEAGUE, 'changes-requested')] }),
      assessed(),
    ],
    [
      'of publisher.yaml',
      allowed({ files: [{ ...FILE, path: 'datasets/exempelkommun/publisher.yaml' }] }),
      assessed(),
    ],
    [
      'beside code',
      allowed({ files: [FILE, changedFile('package.json', { after: new Uint8Array() })] }),
      assessed(),
    ],
    ['in another branch', allowed({}, { baseBranch: 'annan' }), assessed()],
    ['from a fork that is gone', allowed({}, { headRepository: undefined }), assessed()],
    ['that is a draft', allowed({}, { draft: true }), assessed()],
    ['whose content was not read', allowed({ files: [changedFile(BADPLATSER)] }), assessed()],
    ['with a gap', allowed({ gaps: [{ what: 'reviews', sv: 'x', en: 'x' }] }), assessed()],
    ['of a link', allowed({ files: [{ ...FILE, kind: 'link' }] }), assessed()],
  ])('nothing %s', (_, observation, assessment) => {
    expect(makePlan(observation, assessment).merge).toBeUndefined();
  });
});

describe('in human hands, whatever anybody approves, is', () => {
  const approved = {
    reviews: [
      review(REVIEWER, 'approved'),
      review(SECOND_REVIEWER, 'approved'),
      review(COLLEAGUE, 'approved'),
    ],
  };

  test.each<[string, Observation, RegExp]>([
    [
      'what could not be read whole',
      observed({ ...approved, gaps: [{ what: 'files', sv: 'Listan är avkortad.', en: 'The list is cut.' }] }),
      /Listan är avkortad\./,
    ],
    [
      'more files than are checked',
      observed({
        ...approved,
        files: Array.from({ length: 301 }, (_, i) => changedFile(`datasets/exempelkommun/d-${i}.yaml`)),
      }),
      /Ändringen omfattar 301 filer\. Över 300/,
    ],
    [
      'more bytes than are checked',
      observed({
        ...approved,
        settings: { ...observed().settings, limits: { files: 300, bytes: 10 } },
        files: [FILE],
      }),
      /byte\. Över 10 /,
    ],
    [
      'a link',
      observed({ ...approved, files: [changedFile(BADPLATSER, { kind: 'link' })] }),
      /är en länk till en annan fil/,
    ],
    [
      'a submodule',
      observed({ ...approved, files: [changedFile('x', { kind: 'submodule' })] }),
      /filer i ett annat projekt \(en submodul\)/,
    ],
    [
      'a path that leads elsewhere',
      observed({ ...approved, files: [changedFile('datasets/../x.yaml')] }),
      /är ingen plats för en fil/,
    ],
    ['a pull request without changes', observed({ ...approved, files: [] }), /Här finns inga ändringar/],
  ])('%s', (_, observation, reason) => {
    const plan = makePlan(observation, assessed({ changes: [] }));
    expect(plan).toMatchObject({ status: { state: 'pending' }, check: { conclusion: 'neutral' } });
    expect(plan.comment).toMatch(reason);
    expect(plan.labels.add.map(({ name }) => name)).toContain('granskas för hand');
  });
});

describe('whose turn it is in human hands', () => {
  const gap = (what: Gap['what']): Gap => ({
    what,
    isPassing: what === 'accounts',
    sv: 'Något är inte läst.',
    en: 'Something was not read.',
  });
  const foreign = (what: Gap['what'], reviews: Review[] = []) =>
    observed({ gaps: [gap(what)], reviews }, { author: STRANGER });
  const keeper = /För den som sköter katalogen på GitHub:.*bypass rules.*Bypass list/s;

  test.each<Gap['what']>(['files', 'size', 'reviews', 'events', 'comments', 'labels', 'content'])(
    'is the author’s for %s, who is told what to do',
    (what) => {
      const plan = makePlan(foreign(what), assessed());
      expect(plan.labels.add.map(({ name }) => name)).toContain('väntar: författare');
      expect(plan.comment).toMatch(/Något är inte läst\. \*\*[^*]+\*\*/);
      expect(plan.comment).toMatch(keeper);
      expect(plan.reviewRequests).toEqual([]);
    },
  );

  test.each<Gap['what']>(['index', 'accounts', 'settings'])(
    'is theirs who approve and the keeper’s for %s, and the keeper’s alone once all have approved',
    (what) => {
      expect(outcome(foreign(what))).toBe(
        'pending [väntar: utgivare, väntar: skötare, ändring, granskas för hand]',
      );
      const approved = foreign(what, [review(COLLEAGUE, 'approved')]);
      expect(outcome(approved)).toBe('pending [väntar: skötare, ändring, granskas för hand]');
      const { comment } = makePlan(approved, assessed());
      expect(comment).toContain('tryck på Run workflow och skriv 7.');
      expect(comment).toMatch(keeper);
      expect(comment).not.toContain('granskarnas tur');
    },
  );

  test('is the author’s for more accounts than are looked up, who divides the change', () => {
    const many: Gap = { what: 'accounts', sv: 'För många konton.', en: 'Too many accounts.' };
    const plan = makePlan(observed({ gaps: [many] }, { author: STRANGER }), assessed());
    expect(plan.labels.add.map(({ name }) => name)).toContain('väntar: författare');
    expect(plan.comment).toContain('Dela upp ändringen');
  });

  test('names the risk of a bypass where the check is only done later, and no bypass before', () => {
    const { comment } = makePlan(foreign('index', [review(COLLEAGUE, 'approved')]), assessed());
    expect(comment).toContain('Kontrollen görs om av sig själv');
    expect(comment).toMatch(/Går det inte att vänta:.*bypass rules.*Risken är/s);
    expect(comment).not.toContain('Som den är nu');
  });
});

describe('whose turn it is where nobody else can approve', () => {
  const alone = { ...observed().settings, reviewers: [OFFICER] };
  const sensitive = assessed({ changes: [change({ sensitive: ['licence'] })] });
  const publishers = new Map([['exempelkommun', publisher('exempelkommun', [OFFICER])]]);

  test('is the reviewers’ for the only maintainer, who is told of no colleague', () => {
    expect(outcome(observed({ publishers }), sensitive)).toBe('pending [väntar: granskare, ändring]');
    const { comment } = makePlan(observed({ publishers }), sensitive);
    expect(comment).toContain('**en av katalogens granskare** ska titta');
    expect(comment).not.toMatch(/kollega/i);
  });

  test('is a colleague’s where there are no other reviewers', () => {
    const observation = observed({ settings: alone });
    expect(outcome(observation, sensitive)).toBe('pending [väntar: utgivare, ändring]');
    expect(makePlan(observation, sensitive).comment).toContain('**en kollega** ska titta');
  });

  test.each([
    ['the only reviewer and maintainer', observed({ publishers, settings: alone }), sensitive],
    [
      'the only reviewer',
      observed({ settings: alone, files: [changedFile('cli/main.ts')] }),
      assessed({ changes: [] }),
    ],
    [
      'one of two reviewers who must both approve',
      observed({
        settings: { ...alone, reviewers: [OFFICER, REVIEWER], approvals: 2 },
        files: [changedFile('cli/main.ts')],
      }),
      assessed({ changes: [] }),
    ],
  ])('is the keeper’s for %s', (_, observation, assessment) => {
    const plan = makePlan(observation, assessment);
    expect(plan.labels.add[0]?.name).toBe('väntar: skötare');
    expect(plan.comment).toMatch(/Bypass list.*skriv in en granskare till /s);
    expect(plan.comment).toMatch(
      /Du kan inte godkänna din egen ändring, och (?:ingen annan|för få andra) är/,
    );
    expect(plan.comment).not.toContain('Du behöver inte göra något mer');
  });
});

describe('what makes one more person look', () => {
  const lineOf = (...changes: Parameters<typeof change>[0][]) =>
    /\*\*En kollega eller en granskare\*\* \((.*?)\)/.exec(
      makePlan(observed({ files: [FILE] }), assessed({ changes: changes.map((one) => change(one)) })).comment,
    )?.[1];

  test('is told by what was found, and by nothing else', () => {
    expect(lineOf({ sensitive: ['licence'] })).toBe('licensen ändras, så en person till ska titta');
    expect(lineOf({ sensitive: ['identity', 'access-rights'] })).toBe(
      'åtkomsträttigheterna ändras, adressen eller identifikatorn ändras, så en person till ska titta',
    );
  });
});

describe('a change whose fork has been deleted', () => {
  const gone = { headRepository: undefined };

  test('is to be sent in anew where something is to be corrected, and nothing else is said', () => {
    const { comment } = makePlan(observed({}, gone), WRONG);
    expect(comment).toContain('är borttagen, så den går inte att rätta här');
    expect(comment).not.toMatch(/i samma fil och spara|Commit suggestion/);
  });

  test('is told so once where it has a conflict as well', () => {
    const { comment } = makePlan(observed({}, { ...gone, conflict: true }), WRONG);
    expect(comment.match(/är borttagen/g)).toHaveLength(1);
    const alone = makePlan(observed({}, { ...gone, conflict: true }), assessed()).comment;
    expect(alone.match(/är borttagen/g)).toHaveLength(1);
    expect(alone).not.toMatch(/Lös krocken|Resolve conflicts/);
    expect(alone.match(/krockar med/g)).toHaveLength(1);
  });
});

describe('what GitHub asks for beside a green check', () => {
  const rules = { approvals: 1, codeOwners: false, queue: false, owners: [] };
  const writer = { ...REVIEWER, mayWrite: true };

  test('is asked for, and the bot merges nothing meanwhile', () => {
    const settings = { ...observed().settings, autoMerge: true };
    const observation = observed({ settings, files: [FILE], mergeRules: { ...rules, people: [writer] } });
    const plan = makePlan(observation, assessed());
    expect(outcome(observation)).toBe('success [väntar: granskare, ändring]');
    expect(plan).toMatchObject({ merge: undefined, reviewRequests: [REVIEWER.login] });
    expect(plan.status.description).toBe('Allt stämmer, men GitHub kräver ett godkännande till');
    expect(plan.comment).toMatch(/\*\*GitHub\*\* \(.*skrivrätt\): ⏳ Väntar på \*\*exempel-granskare/);
    const merging = { ...observation, mergeRules: { ...rules, approvals: 0, people: [] } };
    expect(outcome(merging)).toBe('success [klar, ändring] merge');
  });

  test('is for the keeper where nobody is known who could give it', () => {
    const observation = observed({ mergeRules: { ...rules, people: [] } });
    expect(outcome(observation)).toBe('success [väntar: skötare, ändring]');
    expect(makePlan(observation, assessed()).comment).toMatch(/skrivrätt \(\*\*Settings.*Bypass list/s);
  });

  test('is awaited of those alone who could give it', () => {
    const observation = observed({
      mergeRules: { ...rules, people: [writer, { ...COLLEAGUE, mayWrite: true }] },
    });
    const both = { reviewer: [REVIEWER], publisher: [COLLEAGUE] };
    expect(readBasis(makePlan(observation, assessed()).comment)?.awaited).toEqual(both);
    const one = observed({ mergeRules: { ...rules, people: [{ ...COLLEAGUE, mayWrite: true }] } });
    const { comment } = makePlan(one, assessed());
    expect(readBasis(comment)?.awaited).toEqual({ reviewer: [], publisher: [COLLEAGUE] });
  });

  test('names the button of the merge queue', () => {
    const mergeRules = { ...rules, approvals: 0, people: [], queue: true };
    expect(makePlan(observed({ mergeRules }), assessed()).comment).toContain('**Merge when ready**');
  });
});

describe('settings', () => {
  test('that a pull request breaks are told on their line', () => {
    const after = new TextEncoder().encode('reviewrs: []\n');
    const files = [changedFile('.github/katalog.yaml', { after, commentable: [{ from: 1, to: 1 }] })];
    const plan = makePlan(observed({ files }), assessed({ changes: [] }));
    expect(plan).toMatchObject({ status: { state: 'failure' }, check: { conclusion: 'failure' } });
    expect(plan.check.annotations).toMatchObject([
      { path: '.github/katalog.yaml', startLine: 1, title: 'unknown-key' },
    ]);
    expect(plan.suggestions).toMatchObject([{ path: '.github/katalog.yaml', line: 1 }]);
  });

  test('decide what weighs how', () => {
    const warning: Issue = { ...ERROR, code: 'contact-missing', severity: 'warning' };
    const settings = { ...observed().settings, severity: { 'contact-missing': 'error' } as const };
    const report = { issues: [warning], files: 1 };
    expect(outcome(observed(), assessed({ report }))).toMatch(/^success/);
    expect(outcome(observed({ settings }), assessed({ report }))).toMatch(/^failure/);
  });
});

describe('annotations', () => {
  const annotations = (issue: Partial<Issue>): Plan['check']['annotations'] =>
    makePlan(observed(), assessed({ report: { issues: [{ ...ERROR, ...issue }], files: 1 } })).check
      .annotations;

  test('name the place, with the last column included, and say what to do', () => {
    expect(annotations({})).toEqual([
      {
        path: BADPLATSER,
        startLine: 3,
        endLine: 3,
        startColumn: 5,
        endColumn: 13,
        severity: 'error',
        title: 'unknown-code',
        message: 'Fel.\nFel.\nhttps://data.example.se/regler/unknown-code/',
      },
    ]);
  });

  test('have no columns across lines', () => {
    const range = { start: at, end: { offset: 20, line: 4, column: 2 } };
    expect(annotations({ range })).toMatchObject([
      { startLine: 3, endLine: 4, startColumn: undefined, endColumn: undefined },
    ]);
  });
});

test('the same gives the same plan', () => {
  expect(makePlan(observed(), WRONG)).toEqual(makePlan(observed(), WRONG));
});

test('the log tells what was decided and why, without a word from outside', () => {
  const observation = observed(
    { files: [changedFile('datasets/x\u202e\n::error::y.yaml')] },
    { author: STRANGER },
  );
  expect(makePlan(observation, assessed({ changes: [] })).log).toEqual([
    `#7 at ${HEAD}: 1 files by account 5`,
    'found: 0 errors, 0 warnings, 0 tips; 0 suggestions',
    'approval of reviewers (strange): 0 of 1, missing; entitled: 3 4',
    'tier: hands',
    'in human hands: datasets/x<U+202E> ::error::y.yaml is no place for a file of the catalog.',
    'verdict: pending; turn: author; merge: no',
  ]);
});
