import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeedSink, FeedStream } from '../dcat/feeds.ts';

/** Characters that are gathered before they are written. */
const BUFFER = 1 << 20;

/**
 * Feeds as files below `root`; folders are made where they are needed. Text is gathered, so that a small file
 * is written in one go and a large one in pieces of a megabyte. Written synchronously: for small files that
 * takes a fraction of the time that asking for many at once does.
 *
 * @throws Error (of node:fs) when a file cannot be written.
 */
export function folderSink(root: string): FeedSink {
  const made = new Set<string>();
  return {
    open(path) {
      const file = join(root, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      return fileStream(file);
    },
  };
}

function fileStream(file: string): FeedStream {
  let gathered = '';
  let descriptor: number | undefined;
  return {
    write(text) {
      gathered += text;
      if (gathered.length < BUFFER) return undefined;
      descriptor ??= openSync(file, 'w');
      writeFileSync(descriptor, gathered);
      gathered = '';
      return undefined;
    },
    close() {
      if (descriptor === undefined) writeFileSync(file, gathered);
      else {
        writeFileSync(descriptor, gathered);
        closeSync(descriptor);
      }
      return undefined;
    },
  };
}
