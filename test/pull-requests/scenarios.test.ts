import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type GithubServer, startGithub } from '../actions/github-server/github-server.ts';
import { IS_OTHER_CATALOG, OF_THIS_CATALOG } from '../this-catalog.ts';
import { play } from './play.ts';
import { commentOf, resultOf } from './recorded.ts';
import { isOfRealCatalog, readScenario, scenarioNames } from './scenario.ts';

/** The emulator answers 5,000 calls of a token in an hour, as GitHub does; a sweep over thirty days makes hundreds. */
const SCENARIOS_PER_SERVER = 40;

let server: GithubServer | undefined;
let played = 0;

async function freshServer(): Promise<GithubServer> {
  if (server && played % SCENARIOS_PER_SERVER !== 0) return server;
  await server?.close();
  server = await startGithub();
  return server;
}
afterAll(() => server?.close());

const PLAYED = scenarioNames().map((name) => {
  const isSkipped = IS_OTHER_CATALOG && isOfRealCatalog(name);
  return [isSkipped ? name + OF_THIS_CATALOG : name, { name, isSkipped }] as const;
});

describe('recorded pull requests', () => {
  test.for(PLAYED)('%s', async ([, { name, isSkipped }], { skip }) => {
    skip(isSkipped);
    const github = await freshServer();
    played += 1;
    const result = await play(github, readScenario(name));
    const folder = join(import.meta.dirname, name);
    await expect(resultOf(result)).toMatchFileSnapshot(join(folder, 'result.yaml'));
    await expect(commentOf(result)).toMatchFileSnapshot(join(folder, 'comment.md'));
    expect(commentOf(result)).not.toMatch(JSON_POINTER);
    for (const { run } of result.runs) {
      expect(run.errors).toBe('');
      expect(commandsIn(run.log)).toEqual([]);
    }
  });
});

/** A place in a file as programs write it (`/distribution/0`), which nobody who writes YAML knows. */
const JSON_POINTER = /(?<![\w.\-:/>])\/[A-Za-z]\w*\/\d+/;

/**
 * Finds commands that the runner would run from a log and the actions never write: nothing from a pull request may
 * become a command (`::name …::` at the start of a line, `##[name]` anywhere).
 */
function commandsIn(log: string): string[] {
  const ours = /^::(?:(?:debug|notice|warning|error|set-output)(?: [^:]*)?)::/;
  return log.split(/[\r\n]/).filter((line) => /##\[/.test(line) || (/^\s*::/.test(line) && !ours.test(line)));
}
