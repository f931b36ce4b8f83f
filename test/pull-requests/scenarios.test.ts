import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GithubServer, startGithub } from '../actions/github-server/github-server.ts';
import { play } from './play.ts';
import { commentOf, resultOf } from './recorded.ts';
import { readScenario, scenarioNames } from './scenario.ts';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterAll(() => server.close());

describe('recorded pull requests', () => {
  test.each(scenarioNames())('%s', async (name) => {
    const played = await play(server, readScenario(name));
    const folder = join(import.meta.dirname, name);
    await expect(resultOf(played)).toMatchFileSnapshot(join(folder, 'result.yaml'));
    await expect(commentOf(played)).toMatchFileSnapshot(join(folder, 'comment.md'));
    expect(commentOf(played)).not.toMatch(JSON_POINTER);
    for (const { run } of played.runs) {
      expect(run.errors).toBe('');
      expect(commandsIn(run.log)).toEqual([]);
    }
  });
});

/** A place in a file as programs write it (`/distribution/0`), which nobody who writes YAML knows. */
const JSON_POINTER = /(?<![\w.\-:/>])\/[A-Za-z]\w*\/\d+/;

/**
 * What the runner would obey in a log that the actions never write: nothing from a pull request may become a command
 * (`::name …::` at the start of a line, `##[name]` anywhere).
 */
function commandsIn(log: string): string[] {
  const ours = /^::(?:(?:debug|notice|warning|error|set-output)(?: [^:]*)?)::/;
  return log.split(/[\r\n]/).filter((line) => /##\[/.test(line) || (/^\s*::/.test(line) && !ours.test(line)));
}
