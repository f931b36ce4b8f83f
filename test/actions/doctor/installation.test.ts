import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codeOwnersOf } from '../../../actions/code-owners/read-folders.ts';
import { STATUS_CONTEXT } from '../../../actions/pull-request/make-plan.ts';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { violations } from '../../workflows/policy.ts';
import { answer } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { leftBehind } from '../github-server/left-behind.ts';
import { tokenOf } from '../github-server/people.ts';
import { publishIndex, siteOf } from '../github-server/publish-index.ts';
import {
  createRepository,
  moveBase,
  openPull,
  type TestPull,
  type TestRepository,
} from '../github-server/repository.ts';
import { type ActionRun, eventFor, runAction } from '../github-server/run-action.ts';
import {
  addBypass,
  allowPullRequests,
  newRuleset,
  requiredChecks,
  settingsFor,
  turnOnPages,
} from '../github-server/set-up.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDE = readFileSync(join(ROOT, 'docs/installera.md'), 'utf8');
const HOW_TO = readFileSync(join(ROOT, 'docs/beskriva.md'), 'utf8');
const CODE_OWNERS = '.github/CODEOWNERS';
const REVIEWER = 'exempel-granskare';
const OUTSIDER = 'exempel-anvandare';

/** The step after which the first contribution is on the site. */
const MERGE = 'Godkänn och slå ihop';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

/** A file that the guide shows, for the repository that it is followed for. */
function shownFile(path: string, address: string): string {
  const fence = new RegExp(`^ *\`\`\`yaml ${path.replaceAll('.', '\\.')}\n([\\s\\S]*?)^ *\`\`\``, 'm');
  const [, text = ''] = fence.exec(GUIDE) ?? [];
  expect(text, path).not.toBe('');
  return text.replaceAll(/^ {2}/gm, '').replaceAll('https://exempelregionen.github.io/katalog', address);
}

/** The first publisher and dataset, as the how-to shows them to those who send them in. */
function firstContribution(): Record<string, string> {
  const [publisher = '', dataset = ''] = [...HOW_TO.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```/gm)].map(
    ([, sample = '']) => sample.replaceAll(/^ {3}/gm, ''),
  );
  const maintainers = `maintainers:\n  - login: ${OUTSIDER}\n    id: 1000001\n`;
  return {
    'datasets/exempelkommun/publisher.yaml': publisher + maintainers,
    'datasets/exempelkommun/badplatser.yaml': dataset,
  };
}

/** The guide being followed, by somebody who administers the repository. */
interface Trial {
  name: string;
  /** The address at which Pages puts the site. */
  address: string;
  /** True when the site is really built. Everything that is left out can be checked without. */
  builds: boolean;
  /** The files on the administrator's computer. */
  files: Record<string, string>;
  repository: TestRepository;
  pull: TestPull | undefined;
  runs: ActionRun[];
}

type Step = (trial: Trial) => Promise<void> | void;

/** The actions of each step of the guide, by its name there. */
const STEPS: Record<string, Step> = {
  Filer: (trial) => {
    for (const folder of ['.github/workflows', 'cooperation'])
      for (const path of filesBelow(folder)) trial.files[path] = readFileSync(join(ROOT, path), 'utf8');
    for (const name of ['catalog', 'exempelregionen/publisher', 'exempelregionen/katalogens-datamangder']) {
      const path = `datasets/${name}.yaml`;
      trial.files[path] = shownFile(path, trial.address);
    }
  },
  Granskare: (trial) => {
    const path = '.github/katalog.yaml';
    trial.files[path] = shownFile(path, trial.address);
  },
  Kodägare: async (trial) => {
    trial.files[CODE_OWNERS] = await withFolder(trial.files, codeOwnersOf);
  },
  Skrivrätt: ({ repository }) => {
    settingsFor(repository).access.set(REVIEWER, 'write');
  },
  'Jobbens rättigheter': ({ repository }) => allowPullRequests(settingsFor(repository)),
  Sårbarheter: ({ repository }) => {
    settingsFor(repository).vulnerabilityReporting = true;
  },
  Pages: ({ repository, address }) => turnOnPages(settingsFor(repository), address),
  'Första publiceringen': (trial) => publish(trial, '0'),
  Etiketter: async ({ repository, runs }) => {
    const inputs = { mode: 'digest', 'published-at': siteOf(repository) };
    runs.push(await runAction('needs', repository, { name: 'workflow_dispatch', payload: {} }, { inputs }));
  },
  'En första pull request': async (trial) => {
    const { repository } = trial;
    trial.pull = await openPull(repository, { author: OUTSIDER, fork: true, files: firstContribution() });
    await giveFeedback(trial);
  },
  Regler: ({ repository, pull }) => {
    const ruleset = newRuleset(repository.fullName);
    // The list of checks to choose from holds those that have answered lately.
    const statuses = pull ? server.state.statuses.get(`${repository.fullName}@${pull.head}`) : [];
    if (!statuses?.some(({ context }) => context === STATUS_CONTEXT)) requiredChecks(ruleset).length = 0;
    settingsFor(repository).rulesets = [ruleset];
  },
  'Vägen förbi': ({ repository }) => {
    const [ruleset] = settingsFor(repository).rulesets;
    if (ruleset) addBypass(ruleset);
  },
  [MERGE]: async (trial) => {
    if (trial.pull) await approveAndMerge(trial, trial.pull);
  },
  Doktorn: async (trial) => {
    const inputs = { token: tokenOf('admin'), 'published-at': siteOf(trial.repository) };
    const event = { name: 'workflow_dispatch', payload: {} };
    trial.runs.push(await runAction('doctor', trial.repository, event, { inputs }));
  },
};

/** The step after which the files are pushed. */
const LAST_BEFORE_PUSH = 'Kodägare';

/** Follows the guide, but for the steps that are named. The last run is the doctor's. */
async function follow(
  name: string,
  { without = [], builds = false }: { without?: readonly string[]; builds?: boolean },
): Promise<Trial> {
  const trial: Trial = {
    name,
    address: `https://admin.github.io/${name}`,
    builds,
    files: { 'README.md': '# Katalogen\n' },
    repository: { server, fullName: '', base: '', files: {} },
    pull: undefined,
    runs: [],
  };
  for (const [title, step] of Object.entries(STEPS)) {
    if (!without.includes(title)) await step(trial);
    if (title === LAST_BEFORE_PUSH)
      trial.repository = await createRepository(server, name, { ...trial.files });
  }
  return trial;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

async function withFolder<Result>(
  files: Record<string, string>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-installed-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Does the work of the workflow Publicera: build, gate, deploy. The gate has to know of `before` datasets. */
async function publish(trial: Trial, before: string): Promise<void> {
  const { repository, files, builds } = trial;
  if (builds)
    await withFolder(files, async (folder) => {
      const { code, output } = await build(folder);
      expect(code, output).toBe(0);
      const inputs = { 'published-at': siteOf(repository) };
      const gate = await runAction(
        'gate',
        repository,
        { name: 'push', payload: {} },
        { workspace: folder, inputs },
      );
      expect({ exitCode: gate.exitCode, before: gate.outputs.before }).toEqual({ exitCode: 0, before });
    });
  publishIndex(repository, files);
}

function build(folder: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'cli/katalog.mjs'), 'build'], { cwd: folder });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function giveFeedback({ repository, pull, runs }: Trial): Promise<void> {
  const inputs = { 'published-at': siteOf(repository) };
  runs.push(await runAction('feedback', repository, eventFor('workflow_run', pull!), { inputs }));
}

function merge({ repository }: Trial, { number, head }: TestPull, as: string): Promise<unknown> {
  return server.call(as, 'PUT', `/repos/${repository.fullName}/pulls/${number}/merge`, { sha: head });
}

async function statusOf(pull: TestPull): Promise<string | undefined> {
  const { statuses } = await leftBehind(pull);
  return statuses.find(({ context }) => context === STATUS_CONTEXT)?.state;
}

async function approve(trial: Trial, pull: TestPull): Promise<void> {
  const path = `/repos/${trial.repository.fullName}/pulls/${pull.number}/reviews`;
  await server.call(REVIEWER, 'POST', path, { event: 'APPROVE', commit_id: pull.head, body: 'Läst.' });
  await giveFeedback(trial);
}

async function approveAndMerge(trial: Trial, pull: TestPull): Promise<void> {
  await approve(trial, pull);
  await merge(trial, pull, REVIEWER);
  await land(trial, firstContribution());
  await publish(trial, '1');
  await giveReceipt(trial, pull);
  await sendCodeOwners(trial);
}

/** Merges files: they are on `main`, and with the administrator after the next `git pull`. */
async function land(trial: Trial, files: Record<string, string>): Promise<void> {
  Object.assign(trial.files, files);
  await moveBase(trial.repository, files);
}

/** The emulator does not tell by which commit a pull request was merged. */
async function giveReceipt({ repository, runs }: Trial, { number }: TestPull): Promise<void> {
  const merged_at = new Date().toISOString();
  const listed = { number, merged_at, merge_commit_sha: repository.base, labels: [] };
  server.fault = ({ path, query }) =>
    path.endsWith('/pulls') && query.state === 'closed' ? answer(200, [listed]) : undefined;
  runs.push(await runAction('receipt', repository, { name: 'push', payload: {} }));
  server.fault = undefined;
}

/** Sent in by the administrator, whom nobody else needs to approve: that is what the way past the rules is for. */
async function sendCodeOwners(trial: Trial): Promise<void> {
  const files = { [CODE_OWNERS]: await withFolder(trial.files, codeOwnersOf) };
  const how = { author: 'admin', fork: false, branch: 'kodagare', files };
  const pull = await openPull(trial.repository, how);
  await merge(trial, pull, 'admin');
  await land(trial, files);
}

test('the guide has the steps that are followed here, in this order', () => {
  const titles = [...GUIDE.matchAll(/^- \[ \] \*\*(.+?)\.\*\*/gm)].map(([, title]) => title);
  expect(titles).toEqual(Object.keys(STEPS));
});

test('nothing is remarked on the files that the guide shows', () => {
  const paths = [...GUIDE.matchAll(/^ *```yaml (datasets\/\S+)$/gm)].map(([, path = '']) => path);
  expect(paths).toHaveLength(3);
  const { report } = validate(
    paths.map((path) => ({ path, bytes: new TextEncoder().encode(shownFile(path, 'https://a.example.se')) })),
  );
  expect(report.issues.map(({ code, path }) => `${path}: ${code}`)).toEqual([]);
});

test('from an empty repository to a first dataset by somebody from outside, merged and published', async () => {
  const trial = await follow('installed', { builds: true });
  const { repository, runs } = trial;
  const pull = trial.pull!;
  expect(runs.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(runs.map(() => [0, '']));
  const [labels, first, approved, receipt, doctor] = runs;
  expect(labels!.log).not.toContain('::warning::');
  expect([first!.outputs.state, approved!.outputs.state]).toEqual(['done', 'done']);
  expect(receipt!.outputs['pull-requests']).toBe(String(pull.number));
  expect(await statusOf(pull)).toBe('success');
  const { comments, merged } = await leftBehind(pull);
  expect(merged).toBe(true);
  expect(comments.at(-1)!.body).toContain(`](${trial.address}/datasets/exempelkommun/badplatser/)`);
  expect({ wrong: doctor!.outputs.wrong, unseen: doctor!.outputs.unseen }).toEqual({ wrong: '', unseen: '' });
  expect(settingsFor(repository).rulesets).toHaveLength(1);
}, 120_000);

test('before the approval the change waits, and GitHub does not merge it', async () => {
  const trial = await follow('waiting', { without: [MERGE] });
  const pull = trial.pull!;
  expect(await statusOf(pull)).toBe('pending');
  await expect(merge(trial, pull, REVIEWER)).rejects.toThrow(/405 .*approving review/);
  expect(trial.runs.at(-1)!.outputs).toMatchObject({ wrong: '', unseen: '' });
});

test('the approval of somebody without write access turns the check green, and GitHub does not merge it', async () => {
  const trial = await follow('no-access', { without: ['Skrivrätt', MERGE] });
  const pull = trial.pull!;
  await approve(trial, pull);
  expect(await statusOf(pull)).toBe('success');
  await expect(merge(trial, pull, REVIEWER)).rejects.toThrow(/405 .*reviewers with write access/);
});

describe('the doctor names the step that was left out', () => {
  test.each([
    ['Granskare', 'reviewers'],
    ['Kodägare', 'code-owners'],
    ['Skrivrätt', 'reviewer-access'],
    ['Jobbens rättigheter', 'actions-open-pull-requests'],
    ['Sårbarheter', 'vulnerability-reporting'],
    ['Pages', 'pages'],
    ['Första publiceringen', 'published'],
    ['Etiketter', 'labels'],
    ['En första pull request', 'required-check'],
    ['Regler', 'ruleset'],
    ['Vägen förbi', 'bypass'],
  ])('%s', async (without, code) => {
    const { runs } = await follow(`without-${code}`, { without: [without, MERGE] });
    const { exitCode, outputs } = runs.at(-1)!;
    expect({ exitCode, wrong: outputs.wrong, unseen: outputs.unseen }).toEqual({
      exitCode: 1,
      wrong: code,
      unseen: '',
    });
  });

  test('Filer', async () => {
    const { runs } = await follow('without-files', { without: ['Filer', 'Kodägare', MERGE] });
    const { wrong, unseen } = runs.at(-1)!.outputs;
    expect(wrong!.split(' ')).toEqual(expect.arrayContaining(['pages-address', 'code-owners', 'workflows']));
    expect(unseen).toBe('');
  });
});

test('the guide names each workflow that stops when nothing happens, in both languages', () => {
  const stops = /## Det som kan stanna\n([\s\S]*?)\n## /.exec(GUIDE)?.[1] ?? '';
  const english = /\nAfter 60 days[^\n]*/.exec(GUIDE)?.[0] ?? '';
  const workflows = filesBelow('.github/workflows').map((path) =>
    parse(readFileSync(join(ROOT, path), 'utf8')),
  );
  const scheduled = workflows.filter(({ on }) => on.schedule).map(({ name }) => `*${name}*`);
  expect(scheduled).toHaveLength(4);
  for (const name of scheduled) for (const text of [stops, english]) expect(text).toContain(name);
});

test('the guide has the command of the doctor for each shell', () => {
  for (const command of [
    'GITHUB_TOKEN=<nyckeln> npm run',
    '$env:GITHUB_TOKEN = "<nyckeln>"',
    'set GITHUB_TOKEN=<nyckeln>',
  ])
    expect(GUIDE).toContain(command);
});

describe('with autoMerge and an app, as the guide says', () => {
  const steps =
    /```yaml \.github\/workflows\/aterkoppla\.yml#steps\n([\s\S]*?)^ *```/m.exec(GUIDE)?.[1] ?? '';

  test('the workflow keeps to the policy', () => {
    const workflow = readFileSync(join(ROOT, '.github/workflows/aterkoppla.yml'), 'utf8');
    const shown = steps.replaceAll(/^ {3}/gm, '');
    expect(shown).toMatch(/^ {4}steps:\n/);
    expect(violations(workflow.replace(/^ {4}steps:\n[\s\S]*$/m, () => shown))).toEqual([]);
  });
});
