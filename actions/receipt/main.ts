import { setOutput, warning } from '@actions/core';
import { openRepository } from '../runner/api.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { findBot } from '../runner/find-bot.ts';
import { log, tellFailure } from '../runner/log.ts';
import { plainLine } from '../runner/plain-line.ts';
import { readInputs } from './inputs.ts';
import { writeReceipts } from './run.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const { repository, calls } = openRepository(inputs, apiUrlIn(process.env), inputs);
  const bot = await findBot(repository.client, inputs.bot);
  const publication = { repository, bot, commit: inputs.commit, now: new Date(), log };
  const { written, failures } = await writeReceipts(publication);
  log(`calls to GitHub: ${calls()}`);
  for (const failure of failures) warning(plainLine(failure));
  setOutput('pull-requests', written.join(' '));
}

main().catch(tellFailure);
