import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatJson } from '../../catalog/check/format/json.ts';
import { formatSarif } from '../../catalog/check/format/sarif.ts';
import { describeCode } from '../../catalog/check/validate/codes.ts';
import packageFile from '../../package.json' with { type: 'json' };
import type { Validated } from './validated.ts';

/** The paths of the reports. */
export interface ReportFiles {
  json: string;
  sarif: string;
}

/** Writes the whole report for programs into a folder. */
export function writeReports(
  folder: string,
  { report, language, textOf }: Validated,
  helpUri: (code: string) => string,
): ReportFiles {
  const files = { json: join(folder, 'katalog.json'), sarif: join(folder, 'katalog.sarif') };
  const { version, homepage } = packageFile;
  const tool = { version, informationUri: homepage, describe: describeCode, helpUri };
  writeFileSync(files.json, formatJson(report, helpUri));
  writeFileSync(files.sarif, formatSarif(report, { language, textOf, ...tool }));
  return files;
}
