import { setOutput, warning } from '@actions/core';
import { openRepository } from '../runner/api.ts';
import { findBot } from '../runner/find-bot.ts';
import { log, tellFailure } from '../runner/log.ts';
import { plainLine } from '../runner/plain-line.ts';
import { readInputs } from './inputs.ts';
import { writeReceipts } from './run.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  const { repository, calls } = openRepository(inputs, apiUrl, inputs);
  const bot = await findBot(repository.client, inputs.bot);
  const publication = { repository, bot, commit: inputs.commit, now: new Date(), log };
  const { written, failures } = await writeReceipts(publication);
  log(`calls to GitHub: ${calls()}`);
  for (const failure of failures) warning(plainLine(failure));
  setOutput('pull-requests', written.join(' '));
}

main().catch(tellFailure);
