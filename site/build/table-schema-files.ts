import { tableSchemaFile } from '../../catalog/model/addresses.ts';
import type { ExportFile } from '../../catalog/publish/exports/export-file.ts';
import { WITH_COLUMNS } from '../data/specifications.ts';

/** The columns of known specifications, for programs that check tables. */
export function* tableSchemaFiles(): Iterable<ExportFile> {
  for (const { name, tableSchema } of WITH_COLUMNS)
    yield {
      paths: [tableSchemaFile(name).slice(1)],
      text: [`${JSON.stringify(tableSchema, null, 2)}\n`],
    };
}
