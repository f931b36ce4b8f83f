import type { FeedSink } from '../../dcat/document.ts';
import { atomFeeds } from './atom.ts';
import { ckanActions } from './ckan/actions.ts';
import { dataJson } from './data-json.ts';
import { datasetTables } from './dataset-rows.ts';
import { type ExportContent, type ExportFile, writeFiles } from './export-file.ts';
import { oembeds } from './oembed.ts';
import { openapi } from './openapi.ts';
import { voidDescription } from './void.ts';
import { yamlContext } from './yaml-context.ts';

export type { ExportContent } from './export-file.ts';

/** Everything for machines that is made of the catalog and its history alone. */
export function* exportFiles(content: ExportContent): Iterable<ExportFile> {
  yield* datasetTables(content);
  yield dataJson(content);
  yield* atomFeeds(content);
  yield* oembeds(content);
  yield* ckanActions(content);
  yield openapi(content);
  yield voidDescription(content);
  yield yamlContext();
}

/**
 * Writes all exports, one file after the other; none is held whole. The same content gives the same bytes.
 *
 * @returns how many files were written.
 * @throws whatever the sink throws.
 */
export function writeExports(content: ExportContent, sink: FeedSink): Promise<number> {
  return writeFiles(exportFiles(content), sink);
}
