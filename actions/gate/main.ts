import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import { INDEX_FOLDER, MANIFEST_FILE, type Manifest } from '../../catalog/check/published-index/manifest.ts';
import { parseManifest } from '../../catalog/check/published-index/read-manifest.ts';
import { explaining } from '../github/failure.ts';
import { readPublished } from '../published-site/read-manifest.ts';
import { openRepository } from '../runner/api.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { log, tellFailure } from '../runner/log.ts';
import { addressOf, fileOf } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { decide, type LetGo } from './decision.ts';
import { type GateInputs, readInputs } from './inputs.ts';
import { readLabelledPulls } from './labelled-pulls.ts';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const workspace = process.env.GITHUB_WORKSPACE ?? '.';
  const built = readBuilt(join(workspace, inputs.site));
  const published = await readPublished(
    inputs.publishedAt ?? addressOf(workspace),
    inputs.timeout,
    built.version,
  );
  const { settings } = readSettings(fileOf(workspace, SETTINGS_PATH));
  const strict = decide(published, built, settings.largestDrop, { label: inputs.label, pulls: [] });
  const decision = strict.open
    ? strict
    : decide(published, built, settings.largestDrop, await readLetGo(inputs, published, settings));
  setOutput('before', published?.datasets ?? 0);
  setOutput('after', built.datasets);
  if (decision.open) log(decision.reason);
  else setFailed(decision.reason);
}

function readBuilt(site: string): Manifest {
  const path = join(site, INDEX_FOLDER, MANIFEST_FILE);
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  if (!manifest) throw new Error(`${path} is no index that can be read.`);
  return manifest;
}

/** Reads the pull requests by which people have let datasets go since the publication. */
async function readLetGo(
  inputs: GateInputs,
  published: Manifest | undefined,
  { reviewers }: Settings,
): Promise<LetGo> {
  const { repository } = openRepository(inputs, apiUrlIn(process.env), inputs);
  const { label, commit } = inputs;
  const span = { commit, published: published?.commit ?? undefined, reviewers };
  const pulls = await explaining('read the labels of the merged pull requests', () =>
    readLabelledPulls(repository, label, span),
  );
  return { label, pulls };
}

main().catch(tellFailure);
