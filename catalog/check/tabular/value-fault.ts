import type { CodeDescription } from '../../model/issues/code.ts';
import type { FindingText } from '../../model/issues/finding-text.ts';

/** The fault of a value; the message is built only when it is reported. */
export interface ValueFault {
  code: CodeDescription;
  describe(): FindingText;
}
