import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DATASET, type Ran, TemporaryCatalog } from './temporary-catalog.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(REPOSITORY, 'cli/katalog.mjs');

/** A command of the program that a fault of the machine may meet. */
export type StressedCommand = 'validate' | 'fix' | 'check-data' | 'build';
export const STRESSED: readonly StressedCommand[] = ['validate', 'fix', 'check-data', 'build'];

/** The commands that meet each fault; those that are left out take seconds each. */
export interface StressedCommands {
  signInPath: readonly StressedCommand[];
  fewFiles: readonly StressedCommand[];
  fullDisk: readonly StressedCommand[];
  readOnly: readonly StressedCommand[];
  unreadable: readonly StressedCommand[];
  ownFolder: readonly StressedCommand[];
  clockBehind: readonly StressedCommand[];
  clockAhead: readonly StressedCommand[];
}

function wordsOf(command: StressedCommand): string[] {
  return command === 'check-data' ? [command, 'tabell.csv'] : [command];
}

interface Where {
  /** The shell's command before it becomes the program: `ulimit -n 64`. */
  before?: string;
  env?: Record<string, string>;
  user?: number;
}

/** A catalog with one thing to fix, unless it is to be built, and a table without faults. */
function catalogFor(command: StressedCommand): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  if (command !== 'build') catalog.change(DATASET, 'format: CSV', 'format: csv');
  catalog.write('tabell.csv', 'namn,antal\nA,1\n');
  return catalog;
}

/** Runs the command as a process of its own, in Swedish, below a shell with limits. */
function runWith(
  { root }: { root: string },
  argv: readonly string[],
  { before = ':', env, user }: Where,
): Ran {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `${before}; exec "$@"`, 'sh', process.execPath, PROGRAM, ...argv],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 50_000,
      env: { PATH: process.env.PATH ?? '', ...env },
      ...(user === undefined ? {} : { uid: user, gid: user }),
    },
  );
  return { code: status, stdout, stderr };
}

/** Expects that a fault never looks like a program that broke, with its trace. */
function expectClear({ stderr }: Ran): void {
  expect(stderr).not.toMatch(/^\s+at |Något gick fel i programmet/m);
}

/** Files that are neither the catalog's nor the memory of what was read. */
function leftBehind({ root }: { root: string }): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /~$|^_site/.test(name));
}

/**
 * Describes machines that are short of something, or set up in another way than ours: each command has a clear word of it.
 */
export function describeStress(commands: StressedCommands): void {
  describe('a sign that means something in an address', () => {
    const NAME = 'öppna data?v=1#a%20b';

    test.each(commands.signInPath)('in the path of the catalog: %s', (name) => {
      const catalog = catalogFor(name);
      const root = join(catalog.root, NAME);
      mkdirSync(root);
      cpSync(join(catalog.root, 'datasets'), join(root, 'datasets'), { recursive: true });
      cpSync(join(catalog.root, 'tabell.csv'), join(root, 'tabell.csv'));
      const ran = runWith({ root }, wordsOf(name), {});
      expectClear(ran);
      expect(ran.code).toBe(name === 'validate' ? 1 : 0);
    });

    test('in the name of a table', () => {
      const catalog = new TemporaryCatalog();
      catalog.write('t?x#1%20.csv', 'namn,antal\nA,1\n');
      expect(runWith(catalog, ['check-data', 't?x#1%20.csv'], {})).toMatchObject({ code: 0 });
    });

    test('in the path of the program: a question mark is told, the others are no matter', () => {
      const { root } = new TemporaryCatalog();
      const versionIn = (folder: string) => {
        const argv = [copyOfProgram(join(root, folder)), 'check-data', '--help'];
        const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
        return { status, stderr };
      };
      const asked = versionIn('vad?');
      expect(asked.status).toBe(2);
      expect(asked.stderr).toMatch(
        /^Programmet ligger i en mapp med ett frågetecken i namnet .*Byt namn på mappen\.\nThe program/,
      );
      expect(versionIn('nr#1 100%')).toEqual({ status: 0, stderr: '' });
    });
  });

  describe('64 open files', () => {
    test.each(commands.fewFiles)('%s', (name) => {
      const catalog = catalogFor(name);
      const ran = runWith(catalog, wordsOf(name), { before: 'ulimit -n 64' });
      expectClear(ran);
      if (ran.code === 2) {
        expect(ran.stderr).toMatch(/^För många filer är öppna samtidigt\. Höj gränsen, .*ulimit -n 1024/);
        expect(leftBehind(catalog)).toEqual([]);
      } else expect(ran.code).toBe(name === 'validate' ? 1 : 0);
    });

    test('so few that the program cannot be loaded', () => {
      const { root } = new TemporaryCatalog();
      const program = copyOfProgram(join(root, 'program'), (packages) => {
        // A package that can no longer open its files, and none to bundle with.
        const text = "throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });";
        mkdirSync(join(packages, 'tsx'), { recursive: true });
        writeFileSync(
          join(packages, 'tsx/package.json'),
          '{"type":"module","exports":{"./esm/api":"./api.js"}}',
        );
        writeFileSync(join(packages, 'tsx/api.js'), text);
      });
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'validate'], {
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^För många filer är öppna samtidigt\. .*ulimit -n 1024.*\nToo many files are open/,
      );
    });
  });

  /** Root may write anywhere, so the command is then run as a user of little account. */
  const NOBODY = 65_534;
  const isRoot = process.getuid?.() === 0;
  const canBeNobody =
    !isRoot ||
    spawnSync(process.execPath, [PROGRAM, '--version'], { uid: NOBODY, gid: NOBODY, stdio: 'ignore' })
      .status === 0;

  describe.skipIf(!canBeNobody)('somebody who is not root', () => {
    const user = isRoot ? { user: NOBODY } : {};

    test.each(commands.readOnly)('in a folder that is read-only: %s', (name) => {
      const catalog = catalogFor(name);
      const before = catalog.snapshot('.');
      const folders = ['datasets/exempelkommun', '.'].map((path) => join(catalog.root, path));
      for (const folder of folders) chmodSync(folder, 0o555);
      const ran = runWith(catalog, wordsOf(name), user);
      for (const folder of folders) chmodSync(folder, 0o755);
      expectClear(ran);
      expect(catalog.snapshot('.')).toEqual(before);
      if (name === 'validate') return expect(ran.code).toBe(1);
      if (name === 'check-data') return expect(ran.code).toBe(0);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/^Behörighet saknas \(\/.*\)\. Kontrollera vem som äger filen och mappen/);
    });

    test.each(commands.unreadable)('a file that may not be read is named: %s', (name) => {
      const catalog = catalogFor(name);
      chmodSync(catalog.root, 0o755);
      const path = name === 'check-data' ? 'tabell.csv' : DATASET;
      chmodSync(join(catalog.root, path), 0o000);
      const ran = runWith(catalog, wordsOf(name), user);
      expectClear(ran);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain(path);
    });

    test.each(commands.ownFolder)('everything works in a folder of their own: %s', (name) => {
      const catalog = catalogFor(name);
      if (isRoot) spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, catalog.root]);
      expect(runWith(catalog, wordsOf(name), user).code).toBe(name === 'validate' ? 1 : 0);
    });
  });

  describe('a clock that is years off', () => {
    /** The module that is loaded before the program, and moves its clock. */
    const shifted = (years: number) => {
      const source = `const Real = Date; const shift = ${years} * 31557600000;
globalThis.Date = class extends Real { constructor(...a) { a.length > 0 ? super(...a) : super(Real.now() + shift); } static now() { return Real.now() + shift; } };`;
      return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
    };
    const HINT =
      /^Datorns klocka visar \d{4}-\d\d-\d\d, men den senaste ändringen i git är från \d{4}-\d\d-\d\d\. Datum jämförs med den senare\. Ställ klockan rätt\.$/m;

    /** The catalog in a repository, committed just now, with something that was changed yesterday. */
    function committed(name: StressedCommand): TemporaryCatalog {
      const catalog = catalogFor(name);
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      catalog.change(DATASET, 'modified: 2026-05-20', `modified: ${yesterday}`);
      const git = (...words: string[]) =>
        spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', ...words], {
          cwd: catalog.root,
        });
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'Lägg till');
      return catalog;
    }

    test.each(commands.clockBehind)(
      'years behind: %s says so, and warns of no date that has been',
      (name) => {
        const ran = runWith(committed(name), wordsOf(name), { env: shifted(-9) });
        expectClear(ran);
        if (name !== 'check-data') expect(ran.stderr).toMatch(HINT);
        expect(ran.stdout).not.toContain('date-ahead');
        expect(ran.code).toBe(name === 'validate' ? 1 : 0);
      },
    );

    test.each(commands.clockAhead)('years ahead: %s does as ever', (name) => {
      const ran = runWith(committed(name), wordsOf(name), { env: shifted(9) });
      expect(ran.stderr).toBe('');
      expect(ran.code).toBe(name === 'validate' ? 1 : 0);
    });
  });
}

const linkPackages = (packages: string): void => symlinkSync(join(REPOSITORY, 'node_modules'), packages);

/** Copies the program to a new folder, without its bundle; returns the file that starts it. */
function copyOfProgram(place: string, install = linkPackages): string {
  mkdirSync(place);
  for (const name of ['cli', 'catalog', 'site', 'schemas', 'package.json'])
    cpSync(join(REPOSITORY, name), join(place, name), { recursive: true });
  install(join(place, 'node_modules'));
  return join(place, 'cli/katalog.mjs');
}
