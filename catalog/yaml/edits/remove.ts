import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from '../../issues/issue.ts';
export function entryRemoval(
  _text: string,
  _map: YAMLMap.Parsed | YAMLSeq.Parsed,
  _index: number,
): Edit | undefined {
  return undefined;
}
