import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setOutput, warning } from '@actions/core';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { needsFileText } from '../../catalog/cooperation/needs/needs-file.ts';
import type { Repository } from '../github/client.ts';
import { openRepository } from '../runner/api.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { findBot } from '../runner/find-bot.ts';
import { log, tellFailure } from '../runner/log.ts';
import { plainLine } from '../runner/plain-line.ts';
import { addressOf, fileOf } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { type NeedsInputs, readInputs } from './inputs.ts';
import { needsNow, type Outcome } from './needs-now.ts';
import { writeDigests } from './write-digests.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const { repository, calls } = openRepository(inputs, apiUrlIn(process.env), inputs);
  if (inputs.mode === 'gather') await gather(inputs, repository);
  else await digest(inputs, repository);
  log(`calls to GitHub: ${calls()}`);
}

async function gather(inputs: NeedsInputs, repository: Repository): Promise<void> {
  const workspace = process.env.GITHUB_WORKSPACE ?? '.';
  const base = (inputs.publishedAt ?? addressOf(workspace)).replace(/\/+$/, '');
  const { show } = readSettings(fileOf(workspace, SETTINGS_PATH)).settings.needs;
  const outcome = await needsNow(repository, { base, timeout: inputs.timeout, now: new Date(), show });
  writeNeeds(join(workspace, inputs.file), outcome.file);
  tell(outcome);
}

async function digest(inputs: NeedsInputs, repository: Repository): Promise<void> {
  const { commit, publishedAt, timeout, owner, name } = inputs;
  const address = `${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${name}`;
  const bot = await findBot(repository.client, inputs.bot);
  const run = { repository, address, commit, bot, publishedAt, timeout, now: new Date(), log };
  const { written, failures } = await writeDigests(run);
  for (const failure of failures) warning(plainLine(failure));
  setOutput('written', written.join(' '));
}

function writeNeeds(path: string, file: NeedsFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, needsFileText(file));
}

/** So many of the needs that are held since their text was changed are named in the log. */
const MOST_TOLD = 50;

function tell({ state, file, held = new Map(), notes }: Outcome): void {
  for (const note of notes) warning(plainLine(note));
  const edited = [...held].flatMap(([number, why]) => (why === 'unread' ? [] : [{ number, ...why }]));
  for (const { number, changed, looked = 'not known when' } of edited.slice(0, MOST_TOLD))
    log(`held: issue ${number}, whose text was changed ${changed}, after it was looked at (${looked})`);
  log(
    `needs: ${file.needs.length}, held: ${file.unseen?.length ?? 0} (${edited.length} changed after they were looked at), ${file.gathered === undefined ? 'never fetched' : `from ${file.gathered}`}`,
  );
  setOutput('state', state);
  setOutput('needs', file.needs.length);
}

main().catch(tellFailure);
