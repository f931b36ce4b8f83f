import { parseArgs } from 'node:util';
import packageFile from '../../package.json' with { type: 'json' };
import { createClient } from '../github/client.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { readRepositoryName } from '../runner/repository-name.ts';
import { examine } from './diagnose.ts';
import { writeText } from './report.ts';

/*
 * The same as the action, for somebody at a computer. Exit codes as those of the command `katalog`: 0 where nothing is
 * wrong, 1 where something is, 2 where it could not be run.
 */

const HELP = `npm run doctor -- [--repository owner/name] [--lang sv|en]

  --repository   Vilket arkiv; annars det som står i package.json.
                 Which repository; otherwise the one in package.json.
  --lang         Språket: sv eller en. Annars det som står i .github/katalog.yaml.
                 The language: sv or en. Otherwise the one in .github/katalog.yaml.

Nyckeln läses ur miljövariabeln GITHUB_TOKEN. Skapa den på
https://github.com/settings/personal-access-tokens/new med rätten att läsa (Read-only):
Actions, Administration, Contents, Issues och Pages. Ligger arkivet i en organisation:
välj den under Resource owner. Organisationen kan behöva godkänna nyckeln först.
Ingenting ändras.
The token is read from the variable GITHUB_TOKEN. Make it there with the permission to
read Actions, Administration, Contents, Issues and Pages. Where the repository is an
organisation's: choose that as Resource owner. It may have to approve the token first.
Nothing is changed.

  macOS, Linux        GITHUB_TOKEN=… npm run doctor -- --repository owner/name
  Windows PowerShell  $env:GITHUB_TOKEN = "…"
                      npm.cmd run doctor -- --repository owner/name
  Windows cmd         set GITHUB_TOKEN=…
                      npm run doctor -- --repository owner/name
`;

/** Seconds after which an answer is no longer waited for. */
const TIMEOUT = 30;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { repository: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } },
  });
  const token = process.env.GITHUB_TOKEN;
  if (values.help || !token) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const where = readRepositoryName({ GITHUB_REPOSITORY: values.repository ?? repositoryOf(packageFile) });
  const { owner, name: repo } = where;
  const client = openClient(token);
  const options = { timeout: TIMEOUT * 1000, publishedAt: undefined };
  const { state, diagnoses } = await examine({ client, owner, repo }, options);
  const language = values.lang === 'en' || values.lang === 'sv' ? values.lang : undefined;
  const chosen = language ?? state.settings.settings.language;
  process.stdout.write(writeText(`${owner}/${repo}`, diagnoses, chosen));
  return diagnoses.some((diagnosis) => diagnosis.state === 'wrong') ? 1 : 0;
}

/** Waits are told of beside the report. */
function openClient(token: string) {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const options = { token, baseUrl: apiUrlIn(process.env), pause: 1000, timeout: TIMEOUT * 1000 };
  return createClient({ ...options, onCall: () => {}, log });
}

/** `owner/name` from the address in package.json. */
function repositoryOf({ repository }: { repository: { url: string } }): string {
  return /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository.url)?.[1] ?? '';
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
