import { info, notice, setFailed, setOutput, warning } from '@actions/core';
import { indexOpener } from '../published-site/open-index.ts';
import { assessWith } from '../pull-request/assess.ts';
import { parseEvent } from '../pull-request/event.ts';
import { CHECK_NAME, makePlan, STATUS_CONTEXT } from '../pull-request/make-plan.ts';
import { openRepository } from '../runner/api.ts';
import { CODE_VERSION } from '../runner/code-version.ts';
import { readEnvironment } from '../runner/environment.ts';
import { findBot } from '../runner/find-bot.ts';
import { log, tellFailure, writeSummary } from '../runner/log.ts';
import { plainLine } from '../runner/plain-line.ts';
import { readInputs } from './inputs.ts';
import { type Result, runFeedback } from './run.ts';
import { stillHolds } from './still-holds.ts';

async function main(): Promise<void> {
  const inputs = readInputs();
  const environment = readEnvironment(process.env);
  const event = parseEvent(environment.eventName, environment.event);
  if ('ignored' in event) return finish({ state: 'nothing-to-do', reason: event.ignored });
  const { repository, calls } = openRepository(event.repository, environment.apiUrl, inputs);
  const bot = await findBot(repository.client, inputs.bot);
  const { runUrl } = environment;
  const { dryRun } = inputs;
  const names = { checkName: CHECK_NAME, statusContext: STATUS_CONTEXT };
  const parts = { event, repository, bot, ...names, runUrl, dryRun };
  const context = {
    budget: { repository },
    bot,
    code: CODE_VERSION,
    openIndex: indexOpener(repository, inputs.publishedAt),
    log,
  };
  const holds = (number: number) => stillHolds(context, number);
  const assess = assessWith(inputs.publishedAt);
  const result = await runFeedback({ ...parts, assess, plan: makePlan, holds, log });
  log(`calls to GitHub: ${calls()}`);
  await finish(result);
}

/** Tells how it went. Failing is for what leaves GitHub without a verdict; the rest is warned of. */
async function finish(result: Result): Promise<void> {
  setOutput('state', result.state);
  if ('reason' in result) return notice(plainLine(result.reason));
  setOutput('verdict', result.plan.status.state);
  if (result.state === 'planned')
    info(JSON.stringify(result.plan, null, 2).split('\n').map(plainLine).join('\n'));
  else for (const note of result.failures) warning(plainLine(note));
  if (result.state === 'failed') setFailed('The commit status could not be written.');
  await writeSummary(result.plan.jobSummary);
}

main().catch(tellFailure);
