import { identifyCooperation } from '../../model/cooperation.ts';
import { frontMatterOf } from '../../model/front-matter.ts';
import { decode } from '../yaml/decode.ts';

/**
 * The part of a file that is YAML, from its start: all of a YAML file, of a guide what stands before its text.
 * `undefined` where there is none.
 */
export function yamlOf(path: string, bytes: Uint8Array): Uint8Array | undefined {
  if (/\.ya?ml$/i.test(path)) return bytes;
  return identifyCooperation(path)?.kind === 'guide' ? frontMatterOf(bytes)?.yaml : undefined;
}

/** The text of a guide, and where in the file it begins; `undefined` for other files. */
export function bodyOf(
  path: string,
  bytes: Uint8Array,
): { text: string; line: number; offset: number } | undefined {
  const parts = identifyCooperation(path)?.kind === 'guide' ? frontMatterOf(bytes) : undefined;
  if (!parts) return undefined;
  const before = decode(bytes.subarray(0, bytes.length - parts.body.length)).text;
  return { text: decode(parts.body).text, line: before.split('\n').length, offset: before.length };
}
