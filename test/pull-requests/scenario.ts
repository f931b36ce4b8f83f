import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Publication } from '../actions/github-server/publish-index.ts';
import type { Content, Files } from '../actions/github-server/repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A run of an action. */
export interface RunStep {
  run: 'feedback' | 'validate';
  event?: string;
  action?: string;
  inputs?: Record<string, string>;
  /** The number of the further pull request that it is for, from 1. */
  of?: number;
}

/** An event of a pull request after it has been opened; they happen in this order. */
export type Step =
  | RunStep
  | { run: 'merge-queue' }
  | ({ push: string } & Changes)
  | ({ 'move-base': string } & Changes)
  | { publish: Publication & { ahead?: string } }
  | { run: 'sweep'; days?: number; inputs?: Record<string, string> }
  | { now: string }
  | { conflict: boolean }
  | { 'rename-account': { from: string; to: string } }
  | { 'delete-account': string }
  | { 'let-jobs-open-pulls': true }
  | { 'follow-job': true }
  | { review: { by: string; event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' } }
  | { comment: { by: string; body: string } }
  | { 'turn-to': string }
  | { 'open-again': { by: string; into: string } }
  | { 'delete-fork': true }
  | { label: string; by?: string }
  | { unlabel: string }
  | { fail: { calls: string; status: number } | 'nothing' }
  | { describe: string }
  | { close: true }
  | { reopen: true };

/** Changes that cannot lie as a file in the scenario's folder. */
interface Changes {
  remove?: string[];
  move?: Record<string, string>;
  many?: Many;
}

/** Files that are alike but for their number, which stands for `{n}` in path and text. */
interface Many {
  path: string;
  count: number;
  text: string;
  end?: { text: string; times: number };
}

/** `scenario.yaml`, with what is left out filled in. */
export interface Scenario {
  name: string;
  /** The behaviour that it shows, in a sentence. */
  about: string;
  author: string;
  fork: boolean;
  branch: string;
  /** The text that its author writes below the title. */
  description: string | undefined;
  /** The rules of the main branch, as GitHub lists them; `hidden` where the token may not see them. */
  rules: readonly unknown[] | 'hidden' | undefined;
  /** The time at which it is opened, where that is not just now. */
  opened: string | undefined;
  /** `main`, before. */
  before: Files;
  /** The changes of the pull request. */
  after: Files;
  steps: readonly Step[];
}

interface ScenarioFile
  extends Changes,
    Partial<Pick<Scenario, 'author' | 'fork' | 'branch' | 'description' | 'rules' | 'opened' | 'steps'>> {
  about: string;
  base?: 'example' | 'real' | 'none';
  links?: Record<string, string>;
  submodules?: Record<string, string>;
  files?: Record<string, string>;
  'many-before'?: Many;
}

/** The names of all scenarios: folders with a `scenario.yaml`. */
export function scenarioNames(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'scenario.yaml')),
    )
    .map(({ name }) => name)
    .sort();
}

/** Tells whether a scenario is played on the data in `datasets/`. */
export function isOfRealCatalog(name: string): boolean {
  const text = readFileSync(join(import.meta.dirname, name, 'scenario.yaml'), 'utf8');
  return (parse(text) as ScenarioFile).base === 'real';
}

/** Reads a scenario from its folder. @throws Error for one without a sentence that says what it shows. */
export function readScenario(name: string): Scenario {
  const folder = join(import.meta.dirname, name);
  const file = parse(readFileSync(join(folder, 'scenario.yaml'), 'utf8')) as ScenarioFile;
  if (!file.about) throw new Error(`${name}/scenario.yaml says nothing in "about"`);
  const before = {
    ...baseFiles(file.base ?? 'example'),
    ...manyFiles(file['many-before']),
    ...filesBelow(join(folder, 'before')),
  };
  const after = filesBelow(join(folder, 'after'));
  return {
    name,
    about: file.about,
    author: file.author ?? 'exempel-anvandare',
    fork: file.fork ?? true,
    branch: file.branch ?? 'andring',
    description: file.description,
    rules: file.rules,
    opened: file.opened,
    before,
    after: { ...changesOf(file, before), ...after },
    steps: file.steps ?? [{ run: 'feedback' }],
  };
}

/** The files that a step pushes: a folder of the scenario's. */
export function filesOf({ name }: Scenario, folder: string): Files {
  return filesBelow(join(import.meta.dirname, name, folder));
}

function baseFiles(base: NonNullable<ScenarioFile['base']>): Files {
  if (base === 'none') return { 'README.md': '# Katalog\n' };
  const [root, prefix] = base === 'real' ? ['datasets', 'datasets/'] : ['test/fixtures/valid', 'datasets/'];
  const catalog = Object.entries(filesBelow(join(ROOT, root))).map(([path, text]) => [prefix + path, text]);
  return { ...Object.fromEntries(catalog), ...filesBelow(join(import.meta.dirname, 'base')) };
}

/** The changes of a pull request, with those that cannot lie as files in the scenario's folder. */
function changesOf(file: ScenarioFile, before: Files): Files {
  const changes: Record<string, Content> = { ...file.files };
  for (const [path, link] of Object.entries(file.links ?? {})) changes[path] = { link };
  for (const [path, submodule] of Object.entries(file.submodules ?? {})) changes[path] = { submodule };
  return { ...changesIn(file, before), ...changes };
}

/** The files that are moved, removed and made in numbers, from those of `before`. */
export function changesIn({ move, remove, many }: Changes, before: Files): Record<string, Content> {
  const changes: Record<string, Content> = {};
  for (const [from, to] of Object.entries(move ?? {})) {
    changes[from] = null;
    changes[to] ??= before[from]!;
  }
  for (const path of remove ?? []) changes[path] = null;
  return { ...changes, ...manyFiles(many) };
}

function manyFiles(
  { path, count, text, end }: Many = { path: '', count: 0, text: '' },
): Record<string, string> {
  const last = end ? end.text.repeat(end.times) : '';
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return Object.fromEntries(
    numbers.map((n) => [path.replaceAll('{n}', n), text.replaceAll('{n}', n) + last]),
  );
}

/** The files in a folder, by their path from it. */
function filesBelow(folder: string): Record<string, Content> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), content(readFileSync(path))] as const;
    }),
  );
}

/** Text where the bytes are text: those files go to the server in one call, the others in one each. */
function content(bytes: Buffer): Content {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) && !text.includes('\0') ? text : new Uint8Array(bytes);
}
