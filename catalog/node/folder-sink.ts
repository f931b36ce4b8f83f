import { Buffer } from 'node:buffer';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeedSink, FeedStream } from '../dcat/feeds.ts';
import { utf8 } from './utf8.ts';

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20;

/**
 * Feeds as files below `root`; folders are made where they are needed. Text is gathered, so that a small file
 * is written in one go and a large one in pieces of a megabyte. Written synchronously: for small files that
 * takes a fraction of the time that asking for many at once does.
 *
 * @throws Error (of node:fs) when a file cannot be written.
 */
export function folderSink(root: string): FeedSink {
  const made = new Set<string>();
  const encode = encoder();
  return {
    open(path) {
      const file = join(root, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      return fileStream(file, encode);
    },
  };
}

function fileStream(file: string, encode: (text: string) => Uint8Array): FeedStream {
  let pieces: Uint8Array[] = [];
  let gathered = 0;
  let descriptor: number | undefined;
  const empty = (): Uint8Array => {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    gathered = 0;
    return bytes;
  };
  return {
    write(text) {
      const bytes = encode(text);
      pieces.push(bytes);
      gathered += bytes.length;
      if (gathered < GATHERED) return undefined;
      descriptor ??= openSync(file, 'w');
      writeFileSync(descriptor, empty());
      return undefined;
    },
    close() {
      writeFileSync(descriptor ?? file, empty());
      if (descriptor !== undefined) closeSync(descriptor);
      return undefined;
    },
  };
}

/** How many texts are remembered: those of one thing, in every form, and what stands between them. */
const REMEMBERED = 16;

/**
 * Text as UTF-8. One thing's text goes to several files in a row (its own, its publisher's, the catalog's), so
 * the latest are remembered: encoding is the greater part of writing.
 */
function encoder(): (text: string) => Uint8Array {
  const texts = new Array<string>(REMEMBERED).fill('');
  const bytes = new Array<Uint8Array>(REMEMBERED).fill(new Uint8Array());
  let next = 0;
  return (text) => {
    const known = texts.indexOf(text);
    if (known >= 0) return bytes[known]!;
    const made = utf8(text);
    texts[next] = text;
    bytes[next] = made;
    next = (next + 1) % REMEMBERED;
    return made;
  };
}
