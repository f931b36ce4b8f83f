import type { Finding } from '../../model/issues/finding.ts';
import type { FindingText } from '../../model/issues/finding-text.ts';
import * as manyLines from './checks/yaml-many-lines.ts';
import * as manyParts from './checks/yaml-many-parts.ts';
import * as manyReferences from './checks/yaml-many-references.ts';
import { placed, type SourceText } from './source-text.ts';
import { isSurelyWithin, type Measure, measureText } from './text-limits.ts';

const CHECKS: Readonly<Record<Measure, { description: { code: string }; words: FindingText }>> = {
  parts: manyParts,
  lines: manyLines,
  references: manyReferences,
};

/**
 * Finds the place where a text goes beyond the first of its limits, so that it is not to be parsed; `undefined` where
 * it does not.
 */
export function findExcess(source: SourceText): Finding[] | undefined {
  if (isSurelyWithin(source.text)) return undefined;
  const { excess } = measureText(source.text);
  if (!excess) return undefined;
  const { description, words } = CHECKS[excess.measure];
  return [
    { code: description.code, pointer: '', ...placed(source, excess.offset, excess.offset + 1), ...words },
  ];
}
