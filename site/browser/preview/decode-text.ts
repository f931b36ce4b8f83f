import { BytesDecoder } from '../../../catalog/check/tabular/decode-bytes.ts';

/** The text of a file, read as `check-data` reads it. A character that was cut off at the end is left out. */
export function decodeText(bytes: Uint8Array, whole: boolean): string {
  const decoder = new BytesDecoder();
  const text = decoder.decode(bytes, whole);
  return whole ? text : text + decoder.flush();
}
