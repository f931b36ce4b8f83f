import type { Finding } from '../../model/issues/finding.ts';
import { findByteOrderMark } from './checks/yaml-byte-order-mark.ts';
import type { Utf16 } from './checks/yaml-encoding.ts';
import { notUtf8 } from './checks/yaml-encoding.ts';

/** A file's bytes as text. */
export interface Decoded {
  /** A byte order mark stays in it, so that an edit can take it away. What cannot be read is U+FFFD. */
  text: string;
  findings: Finding[];
  /** True when the text is what its author wrote, so that there is any use in parsing it. */
  whole: boolean;
}

/** Decodes the bytes of a file as UTF-8. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const text = decodeStrictly(bytes);
  if (text !== undefined && !text.includes('\0')) {
    return { text, findings: findByteOrderMark(text), whole: true };
  }
  const encoding = utf16Of(bytes);
  if (encoding) return wronglyEncoded(new TextDecoder(encoding).decode(bytes), bytes, encoding);
  if (text !== undefined) return { text, findings: findByteOrderMark(text), whole: true };
  return wronglyEncoded(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes);
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wronglyEncoded(text: string, bytes: Uint8Array, encoding?: Utf16): Decoded {
  return { text, findings: [notUtf8(text, bytes, encoding)], whole: false };
}

/** Detects UTF-16: by the byte order mark, or because every other byte at the start is zero. */
function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return undefined;
  const zeros = (parity: number): boolean => start.every((byte, at) => at % 2 !== parity || byte === 0);
  if (zeros(1) && !zeros(0)) return 'utf-16le';
  return zeros(0) && !zeros(1) ? 'utf-16be' : undefined;
}
