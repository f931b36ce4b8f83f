import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput, warning } from '@actions/core';
import type { Repository } from '../github/client.ts';
import { indexOpener } from '../published-site/open-index.ts';
import { assessWith } from '../pull-request/assess.ts';
import { makePlan } from '../pull-request/make-plan.ts';
import { openRepository } from '../runner/api.ts';
import { CODE_VERSION } from '../runner/code-version.ts';
import { readEnvironment } from '../runner/environment.ts';
import { findBot } from '../runner/find-bot.ts';
import { log, tellFailure, writeSummary } from '../runner/log.ts';
import { plainLine } from '../runner/plain-line.ts';
import { type Budget, openBudget } from './budget.ts';
import { readInputs, type SweepInputs } from './inputs.ts';
import { ownersSummary, updateOwners } from './owners.ts';
import { runSweep } from './run.ts';
import type { Sweep, SweepResult } from './sweep.ts';
import { measureWaiting, waitingTables } from './waiting.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const environment = readEnvironment(process.env);
  const { repository, calls } = openRepository(inputs, environment.apiUrl, inputs);
  if (inputs.mode === 'owners') await keepOwners(inputs, openBudget(repository, inputs.calls, calls));
  else await goThroughPulls(inputs, repository, calls, environment);
  log(`calls to GitHub: ${calls()}`);
  setOutput('calls', calls());
}

async function keepOwners(inputs: SweepInputs, { repository }: Budget): Promise<void> {
  const bot = await findBot(repository.client, inputs.bot);
  const { state, notes } = await updateOwners({ repository, bot, url: inputs.url, dryRun: inputs.dryRun });
  for (const note of notes) warning(plainLine(note));
  log(`owners: ${state}`);
  setOutput('state', state);
  await writeSummary(ownersSummary(state, notes));
}

async function goThroughPulls(
  inputs: SweepInputs,
  opened: Repository,
  calls: () => number,
  { runUrl, temporaryFolder }: ReturnType<typeof readEnvironment>,
): Promise<void> {
  const budget = openBudget(opened, inputs.calls, calls);
  const bot = await findBot(budget.repository.client, inputs.bot);
  const { now, url, dryRun, publishedAt } = inputs;
  const sweep: Sweep = {
    ...{ budget, bot, url, now, dryRun, runUrl, log },
    code: CODE_VERSION,
    openIndex: indexOpener(budget.repository, publishedAt),
    assess: assessWith(publishedAt),
    plan: makePlan,
  };
  await report(inputs, await runSweep(sweep), join(temporaryFolder, 'waiting.json'));
}

async function report({ now, url }: SweepInputs, result: SweepResult, path: string): Promise<void> {
  const { state, judged, reminded, left, waiting, failures } = result;
  for (const failure of failures) warning(plainLine(failure));
  log(`sweep: ${state}; judged ${judged.length}, reminded ${reminded.length}, left ${left}`);
  const times = measureWaiting(waiting, now);
  writeFileSync(path, `${JSON.stringify(times, null, 2)}\n`);
  for (const [name, value] of Object.entries({ state, left, waiting: path })) setOutput(name, value);
  setOutput('judged', judged.join(' '));
  setOutput('reminded', reminded.join(' '));
  const counts = `Bedömda: ${judged.length}. Påminnelser: ${reminded.length}. Kvar till nästa genomgång: ${left}.`;
  await writeSummary(`## Genomgång\n\n${counts}\n\n${waitingTables(times, url)}\n`);
}

main().catch(tellFailure);
