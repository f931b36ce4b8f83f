import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { codeOwnersOf } from '../../../actions/code-owners/read-folders.ts';
import { readScenario } from '../../pull-requests/scenario.ts';
import { refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { tokenOf } from '../github-server/people.ts';
import { publishIndex, siteOf } from '../github-server/publish-index.ts';
import { createRepository, type Files, type TestRepository } from '../github-server/repository.ts';
import { type ActionRun, runAction } from '../github-server/run-action.ts';
import {
  addBypass,
  allowPullRequests,
  newRuleset,
  pullRequestRule,
  requiredChecks,
  settingsFor,
  textIn,
  turnOnPages,
} from '../github-server/set-up.ts';
import type { RepositorySettings, Ruleset } from '../github-server/settings.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ADDRESS = 'https://data.example.se';
const SETTINGS_FILE = '.github/katalog.yaml';
const FEEDBACK_WORKFLOW = '.github/workflows/aterkoppla.yml';
const RULES_WORKFLOW = '.github/workflows/regler.yml';
const SWEEP_WORKFLOW = '.github/workflows/genomgang.yml';

let server: GithubServer;
let files: Files;
let count = 0;
beforeAll(async () => {
  server = await startGithub();
  files = await completeFiles();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

/** The example catalog with the repository's own workflows, and CODEOWNERS made by the generator. */
async function completeFiles(): Promise<Files> {
  const workflows = readdirSync(join(ROOT, '.github/workflows')).map((name) => {
    const path = `.github/workflows/${name}`;
    return [path, readFileSync(join(ROOT, path), 'utf8')] as const;
  });
  const present = { ...readScenario('new-dataset').before, ...Object.fromEntries(workflows) };
  return { ...present, '.github/CODEOWNERS': await generateCodeOwners(present) };
}

async function generateCodeOwners(present: Files): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-owners-'));
  try {
    for (const [path, content] of Object.entries(present)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (typeof content === 'string') writeFileSync(join(folder, path), content);
    }
    return await codeOwnersOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults that can be planted: other files, other settings, another ruleset, a site that is not there. */
interface Planted {
  files?: (present: Files) => Files | Promise<Files>;
  settings?: (settings: RepositorySettings) => void;
  ruleset?: (ruleset: Ruleset) => void;
  unpublished?: boolean;
  labels?: string[];
  /** A branch beside `main`. */
  branch?: string;
  /** The code of what cannot be seen by reason of the mistake. */
  unseen?: string;
}

/** Makes a repository that is set up right but for what is planted. */
async function setUp(planted: Planted = {}): Promise<TestRepository> {
  count += 1;
  const content = (await planted.files?.(files)) ?? files;
  const repository = await createRepository(server, `doctor-${count}`, content);
  const settings = settingsFor(repository);
  settings.access.set('exempel-granskare', 'write');
  turnOnPages(settings, ADDRESS);
  allowPullRequests(settings);
  settings.vulnerabilityReporting = true;
  const ruleset = newRuleset(repository.fullName);
  addBypass(ruleset);
  settings.rulesets = [ruleset];
  for (const name of planted.labels ?? ['önskemål', 'behov av stöd'])
    await server.call('admin', 'POST', `/repos/${repository.fullName}/labels`, { name, color: 'ffffff' });
  if (planted.branch)
    await server.call('admin', 'POST', `/repos/${repository.fullName}/git/refs`, {
      ref: `refs/heads/${planted.branch}`,
      sha: repository.base,
    });
  planted.ruleset?.(ruleset);
  planted.settings?.(settings);
  if (!planted.unpublished) publishIndex(repository, content);
  return repository;
}

/** Runs the bundled action, with the token of an administrator unless another is given. */
function examine(repository: TestRepository, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const event = { name: 'workflow_dispatch', payload: {} };
  const all = { token: tokenOf('admin'), 'published-at': siteOf(repository), ...inputs };
  return runAction('doctor', repository, event, { inputs: all });
}

const replaced = (path: string, from: string | RegExp, to: string) => (present: Files) => {
  const text = textIn(present, path);
  expect(text).toMatch(from);
  return { ...present, [path]: text.replace(from, to) };
};

test('a repository that is set up right has nothing wrong and nothing unseen', async () => {
  const repository = await setUp();
  server.calls.length = 0;
  const { exitCode, outputs, log, errors } = await examine(repository);
  expect({ exitCode, errors, wrong: outputs.wrong, unseen: outputs.unseen }).toEqual({
    exitCode: 0,
    errors: '',
    wrong: '',
    unseen: '',
  });
  expect(outputs.right!.split(' ').length).toBeGreaterThan(20);
  expect(log).toContain('2 av 2 har inte skrivrätt. Det är som det ska');
  expect(server.calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([]);
});

/** Each mistake, with the code of the setting that is to be named wrong, and no other. */
const MISTAKES: Record<string, [code: string, planted: Planted, sentence: RegExp]> = {
  'the default branch has another name': [
    'default-branch',
    {
      branch: 'master',
      settings: ({ facts }) => {
        facts.default_branch = 'master';
      },
    },
    /Den heter master/,
  ],
  'the repository is private': [
    'public',
    {
      settings: ({ facts }) => {
        facts.private = true;
      },
    },
    /Change visibility/,
  ],
  'the repository is archived': [
    'public',
    {
      settings: ({ facts }) => {
        facts.archived = true;
      },
    },
    /Unarchive/,
  ],
  'issues are turned off': [
    'issues',
    {
      settings: ({ facts }) => {
        facts.has_issues = false;
      },
    },
    /Kryssa i ”Issues”/,
  ],
  'the settings file has an error': [
    'settings-file',
    { files: replaced(SETTINGS_FILE, 'language: sv', 'langauge: sv'), unseen: 'code-owners' },
    /ingen räknas som granskare\. Rad 1/,
  ],
  'nobody is named as a reviewer': [
    'reviewers',
    {
      files: async (present) => {
        const without = { ...present, [SETTINGS_FILE]: 'language: sv\n' };
        return { ...without, '.github/CODEOWNERS': await generateCodeOwners(without) };
      },
    },
    /Ta bort # framför reviewers/,
  ],
  'the number of a reviewer is that of somebody else': [
    'reviewer-accounts',
    { files: replaced(SETTINGS_FILE, '1000003', '1000004') },
    /Nummer 1000004 är kontot exempel-deltagare, inte exempel-granskare/,
  ],
  'no account has the name of a reviewer': [
    'reviewer-accounts',
    {
      files: (present) => ({
        ...replaced(SETTINGS_FILE, /login: .*\n.*id: \d+/, 'login: exempel-borta\n    id: 99')(present),
        '.github/CODEOWNERS': textIn(present, '.github/CODEOWNERS').replaceAll('granskare', 'borta'),
      }),
    },
    /Inget konto heter exempel-borta/,
  ],
  'a reviewer may not write': [
    'reviewer-access',
    {
      settings: ({ access }) => {
        access.set('exempel-granskare', 'read');
      },
    },
    /De här har det inte: exempel-granskare/,
  ],
  'the number of a maintainer is that of somebody else': [
    'maintainer-accounts',
    { files: replaced('datasets/exempelkommun/publisher.yaml', '1000001', '1000002') },
    /Nummer 1000002 är kontot exempel-region/,
  ],
  'CODEOWNERS is older than the owners': [
    'code-owners',
    { files: replaced('.github/CODEOWNERS', '@exempel-anvandare', '@exempel-deltagare') },
    /Filen är äldre/,
  ],
  'CODEOWNERS is missing': [
    'code-owners',
    { files: ({ '.github/CODEOWNERS': _, ...present }) => present },
    /Filen saknas/,
  ],
  'CODEOWNERS has a line that GitHub does not read': [
    'code-owners',
    {
      settings: ({ codeOwnersErrors }) => {
        const message = 'Invalid pattern on line 9';
        codeOwnersErrors.push({ line: 9, column: 1, kind: 'Invalid pattern', message, path: 'CODEOWNERS' });
      },
    },
    /läser inte rad 9/,
  ],
  'Pages builds from a branch': [
    'pages',
    {
      settings: ({ pages }) => {
        pages!.build_type = 'legacy';
      },
    },
    /Pages bygger själv från en gren/,
  ],
  'Pages is not turned on': [
    'pages',
    {
      settings: (settings) => {
        settings.pages = undefined;
      },
    },
    /Pages är inte påslaget/,
  ],
  'the pages have another address than the catalog says': [
    'pages-address',
    { settings: (settings) => turnOnPages(settings, 'https://admin.github.io/katalog') },
    /Filen säger https:\/\/data\.example\.se, men sidorna har adressen https:\/\/admin\.github\.io\/katalog/,
  ],
  'nothing has been published': ['published', { unpublished: true }, /ingen katalog på/],
  'GitHub has turned off what runs by the clock': [
    'workflows',
    {
      settings: ({ workflowStates }) => {
        workflowStates.set('publicera.yml', 'disabled_inactivity');
      },
    },
    /Avstängt: publicera\.yml\. .*60 dagar/s,
  ],
  'a workflow is missing': [
    'workflows',
    { files: ({ [FEEDBACK_WORKFLOW]: _, ...present }) => present },
    /saknas: aterkoppla\.yml/,
  ],
  'the workflow that goes through what is open is missing': [
    'workflows',
    { files: ({ [SWEEP_WORKFLOW]: _, ...present }) => present },
    /saknas: genomgang\.yml/,
  ],
  'the workflow that checks the whole catalog when schemas or rules change is missing': [
    'workflows',
    { files: ({ [RULES_WORKFLOW]: _, ...present }) => present },
    /saknas: regler\.yml/,
  ],
  'GitHub has turned off what goes through what is open': [
    'workflows',
    {
      settings: ({ workflowStates }) => {
        workflowStates.set('genomgang.yml', 'disabled_inactivity');
      },
    },
    /Avstängt: genomgang\.yml\. .*60 dagar/s,
  ],
  'the sweep has another token than the feedback': [
    'sweep-account',
    {
      files: replaced(
        SWEEP_WORKFLOW,
        /( +now: )/,
        `          token: $\{{ secrets.ANNAN }}\n          bot: katalogen[bot]\n$1`,
      ),
    },
    /två konton på samma pull request .*Jobbet agare behåller sin egen/s,
  ],
  'only actions of the repository itself are allowed': [
    'actions-allowed',
    {
      settings: ({ actionsPolicy }) => {
        actionsPolicy.allowed_actions = 'local_only';
      },
    },
    /får inte användas: actions\/checkout, actions\/deploy-pages/,
  ],
  'only some actions are allowed': [
    'actions-allowed',
    {
      settings: (settings) => {
        settings.actionsPolicy.allowed_actions = 'selected';
        settings.allowedActions = {
          github_owned_allowed: false,
          patterns_allowed: ['actions/checkout@*', 'actions/setup-node@*', 'actions/upload-*'],
        };
      },
    },
    /får inte användas: actions\/deploy-pages\./,
  ],
  'jobs may write unless they restrict themselves': [
    'workflow-token',
    {
      settings: ({ workflowToken }) => {
        workflowToken.default_workflow_permissions = 'write';
      },
    },
    /Read repository contents/,
  ],
  'jobs may not open pull requests': [
    'actions-open-pull-requests',
    {
      settings: ({ workflowToken }) => {
        workflowToken.can_approve_pull_request_reviews = false;
      },
    },
    /Allow GitHub Actions to create and approve pull requests/,
  ],
  'everybody from outside is held at each change': [
    'fork-approval',
    {
      settings: ({ forkApproval }) => {
        forkApproval.approval_policy = 'all_external_contributors';
      },
    },
    /Approve and run/,
  ],
  'vulnerabilities cannot be reported in private': [
    'vulnerability-reporting',
    {
      settings: (settings) => {
        settings.vulnerabilityReporting = false;
      },
    },
    /Private vulnerability reporting/,
  ],
  'there is no ruleset': [
    'ruleset',
    {
      settings: (settings) => {
        settings.rulesets = [];
      },
    },
    /Inget ruleset gäller huvudgrenen/,
  ],
  'the ruleset is only evaluated': [
    'ruleset',
    {
      ruleset: (ruleset) => {
        ruleset.enforcement = 'evaluate';
      },
    },
    /”Huvudgrenen” finns men är inte påslaget/,
  ],
  'no pull request is required': [
    'pull-request-required',
    {
      ruleset: (ruleset) => {
        ruleset.rules = ruleset.rules.filter(({ type }) => type !== 'pull_request');
      },
    },
    /Require a pull request before merging/,
  ],
  'no approval is required': [
    'approvals',
    {
      ruleset: (ruleset) => {
        pullRequestRule(ruleset).required_approving_review_count = 0;
      },
    },
    /Required approvals/,
  ],
  'anybody with write access may approve': [
    'code-owner-review',
    {
      ruleset: (ruleset) => {
        pullRequestRule(ruleset).require_code_owner_review = false;
      },
    },
    /Require review from Code Owners/,
  ],
  'an approval counts for what comes later': [
    'stale-approvals',
    {
      ruleset: (ruleset) => {
        pullRequestRule(ruleset).dismiss_stale_reviews_on_push = false;
      },
    },
    /Dismiss stale/,
  ],
  'the check is not required': [
    'required-check',
    {
      ruleset: (ruleset) => {
        requiredChecks(ruleset).length = 0;
      },
    },
    /senaste sju dagarna/,
  ],
  'the check may come from any source': [
    'required-check',
    {
      ruleset: (ruleset) => {
        delete requiredChecks(ruleset)[0]!.integration_id;
      },
    },
    /Källan är inte GitHub Actions/,
  ],
  'the check run with the annotations is required, too': [
    'other-checks',
    {
      ruleset: (ruleset) => {
        requiredChecks(ruleset).push({ context: 'Katalogens anmärkningar', integration_id: 15368 });
      },
    },
    /Ta bort ”Katalogens anmärkningar”/,
  ],
  'the history can be rewritten': [
    'force-push',
    {
      ruleset: (ruleset) => {
        ruleset.rules = ruleset.rules.filter(({ type }) => type !== 'non_fast_forward');
      },
    },
    /Block force pushes/,
  ],
  'the branch can be deleted': [
    'deletion',
    {
      ruleset: (ruleset) => {
        ruleset.rules = ruleset.rules.filter(({ type }) => type !== 'deletion');
      },
    },
    /Restrict deletions/,
  ],
  'a sole reviewer cannot pass by the rules': [
    'bypass',
    {
      ruleset: (ruleset) => {
        ruleset.bypass_actors = [];
      },
    },
    /inte ens en administratör/,
  ],
  'everybody who may write passes by the rules': [
    'bypass',
    {
      ruleset: (ruleset) => {
        ruleset.bypass_actors = [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }];
      },
    },
    /Ta bort ”Write”/,
  ],
  'a classic protection applies, too': [
    'classic-protection',
    {
      settings: (settings) => {
        settings.classicProtection = { required_status_checks: { contexts: ['Kod'], checks: [] } };
      },
    },
    /GitHub kräver det som står i båda: Kod/,
  ],
  'what a form sets is no label': ['labels', { labels: ['behov av stöd'] }, /De här saknas: önskemål/],
};

describe('names a mistake, and nothing else', () => {
  test.each(Object.entries(MISTAKES))('%s', async (_, [code, planted, sentence]) => {
    const repository = await setUp(planted);
    const { exitCode, outputs, log, summary } = await examine(repository);
    expect({ wrong: outputs.wrong, unseen: outputs.unseen, exitCode }).toEqual({
      wrong: code,
      unseen: planted.unseen ?? '',
      exitCode: 1,
    });
    const flat = log.replaceAll(/\s+/g, ' ');
    expect(flat).toMatch(sentence);
    expect(flat).toContain('→');
    expect(summary).toContain(`<${server.url}/${repository.fullName}/`);
  });
});

describe('says what cannot be seen, and which permission is missing', () => {
  const BOT = { token: tokenOf('github-actions[bot]') };
  const HIDDEN = [
    'actions-allowed',
    'workflow-token',
    'actions-open-pull-requests',
    'fork-approval',
    'vulnerability-reporting',
    'bypass',
    'classic-protection',
  ];

  test('with the token of a job, which is never an administrator', async () => {
    const { exitCode, outputs, log } = await examine(await setUp(), BOT);
    expect({ exitCode, wrong: outputs.wrong }).toEqual({ exitCode: 0, wrong: '' });
    expect(outputs.unseen!.split(' ')).toEqual(HIDDEN);
    expect(outputs.right).not.toMatch(new RegExp(`\\b(?:${HIDDEN.join('|')})\\b`));
    expect(log).toContain('saknar rätten administration: read.');
    expect(log).toMatch(/administration: write/);
    expect(log).toMatch(/npm run doctor/);
  });

  test('and what is wrong beside it is wrong all the same', async () => {
    const repository = await setUp({
      ruleset: (ruleset) => {
        requiredChecks(ruleset).length = 0;
      },
    });
    const { exitCode, outputs } = await examine(repository, BOT);
    expect({ exitCode, wrong: outputs.wrong }).toEqual({ exitCode: 1, wrong: 'required-check' });
    expect(outputs.unseen!.split(' ')).toEqual(HIDDEN);
  });

  test.each<[RegExp, string, string]>([
    [/\/rules\/branches\//, 'ruleset', 'metadata: read'],
    [/\/pages$/, 'pages pages-address', 'pages: read'],
    [/\/actions\/workflows$/, 'workflows', 'actions: read'],
    [/\/contents\/datasets$/, 'maintainer-accounts code-owners', 'contents: read'],
    [/\/labels\/önskemål$/, 'labels', 'issues: read'],
    [/\/collaborators\//, 'reviewer-access', 'metadata: read'],
  ])('%s', async (path, codes, permission) => {
    server.fault = (call) =>
      call.method === 'GET' && path.test(call.path) ? refusal(403, 'Resource not accessible') : undefined;
    const { outputs, log } = await examine(await setUp(), BOT);
    expect(outputs.wrong).toBe('');
    for (const code of codes.split(' ')) expect(outputs.unseen!.split(' ')).toContain(code);
    expect(log).toContain(permission);
  });

  test('GitHub having trouble with one of them', async () => {
    server.fault = ({ path }) => (path.endsWith('/pages') ? refusal(502, 'Bad Gateway') : undefined);
    const { outputs, log } = await examine(await setUp(), BOT);
    expect(outputs.unseen!.split(' ')).toContain('pages');
    expect(log.replaceAll(/\s+/g, ' ')).toContain('GitHub has trouble (502)');
  });

  test('a site that does not answer is not taken for one that is missing', async () => {
    const { outputs } = await examine(await setUp(), { 'published-at': 'http://127.0.0.1:1' });
    expect({ wrong: outputs.wrong, unseen: outputs.unseen }).toEqual({ wrong: '', unseen: 'published' });
  });
});

test('a token that GitHub does not accept ends it with a sentence', async () => {
  server.fault = () => refusal(401, 'Bad credentials');
  const { exitCode, log } = await examine(await setUp(), { token: tokenOf('github-actions[bot]') });
  expect(exitCode).toBe(1);
  expect(log).toMatch(/^::error::Could not read the repository: GitHub does not accept the token/m);
});

describe('with autoMerge', () => {
  const on = (present: Files) => ({
    ...present,
    [SETTINGS_FILE]: `${textIn(present, SETTINGS_FILE)}autoMerge: true\n`,
  });
  const token = `          token: $\{{ steps.app.outputs.token }}\n          bot: exempel-app[bot]`;
  const withFeedbackToken = replaced(
    FEEDBACK_WORKFLOW,
    /(uses: \$\/actions\/feedback)/,
    `$1\n        with:\n${token}`,
  );
  const withSweepToken = replaced(SWEEP_WORKFLOW, /( +now: )/, `${token}\n$1`);
  const withToken = (present: Files) => withSweepToken(withFeedbackToken(present));
  const byApp = (ruleset: Ruleset) => {
    requiredChecks(ruleset)[0]!.integration_id = 4242;
  };
  const withApp = (ruleset: Ruleset) => {
    byApp(ruleset);
    ruleset.bypass_actors!.push({ actor_id: 4242, actor_type: 'Integration', bypass_mode: 'pull_request' });
  };

  test.each<[string, Planted, string]>([
    ['a required approval and the token of the job exclude it', { files: on }, 'auto-merge auto-merge-token'],
    ['an app that may bypass is enough', { files: (all) => withToken(on(all)), ruleset: withApp }, ''],
    ['the app has to be used, too', { files: on, ruleset: withApp }, 'required-check auto-merge-token'],
    [
      'the sweep has to use it as well',
      { files: (all) => withFeedbackToken(on(all)), ruleset: withApp },
      'sweep-account',
    ],
    [
      'the sweep has to act as the same account',
      {
        files: (all) => replaced(SWEEP_WORKFLOW, 'exempel-app[bot]', 'en-annan-app[bot]')(withToken(on(all))),
        ruleset: withApp,
      },
      'sweep-account',
    ],
    [
      'the status then comes from the app',
      {
        files: (all) => withToken(on(all)),
        ruleset: (ruleset) => {
          withApp(ruleset);
          requiredChecks(ruleset)[0]!.integration_id = 15368;
        },
      },
      'required-check',
    ],
    [
      'without required approvals it needs no bypass of its own',
      {
        files: (all) => withToken(on(all)),
        ruleset: (ruleset) => {
          byApp(ruleset);
          pullRequestRule(ruleset).required_approving_review_count = 0;
          pullRequestRule(ruleset).require_code_owner_review = false;
        },
      },
      '',
    ],
    [
      'the robot merges by merge commits',
      {
        files: (all) => withToken(on(all)),
        ruleset: withApp,
        settings: ({ facts }) => {
          facts.allow_merge_commit = false;
        },
      },
      'auto-merge',
    ],
  ])('%s', async (_, planted, wrong) => {
    const { outputs } = await examine(await setUp(planted));
    expect({ wrong: outputs.wrong, unseen: outputs.unseen }).toEqual({ wrong, unseen: '' });
  });
});

test('several reviewers do without a bypass, and are told what that means', async () => {
  const second = '  - login: exempel-deltagare\n    id: 1000004\n';
  const repository = await setUp({
    files: async (present) => {
      const more = { ...present, [SETTINGS_FILE]: `${textIn(present, SETTINGS_FILE)}${second}` };
      return { ...more, '.github/CODEOWNERS': await generateCodeOwners(more) };
    },
    settings: ({ access }) => {
      access.set('exempel-deltagare', 'write');
    },
    ruleset: (ruleset) => {
      ruleset.bypass_actors = [];
    },
  });
  const { outputs, log } = await examine(repository);
  expect({ wrong: outputs.wrong, unseen: outputs.unseen }).toEqual({ wrong: '', unseen: '' });
  expect(log.replaceAll(/\s+/g, ' ')).toContain('så länge minst två är på plats');
});

test('what others have written is shown as text, and is no command to the runner', async () => {
  const name = '::error::x ##[endgroup] <b>@exempel-elak</b> \u202e\u001b[31m';
  const repository = await setUp({
    ruleset: (ruleset) => {
      ruleset.enforcement = 'disabled';
      ruleset.name = name;
    },
  });
  const { log, summary } = await examine(repository);
  expect(log).not.toMatch(/^::error::x/m);
  expect(log).not.toContain('##[');
  for (const hidden of ['\u202e', '\u001b']) expect(log + summary).not.toContain(hidden);
  expect(summary).not.toContain('<b>');
  expect(summary).not.toContain('@exempel-elak');
});

test('in English, by the input', async () => {
  const { log, summary } = await examine(await setUp({ unpublished: true }), { language: 'en' });
  expect(log).toContain('There is no catalog at https://data.example.se yet.');
  expect(summary).toContain('### Wrong');
});

describe('npm run doctor, for a person with a token', () => {
  function runLocally(args: string[], env: Record<string, string>) {
    const file = join(ROOT, 'actions/doctor/local.ts');
    const options = { encoding: 'utf8' as const, env: { PATH: process.env.PATH ?? '', ...env }, cwd: ROOT };
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', file, ...args],
        options,
        (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
  }

  test('says the same as the action, and ends with 1 where something is wrong', async () => {
    const repository = await setUp({
      settings: (settings) => {
        settings.vulnerabilityReporting = false;
      },
    });
    const env = { GITHUB_TOKEN: tokenOf('admin'), GITHUB_API_URL: server.url };
    const args = ['--repository', repository.fullName, '--lang', 'en'];
    const { code, stdout, stderr } = await runLocally(args, env);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^The settings of admin\/doctor-\d+: 1 wrong, \d+ not seen, \d+ right$/m);
    expect(stdout).toContain('Press “Enable” at “Private vulnerability reporting”.');
  });

  test('without a token it says how to make one', async () => {
    const { code, stdout } = await runLocally([], {});
    expect(code).toBe(2);
    expect(stdout).toContain('https://github.com/settings/personal-access-tokens/new');
  });

  test('a repository that cannot be read ends it with 2', async () => {
    const env = { GITHUB_TOKEN: tokenOf('admin'), GITHUB_API_URL: server.url };
    const { code, stderr } = await runLocally(['--repository', 'admin/none'], env);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Could not read the repository: GitHub does not find it \(404\)/);
  });
});
