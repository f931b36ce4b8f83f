import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import {
  INDEX_FOLDER,
  MANIFEST_FILE,
  type Manifest,
  parseManifest,
} from '../../catalog/published-index/manifest.ts';
import type { Repository } from '../github/client.ts';
import { explaining } from '../github/failure.ts';
import { listPublishedPulls, listPullsBetween, type MergedPull } from '../github/published-pulls.ts';
import { readPublished } from '../published-site/read-manifest.ts';
import { openRepository } from '../runner/api.ts';
import { apiUrlIn } from '../runner/environment.ts';
import { log, tellFailure } from '../runner/log.ts';
import { addressOf, fileOf } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { decide } from './decision.ts';
import { type GateInputs, readInputs } from './inputs.ts';

/** Where it is not known which commit is published, a label counts on what was merged lately. */
const HOURS = 48;

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
    : decide(published, built, settings.largestDrop, await letGo(inputs, published));
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

/**
 * Pull requests that a person has put the label on, of those that were merged since the publication: what an older label
 * let go has been published. A publication that comes days later finds them as well.
 */
async function letGo(
  inputs: GateInputs,
  published: Manifest | undefined,
): Promise<{ label: string; pulls: number[] }> {
  const { repository } = openRepository(inputs, apiUrlIn(process.env), inputs);
  const pulls = await explaining('read the labels of the merged pull requests', () =>
    listUnpublished(repository, inputs.commit, published?.commit ?? undefined),
  );
  const labelled = pulls.filter(({ labels }) => labels.includes(inputs.label));
  return { label: inputs.label, pulls: labelled.map(({ number }) => number) };
}

async function listUnpublished(
  repository: Repository,
  commit: string,
  published: string | undefined,
): Promise<MergedPull[]> {
  const between = published && (await listPullsBetween(repository, published, commit));
  const since = new Date(Date.now() - HOURS * 3_600_000);
  return between || listPublishedPulls(repository, commit, since);
}

main().catch(tellFailure);
