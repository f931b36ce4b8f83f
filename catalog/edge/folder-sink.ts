import { Buffer } from 'node:buffer';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeedSink, FeedStream } from '../dcat/feeds.ts';
import { Utf8Room } from './utf8-room.ts';

type Encode = (text: string) => Buffer;

/** Bytes that are gathered before they are written: more than most files have. */
const GATHERED = 1 << 17;

/**
 * Feeds as files below `root`; folders are made where they are needed. Text is gathered, so that a small file
 * is written in one go and a large one in pieces. Written synchronously: for small files that takes a fraction
 * of the time that asking for many at once does.
 *
 * @throws Error (of node:fs) when a file cannot be written.
 */
export function folderSink(root: string): FeedSink {
  const made = new Set<string>();
  const encode = encoder();
  const blocks = new Blocks();
  return {
    open(path) {
      const file = join(root, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      return fileStream(file, encode, blocks);
    },
  };
}

/** Places to gather bytes in, each used by one file at a time ({@link Utf8Room} says why they are used again). */
class Blocks {
  readonly #free: Buffer[] = [];

  take(): Buffer {
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(GATHERED);
  }

  giveBack(block: Buffer): void {
    this.#free.push(block);
  }
}

function fileStream(file: string, encode: Encode, blocks: Blocks): FeedStream {
  const block = blocks.take();
  let gathered = 0;
  let descriptor: number | undefined;
  const writeOut = (bytes: Uint8Array): void => {
    descriptor ??= openSync(file, 'w');
    writeFileSync(descriptor, bytes);
  };
  return {
    write(text) {
      const bytes = encode(text);
      if (gathered + bytes.length > block.length) {
        writeOut(block.subarray(0, gathered));
        gathered = 0;
      }
      if (bytes.length > block.length) writeOut(bytes);
      else gathered += bytes.copy(block, gathered);
      return undefined;
    },
    close() {
      writeFileSync(descriptor ?? file, block.subarray(0, gathered));
      if (descriptor !== undefined) closeSync(descriptor);
      blocks.giveBack(block);
      return undefined;
    },
  };
}

/**
 * The number of encoded texts that are remembered: those of one entity, in every form, and the separators between
 * them.
 */
const REMEMBERED = 16;

/** Bytes of room for each; a longer text costs a buffer of its own. */
const ROOM = 1 << 17;

/**
 * Text as UTF-8, to be used at once. One thing's text goes to several files in a row (its own, its publisher's, the
 * catalog's), so the latest are remembered: encoding is the greater part of writing.
 */
function encoder(): Encode {
  const texts = new Array<string>(REMEMBERED).fill('');
  const bytes = new Array<Buffer>(REMEMBERED).fill(Buffer.alloc(0));
  const rooms = Array.from(texts, () => new Utf8Room(ROOM));
  let next = 0;
  return (text) => {
    const known = texts.indexOf(text);
    if (known >= 0) return bytes[known]!;
    const room = rooms[next]!;
    room.empty();
    const made = room.encode(text);
    texts[next] = text;
    bytes[next] = made;
    next = (next + 1) % REMEMBERED;
    return made;
  };
}
