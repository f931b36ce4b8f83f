import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A git repository of its own, with times and names that the test decides; gone when the test is done. */
export class TemporaryRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'katalog-git-'));
  #seconds = 1_700_000_000;

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...words: string[]): string {
    return this.#run(words, {});
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Commits everything, an hour after the commit before; gives its id. */
  commit(message: string, author = 'Exempel Exempelsson'): string {
    this.#run(['add', '--all'], {});
    this.#run(['commit', '--quiet', '--allow-empty', '-m', message], this.#who(author));
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Commits everything, at noon of a day (`2024-01-15`, UTC). */
  commitOn(day: string, message: string): void {
    this.#run(['add', '--all'], {});
    const date = `${day}T12:00:00Z`;
    const who = { ...this.#who('Exempel Exempelsson'), GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    this.#run(['commit', '--quiet', '--allow-empty', '-m', message], who);
  }

  /** Merges a branch with a commit of its own. */
  merge(branch: string, message: string, author: string): string {
    this.#run(['merge', '--quiet', '--no-ff', '-m', message, branch], this.#who(author));
    return this.git('rev-parse', 'HEAD').trim();
  }

  #who(author: string): Record<string, string> {
    this.#seconds += 3600;
    const date = `${this.#seconds} +0100`;
    return {
      GIT_AUTHOR_NAME: author,
      GIT_COMMITTER_NAME: author,
      GIT_AUTHOR_EMAIL: 'nagon@example.se',
      GIT_COMMITTER_EMAIL: 'nagon@example.se',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
  }

  #run(words: string[], env: Record<string, string>): string {
    return execFileSync('git', words, {
      cwd: this.root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    });
  }
}
