import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/main.ts';

const VALID = fileURLToPath(new URL('../fixtures/valid/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../cli/katalog.mjs', import.meta.url));

/** A dataset of the valid catalog, and the line of it that tests make wrong. */
export const DATASET = 'datasets/exempelkommun/badplatser.yaml';

/** A repository of its own with the valid catalog in it; gone when the test is done. */
export class TemporaryCatalog {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'katalog-test-'));
    cpSync(VALID, join(this.root, 'datasets'), { recursive: true });
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    writeFileSync(join(this.root, path), content);
  }

  /** Replaces text that must be there. */
  change(path: string, from: string, to: string): void {
    const before = this.read(path);
    if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, before.replace(from, to));
  }

  /** All files below `folder`, with their bytes. */
  snapshot(folder: string): Map<string, string> {
    const entries = readdirSync(join(this.root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.sort().map((file) => [file, readFileSync(file, 'latin1')]));
  }

  /** Runs the command in this process, in Swedish and without colour. */
  async katalog(...argv: string[]): Promise<Ran> {
    return this.katalogWith({}, ...argv);
  }

  /** The same, with more of the world at hand. */
  async katalogWith(world: Pick<Io, 'stdin' | 'network'>, ...argv: string[]): Promise<Ran> {
    const out = { stdout: '', stderr: '' };
    const writer = (name: 'stdout' | 'stderr') => ({
      write(text: string): void {
        out[name] += text;
      },
    });
    const io = { stdout: writer('stdout'), stderr: writer('stderr'), env: {}, cwd: this.root, ...world };
    const code = await run(argv, { ...io, untilStopped: () => new AbortController().signal });
    return { code, ...out };
  }

  /** Runs the command as it is run by hand: a process of its own. */
  process(argv: string[], { cwd = '', env = {} as Record<string, string> } = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
      cwd: join(this.root, cwd),
      env: { PATH: process.env.PATH ?? '', ...env },
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}
