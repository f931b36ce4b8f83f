/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, else Windows-1252, which is what older Swedish systems
 * write and in which every sequence of bytes is a text. A character that was cut off at the end is left out.
 */
export function decodeText(bytes: Uint8Array, whole: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
