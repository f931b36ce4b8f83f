import { readYaml } from '../../catalog/check/yaml/read.ts';
import { pathOfId } from '../../catalog/model/entity.ts';
import { identifyFile } from '../../catalog/model/file-kinds.ts';
import { isSame } from '../../catalog/past/changes/is-same.ts';
import { SETTINGS_PATH } from '../settings/read-settings.ts';
import type { Assessment } from './assessment.ts';
import type { ChangedFile, Observation } from './observation.ts';

/**
 * The paths of files that hold the same data as before, so that only comments, the order of keys or the formatting
 * differ. A file with errors is not among them: what of it cannot be read may have changed.
 */
export function unchangedFiles({ files }: Observation, { report, changes }: Assessment): ReadonlySet<string> {
  const changed = new Set(changes.map(({ path }) => path));
  const wrong = new Set(report.issues.flatMap(({ severity, path }) => (severity === 'error' ? path : [])));
  const same = files.filter(
    (file) => isReadBothTimes(file) && !wrong.has(file.path) && !changed.has(file.path),
  );
  return new Set(same.filter(holdsSameData).map(({ path }) => path));
}

function isReadBothTimes({ status, kind, before, after }: ChangedFile): boolean {
  return status === 'modified' && kind === 'file' && before !== undefined && after !== undefined;
}

/** Files of the catalog have been compared: one that changes stands among the changes. */
function holdsSameData({ path, before, after }: ChangedFile): boolean {
  if (identifyFile(path)) return true;
  if (path !== SETTINGS_PATH || !before || !after) return false;
  return isSame(readYaml(before).data, readYaml(after).data);
}

/** The assessment without what is told of datasets that stay as they are. */
export function withoutUnchanged(assessment: Assessment, unchanged: ReadonlySet<string>): Assessment {
  const { scores, datasets } = assessment;
  return {
    ...assessment,
    scores: scores.filter(({ id }) => !unchanged.has(pathOfId(id))),
    datasets: datasets.filter(({ path }) => !unchanged.has(path)),
  };
}
