import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import { load } from '../../catalog/edge/load.ts';
import { laterOfCommitAndClock } from '../../catalog/edge/now.ts';
import type { AnyEntity, Entity } from '../../catalog/model/entity.ts';
import type { Language } from '../../catalog/model/text.ts';
import { fileOf } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { weighed } from '../settings/severities.ts';
import type { Validated } from './validated.ts';

/**
 * Checks the whole catalog in a folder, its feeds included, with the folder's own settings. What is wrong with the
 * settings is told as well.
 *
 * @param root Where the repository is checked out.
 * @throws Error (of node:fs) where there is no catalog.
 */
export async function validateFolder(root: string, otherwise: Language): Promise<Validated> {
  const { validation, feeds, files } = await load(root, { now: await laterOfCommitAndClock(root) });
  const bytes = fileOf(root, SETTINGS_PATH);
  const { settings, issues } = readSettings(bytes);
  const report = weighed(validation.report, settings);
  return {
    report: { ...report, issues: [...issues, ...report.issues] },
    feeds,
    catalog: validation.entities.find(isCatalog),
    language: bytes ? settings.language : otherwise,
    textOf: textsOf([...files, ...(bytes ? [{ path: SETTINGS_PATH, bytes }] : [])]),
    gaps: [],
  };
}

function isCatalog(entity: AnyEntity): entity is Entity<'catalog'> {
  return entity.kind === 'catalog';
}
