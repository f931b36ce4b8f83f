import { setFailed, setOutput } from '@actions/core';
import { formatGithub } from '../../catalog/check/format/github.ts';
import { countBySeverity } from '../../catalog/model/issues/issue.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { ruleAddress } from '../comment/addresses.ts';
import { assessWith } from '../pull-request/assess.ts';
import { parseEvent } from '../pull-request/event.ts';
import { CHECK_NAME, makePlan, STATUS_CONTEXT } from '../pull-request/make-plan.ts';
import { breaksOthers } from '../pull-request/reach.ts';
import { openRepository } from '../runner/api.ts';
import { type Environment, readEnvironment } from '../runner/environment.ts';
import { log, tellFailure, writeSummary } from '../runner/log.ts';
import { readInputs, type ValidateInputs } from './inputs.ts';
import { validatePull } from './pull-request.ts';
import { writeReports } from './reports.ts';
import { writeWholeSummary } from './summary.ts';
import type { Validated } from './validated.ts';
import { validateFolder } from './whole-catalog.ts';

async function main(): Promise<void> {
  const inputs = readInputs();
  const environment = readEnvironment(process.env);
  const isPull = /^pull_request(?:_target)?$/.test(environment.eventName);
  await (isPull ? ofPull(inputs, environment) : ofFolder(inputs, environment));
}

async function ofPull(
  inputs: ValidateInputs,
  { eventName, event: payload, apiUrl, runUrl, ...rest }: Environment,
) {
  const event = parseEvent(eventName, payload);
  if ('ignored' in event || event.event.kind !== 'number') return log('nothing to do for this event');
  const { repository, calls } = openRepository(event.repository, apiUrl, inputs);
  const { number } = event.event;
  const names = { checkName: CHECK_NAME, statusContext: STATUS_CONTEXT };
  const context = { repository, event: event.repository, number, ...names, runUrl };
  const validated = await validatePull(context, assessWith(inputs.publishedAt));
  log(`calls to GitHub: ${calls()}`);
  const plan = makePlan(validated.observation, validated.assessment);
  await tell(validated, plan.jobSummary, rest.temporaryFolder);
  if (breaksOthers(validated.assessment)) setFailed(plan.check.title);
}

async function ofFolder({ language }: ValidateInputs, { workspace, temporaryFolder }: Environment) {
  const validated = await validateFolder(workspace, language);
  await tell(validated, writeWholeSummary(validated, helpOf(validated)), temporaryFolder);
}

function helpOf(validated: Validated): (code: string) => string {
  return (code) => ruleAddress(validated, code) ?? packageFile.homepage;
}

/** Annotations on the lines, reports in files, counts as outputs, the summary; and a failure where there are errors. */
async function tell(validated: Validated, summary: string, folder: string): Promise<void> {
  const { report, feeds, language, gaps } = validated;
  for (const gap of gaps) log(`not read: ${gap}`);
  process.stdout.write(formatGithub(report, language, helpOf(validated)));
  const { json, sarif } = writeReports(folder, validated, helpOf(validated));
  const { error, warning, info } = countBySeverity(report);
  log(`files: ${report.files}; errors: ${error}, warnings: ${warning}, tips: ${info}; feeds: ${feeds}`);
  const outputs = { errors: error, warnings: warning, tips: info, report: json, sarif };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  await writeSummary(summary);
  if (error > 0) setFailed(language === 'sv' ? 'Katalogen har fel.' : 'The catalog has errors.');
}

main().catch(tellFailure);
