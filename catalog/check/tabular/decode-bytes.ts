import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy-encodings.ts';

/** The character encoding of a file. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

const NAMES: Partial<Record<Encoding, string>> = {
  'windows-1252': 'Windows-1252',
  cp850: 'CP850 (DOS)',
  macintosh: 'Mac OS Roman',
};

/** The common name of an encoding. */
export function encodingName(encoding: Encoding): string {
  return NAMES[encoding] ?? encoding.toUpperCase();
}

/** Bytes that are looked at before it is decided which of the older encodings a file is in. */
const SAMPLE = 4096;

/** The facts about the encoding found while decoding. */
export interface EncodingFacts {
  encoding: Encoding;
  /** True when the file began with a byte order mark; it is not part of the text. */
  byteOrderMark: boolean;
  /** The offset in the text of the first byte that is not UTF-8, in UTF-16 units. */
  firstForeign?: number;
  /** UTF-8 letters beyond ASCII came before that: the file is made of parts in different encodings. */
  mixed: boolean;
}

/**
 * Bytes in pieces to text in pieces: UTF-8, UTF-16 by its byte order mark or its zero bytes, and from the first byte
 * that cannot be UTF-8 one of the encodings of older systems, in which every byte is a character. No more than 4096
 * bytes are kept between pieces.
 */
export class BytesDecoder {
  readonly facts: EncodingFacts = { encoding: 'utf-8', byteOrderMark: false, mixed: false };
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #carry = new Uint8Array(0);
  #begun = false;
  #length = 0;
  #beyondAscii = false;
  #legacy: LegacyEncoding | 'undecided' | undefined;

  /** The text of the next piece; `last` where no more come. */
  decode(piece: Uint8Array, last: boolean): string {
    const bytes = this.#carry.length > 0 ? joined(this.#carry, piece) : piece;
    this.#carry = new Uint8Array(0);
    if (!this.#begun && bytes.length < 4 && !last) {
      this.#carry = bytes.slice();
      return '';
    }
    const text = this.#begun ? this.#text(bytes, last) : this.#first(bytes, last);
    this.#length += text.length;
    return text;
  }

  /** The text that waits for more bytes, where no more come though the file has more. */
  flush(): string {
    return this.#legacy === 'undecided' ? this.decode(new Uint8Array(0), true) : '';
  }

  #first(bytes: Uint8Array, last: boolean): string {
    this.#begun = true;
    const { encoding, mark } = beginningOf(bytes);
    this.facts.encoding = encoding;
    this.facts.byteOrderMark = mark > 0;
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    return this.#text(bytes.subarray(mark), last);
  }

  #text(bytes: Uint8Array, last: boolean): string {
    if (this.#legacy === 'undecided') return this.#decided(bytes, last);
    if (this.#legacy) return decodeLegacy(bytes, this.#legacy);
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: !last });
    const end = last ? bytes.length : wholeCharacters(bytes);
    const whole = bytes.subarray(0, end);
    try {
      const text = STRICT.decode(whole);
      if (text.length !== whole.length) this.#beyondAscii = true;
      this.#carry = bytes.slice(end);
      return text;
    } catch {
      return this.#foreign(bytes, last);
    }
  }

  /** The rest of the file is read in an older encoding; whatever was UTF-8 before it stays so. */
  #foreign(bytes: Uint8Array, last: boolean): string {
    const at = firstForeignByte(bytes);
    const before = STRICT.decode(bytes.subarray(0, at));
    this.facts.mixed = this.#beyondAscii || before.length !== at;
    this.facts.firstForeign = this.#length + before.length;
    this.#legacy = 'undecided';
    return before + this.#decided(bytes.subarray(at), last);
  }

  #decided(bytes: Uint8Array, last: boolean): string {
    if (!last && bytes.length < SAMPLE) {
      this.#carry = bytes.slice();
      return '';
    }
    this.#legacy = legacyEncodingOf(bytes.subarray(0, SAMPLE));
    this.facts.encoding = this.#legacy;
    return decodeLegacy(bytes, this.#legacy);
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Two pieces as one. */
export function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function beginningOf(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return { encoding: byZeroBytes(bytes.subarray(0, 1000)), mark: 0 };
}

/** UTF-16 of our letters has a zero in every other byte; a single zero byte does not make a file UTF-16. */
function byZeroBytes(bytes: Uint8Array): Encoding {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 0) zeros[i % 2]! += 1;
  const many = bytes.length * 0.3;
  if (zeros[1]! > many && zeros[0]! === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1]! === 0 ? 'utf-16be' : 'utf-8';
}

/** The number of bytes that form whole characters: a character cut off at the end waits for the next piece. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/**
 * Finds the first byte that does not belong to well-formed UTF-8 (Unicode 16, table 3-7); the length where there is
 * none.
 */
function firstForeignByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = characterAt(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

function characterAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lengthOf(lead);
  const second = bytes[at + 1] ?? 0;
  const [low, high] = SECOND[lead] ?? [0x80, 0xbf];
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

const SECOND: Record<number, [number, number]> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
