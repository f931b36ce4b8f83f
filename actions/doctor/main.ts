import { setFailed, setOutput } from '@actions/core';
import { openRepository } from '../runner/api.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { log, tellFailure, writeSummary } from '../runner/log.ts';
import { examine } from './diagnose.ts';
import type { DiagnosisState } from './diagnosis.ts';
import { readInputs } from './inputs.ts';
import { countsOf, writeMarkdown, writeText } from './report.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const { repository, calls } = openRepository(inputs, apiUrlIn(process.env), inputs);
  const { state, diagnoses } = await examine(repository, inputs);
  const language = inputs.language ?? state.settings.settings.language;
  const name = `${inputs.owner}/${inputs.name}`;
  for (const line of writeText(name, diagnoses, language).split('\n')) log(line);
  log(`calls to GitHub: ${calls()}`);
  await writeSummary(writeMarkdown(name, diagnoses, language));
  const codesOf = (wanted: DiagnosisState) =>
    diagnoses.filter((diagnosis) => diagnosis.state === wanted).map(({ code }) => code);
  for (const wanted of ['right', 'wrong', 'unseen'] as const) setOutput(wanted, codesOf(wanted).join(' '));
  if (codesOf('wrong').length > 0) setFailed(countsOf(diagnoses)[language]);
}

main().catch(tellFailure);
