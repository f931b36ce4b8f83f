import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../../actions/bundle.ts';
import { STATUS_CONTEXT } from '../../actions/pull-request/make-plan.ts';
import { SOURCE_FOLDERS } from '../../catalog/model/source-folders.ts';
import { CODES, triggers, violations } from './policy.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOWS = '.github/workflows';
const BROKEN = 'test/fixtures/workflows';

const workflows = namesIn(WORKFLOWS, /\.ya?ml$/);
const broken = namesIn(BROKEN, /--.*\.yml$/);

function namesIn(folder: string, form: RegExp): string[] {
  return readdirSync(join(ROOT, folder)).filter((name) => form.test(name));
}

function textOf(folder: string, name: string): string {
  return readFileSync(join(ROOT, folder, name), 'utf8');
}

describe('the workflows of the repository', () => {
  test('are those that are known', () => {
    expect(workflows.sort()).toEqual([
      'aterkoppla.yml',
      'behov-sammanstallning.yml',
      'ci.yml',
      'doktor.yml',
      'genomgang.yml',
      'granskning.yml',
      'langa-prov.yml',
      'merge-queue.yml',
      'publicera.yml',
      'regler.yml',
      'validera.yml',
    ]);
  });

  test.each(workflows)('%s keeps to the policy', (name) => {
    expect(violations(textOf(WORKFLOWS, name))).toEqual([]);
  });

  test('the feedback follows the workflows that anybody starts by a pull request or a review', () => {
    const { on } = parse(textOf(WORKFLOWS, 'aterkoppla.yml'));
    const names = ['validera.yml', 'granskning.yml'].map((name) => parse(textOf(WORKFLOWS, name)).name);
    expect(on.workflow_run.workflows).toEqual(names);
    expect(on.workflow_run.types).toEqual(['requested', 'completed']);
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(['pull-request']);
    expect(triggers(parse(textOf(WORKFLOWS, 'validera.yml')))).toEqual(['pull_request']);
    expect(triggers(parse(textOf(WORKFLOWS, 'granskning.yml')))).toEqual([
      'pull_request_review',
      'pull_request',
    ]);
    expect(parse(textOf(WORKFLOWS, 'granskning.yml')).on.pull_request.types).toEqual(['closed']);
  });

  test('a label that an app sets starts no check, cancels none and gets no answer of its own', () => {
    const { concurrency, jobs } = parse(textOf(WORKFLOWS, 'validera.yml'));
    const isOfApp = /endsWith\(github\.event\.action, 'labeled'\) && github\.event\.sender\.type == 'Bot'/;
    expect(concurrency.group).toMatch(isOfApp);
    expect(concurrency.group).toContain('github.run_id');
    expect(jobs.validera.if).toContain(
      "!endsWith(github.event.action, 'labeled') || github.event.sender.type != 'Bot'",
    );
    expect(parse(textOf(WORKFLOWS, 'aterkoppla.yml')).jobs.aterkoppla.if).toContain(
      "github.event.workflow_run.conclusion != 'skipped'",
    );
  });

  test.each(workflows)('%s calls actions that are bundled, with inputs that they have', (name) => {
    for (const { uses, with: inputs = {} } of ownSteps(parse(textOf(WORKFLOWS, name)))) {
      const manifest = parse(textOf(uses.replace('$/', ''), 'action.yml'));
      expect(ACTIONS).toContain(uses.replace('$/actions/', ''));
      expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
  });

  test('nothing is saved for publication that has not passed the gate', () => {
    const { steps } = parse(textOf(WORKFLOWS, 'publicera.yml')).jobs.bygg as { steps: Partial<OwnStep>[] };
    const at = (start: string) => steps.findIndex(({ uses = '' }) => uses.startsWith(start));
    expect(at('$/actions/gate')).toBeGreaterThan(0);
    expect(at('actions/upload-pages-artifact@')).toBeGreaterThan(at('$/actions/gate'));
  });

  test('nothing is saved for publication that has not been read back as it was built', () => {
    const { steps } = parse(textOf(WORKFLOWS, 'publicera.yml')).jobs.bygg as {
      steps: { run?: string; uses?: string; if?: string; 'continue-on-error'?: boolean }[];
    };
    const at = steps.findIndex(({ run }) => run === 'npm run read-back');
    const built = steps.findIndex(({ run = '' }) => run.startsWith('npm run build'));
    const saved = steps.findIndex(({ uses = '' }) => uses.startsWith('actions/upload-pages-artifact@'));
    expect([built < at, at < saved]).toEqual([true, true]);
    expect(steps[at]).toEqual({ name: 'Läs flödena så som portalerna gör', run: 'npm run read-back' });
  });

  test('the site is built from the needs that were gathered, and nobody starts that with an issue', () => {
    const { on, jobs } = parse(textOf(WORKFLOWS, 'publicera.yml'));
    const steps = jobs.bygg.steps as (Partial<OwnStep> & { run?: string })[];
    const gathered = steps.findIndex(({ uses }) => uses === '$/actions/needs');
    const { file } = parse(textOf('actions/needs', 'action.yml')).inputs;
    expect(gathered).toBeGreaterThan(0);
    expect(steps[gathered + 1]?.run).toBe(`npm run build -- --needs ${file.default}`);
    expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  });

  test('the site is built every day, so that what goes by the day is never older than that', () => {
    const { on } = parse(textOf(WORKFLOWS, 'publicera.yml'));
    const times = (on.schedule as { cron: string }[]).map(({ cron }) => cron);
    expect(times.filter((cron) => /^\d+ [\d,]+ \* \* \*$/.test(cron))).not.toEqual([]);
  });

  test('what a pull request brings of schemas and rules is run with a token that reads, and nothing to keep', () => {
    const { regler } = parse(textOf(WORKFLOWS, 'regler.yml')).jobs;
    expect(regler.permissions).toEqual({ contents: 'read' });
    expect(JSON.stringify(regler)).not.toMatch(/secrets|cache":true|upload-artifact/);
    const scripts = (regler.steps as { run?: string }[]).flatMap(({ run }) => run ?? []);
    expect(scripts).toEqual(['npm ci --omit=dev', 'npx katalog validate']);
    const named = readFileSync(join(ROOT, 'actions/comment/rules-section.ts'), 'utf8').split(regler.name);
    expect(named).toHaveLength(3);
  });

  test('schemas and rules are tried only where they change, and nothing else starts or stops that', () => {
    const { on, concurrency } = parse(textOf(WORKFLOWS, 'regler.yml'));
    expect(on).toEqual({
      pull_request: { paths: ['schemas/**', 'catalog/**', 'cli/**', 'package.json', 'package-lock.json'] },
    });
    const groups = workflows.map((name) => parse(textOf(WORKFLOWS, name)).concurrency.group);
    expect(groups.filter((group) => group === concurrency.group)).toHaveLength(1);
    expect(Object.keys(parse(textOf(WORKFLOWS, 'validera.yml')).jobs)).toEqual(['validera']);
  });

  test("the tests of the code leave out what is only data, and the catalog's own check leaves out nothing", () => {
    const { pull_request: pulls, push } = parse(textOf(WORKFLOWS, 'ci.yml')).on;
    expect(push).toEqual({ branches: ['main'], ...pulls });
    const left = SOURCE_FOLDERS.map((folder) => `!${folder}/**`);
    expect(pulls.paths).toEqual(['**', ...left, 'cooperation/knowledge/**']);
    const { on } = parse(textOf(WORKFLOWS, 'validera.yml'));
    expect(Object.keys(on.pull_request)).toEqual(['types']);
  });

  test('only the merge queue has a job with the name of the required status', () => {
    const named = workflows.filter((file) => {
      const jobs: { name?: string }[] = Object.values(parse(textOf(WORKFLOWS, file)).jobs);
      return jobs.some(({ name }) => name === STATUS_CONTEXT);
    });
    expect(named).toEqual(['merge-queue.yml']);
    expect(triggers(parse(textOf(WORKFLOWS, 'merge-queue.yml')))).toEqual(['merge_group']);
  });
});

interface OwnStep {
  uses: string;
  with?: Record<string, string>;
}

function ownSteps({ jobs }: { jobs: Record<string, { steps: OwnStep[] }> }): OwnStep[] {
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.startsWith('$/'));
}

describe('the policy', () => {
  test.each(broken)('catches %s, and nothing else in it', (name) => {
    const codes = violations(textOf(BROKEN, name)).map((violation) => violation.split(' ')[0]);
    expect(new Set(codes)).toEqual(new Set([name.split('--')[0]]));
  });

  test('has a workflow that breaks each of its rules', () => {
    expect([...new Set(broken.map((name) => name.split('--')[0]))].sort()).toEqual(CODES);
  });
});

describe("GitHub's language service", () => {
  test('has no remark on the workflows and actions', () => {
    const actions = namesIn('actions', /^[a-z-]+$/).map((name) => `actions/${name}`);
    const manifests = actions.filter((folder) => readdirSync(join(ROOT, folder)).includes('action.yml'));
    expect(manifests).toContain('actions/feedback');
    const paths = [
      ...workflows.map((name) => `${WORKFLOWS}/${name}`),
      ...manifests.map((folder) => `${folder}/action.yml`),
    ];
    expect(remarksOn(paths)).toEqual([]);
  });

  test('remarks on a workflow and an action that are broken', () => {
    const paths = [`${BROKEN}/unknown-key.yml`, `${BROKEN}/broken-action/action.yml`];
    const remarked = new Set(remarksOn(paths).map(({ path, line }) => `${path}:${line}`));
    expect(remarked).toEqual(new Set([`${paths[0]}:8`, `${paths[1]}:4`]));
  });
});

function remarksOn(paths: string[]): { path: string; line: number; message: string }[] {
  const program = join(import.meta.dirname, 'language-service.ts');
  const options = { cwd: ROOT, encoding: 'utf8' as const };
  const output = execFileSync(process.execPath, ['--import', 'tsx', program, ...paths], options);
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
