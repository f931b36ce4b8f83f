import { visible } from '../../catalog/check/format/visible.ts';

/**
 * A line for the log that the runner takes for nothing else: it obeys lines that begin with `::` and, wherever it
 * stands, `##[`. Both can be in a path of a pull request. What cannot be seen is written out.
 */
export function plainLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
}
