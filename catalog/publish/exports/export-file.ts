import type { FeedSink } from '../../dcat/document.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { History } from '../../past/history/history.ts';

/** The content that exports are made from. The same content gives the same bytes. */
export interface ExportContent {
  catalog: Catalog;
  history: History;
}

/** A file to be published: the same text at one or several addresses. */
export interface ExportFile {
  /** From the root of the site, without a slash before: `datasets.csv`. */
  paths: readonly string[];
  /** The text in pieces, made as they are asked for, so that a large file is never held whole. */
  text: Iterable<string>;
}

/**
 * Writes files, one at a time.
 *
 * @returns how many addresses were written to.
 * @throws whatever the sink throws.
 */
export async function writeFiles(files: Iterable<ExportFile>, sink: FeedSink): Promise<number> {
  let written = 0;
  for (const { paths, text } of files) {
    const streams = paths.map((path) => sink.open(path));
    for (const piece of text)
      for (const stream of streams) {
        const waiting = stream.write(piece);
        if (waiting) await waiting;
      }
    for (const stream of streams) {
      const waiting = stream.close();
      if (waiting) await waiting;
    }
    written += paths.length;
  }
  return written;
}

/** A JSON document with a long list, `items`, at the end of an object: `head` is the object without it. */
export function* jsonWithList(head: object, key: string, items: Iterable<unknown>): Iterable<string> {
  const opened = JSON.stringify(head).slice(0, -1);
  yield `${opened}${opened === '{' ? '' : ','}${JSON.stringify(key)}:[`;
  let before = '\n';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield '\n]}\n';
}
