import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import { checkSchema } from '../../catalog/check/json-schema/check.ts';
import { placeFindings } from '../../catalog/check/validate/validate.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import type { Gap } from '../pull-request/observation.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { checkSeverities } from './severities.ts';

/** The path of the settings, from the repository's root. */
export const SETTINGS_PATH = '.github/katalog.yaml';

/** Settings as they were read, and what is wrong with them. */
export interface SettingsReading {
  /** The settings in the file; the defaults where it is missing or has errors. */
  settings: Settings;
  /** Everything found in the file, with place, remedy and edit, as for the catalog's own files. */
  issues: Issue[];
  /** Told where the file has errors: then nobody is trusted by it, and people decide. */
  gap: Gap | undefined;
}

const BROKEN: Gap = {
  what: 'settings',
  sv: `Inställningarna i ${SETTINGS_PATH} går inte att använda förrän felen i filen är rättade.`,
  en: `The settings in ${SETTINGS_PATH} cannot be used until the errors in the file are fixed.`,
};

/**
 * Reads the settings of a repository from the bytes of {@link SETTINGS_PATH}; `undefined` where there is no such
 * file. Never throws, whatever the bytes.
 */
export function readSettings(bytes: Uint8Array | undefined): SettingsReading {
  if (bytes === undefined) return { settings: DEFAULT_SETTINGS, issues: [], gap: undefined };
  if (bytes.length > MAX_BYTES) return { settings: DEFAULT_SETTINGS, issues: [], gap: BROKEN };
  const { text, data, findings } = readYaml(bytes);
  if (isOnlyComments(text)) return { settings: DEFAULT_SETTINGS, issues: [], gap: undefined };
  const checked = checkSchema('settings', data);
  const file = checked.data as Partial<Settings>;
  const all = [...findings, ...checked.findings, ...checkSeverities(file.severity ?? {})];
  const issues = placeFindings({ path: SETTINGS_PATH, bytes }, all);
  const broken = data === undefined || issues.some(({ severity }) => severity === 'error');
  return broken
    ? { settings: DEFAULT_SETTINGS, issues, gap: BROKEN }
    : { settings: withDefaults(file), issues, gap: undefined };
}

/** A file in which everything is commented out says the same as no file. */
function isOnlyComments(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
}

function withDefaults(file: Partial<Settings>): Settings {
  const { limits, needs } = DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    ...file,
    limits: { ...limits, ...file.limits },
    needs: { ...needs, ...file.needs },
  };
}
