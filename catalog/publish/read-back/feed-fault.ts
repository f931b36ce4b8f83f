import type { Localised } from '../../model/text.ts';
import type { CheckName } from './finding.ts';

/** The reason why a feed cannot be read to its end. */
export class FeedFault extends Error {
  readonly check: CheckName;
  readonly text: Localised;
  /** From 1; `undefined` where the parser does not say. */
  readonly line: number | undefined;
  /** Text of the file to look for, where the parser says what is wrong but not where. */
  readonly excerpt: string | undefined;

  constructor(
    check: CheckName,
    text: Localised,
    { line, excerpt }: { line?: number | undefined; excerpt?: string | undefined },
  ) {
    super(text.en);
    this.name = 'FeedFault';
    this.check = check;
    this.text = text;
    this.line = line;
    this.excerpt = excerpt;
  }
}
