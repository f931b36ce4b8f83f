import { Buffer } from 'node:buffer';

const ENCODER = new TextEncoder();

/** A character of a string is three bytes of UTF-8 at most. */
const MOST_BYTES = 3;

/** Bytes that are asked of the system at a time: what some hundred pages take. */
const PIECE = 1 << 22;

/**
 * Room for texts as UTF-8, used again and again.
 *
 * V8 looks through everything that a program holds each time 64 MB of new buffers have come (its
 * `kExternalAllocationSoftLimit`). With a buffer of its own for each page that was every other thousand pages, and took
 * longer the larger the catalog.
 */
export class Utf8Room {
  readonly #pieces: Buffer[];
  readonly #size: number;
  #piece = 0;
  #used = 0;

  /** @param size bytes of a piece of the room; a text that may need more gets a buffer of its own */
  constructor(size = PIECE) {
    this.#size = size;
    this.#pieces = [Buffer.allocUnsafeSlow(size)];
  }

  /** The bytes of a text. They hold until the room is emptied. */
  encode(text: string): Buffer {
    const most = text.length * MOST_BYTES;
    if (most > this.#size) return Buffer.from(text);
    if (most > this.#size - this.#used) this.#nextPiece();
    const free = this.#pieces[this.#piece]!.subarray(this.#used);
    const { written } = ENCODER.encodeInto(text, free);
    this.#used += written;
    return free.subarray(0, written);
  }

  /** Lets all that was encoded be written over. */
  empty(): void {
    this.#piece = 0;
    this.#used = 0;
  }

  #nextPiece(): void {
    this.#piece += 1;
    this.#used = 0;
    if (this.#piece === this.#pieces.length) this.#pieces.push(Buffer.allocUnsafeSlow(this.#size));
  }
}
