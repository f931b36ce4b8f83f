import type { CodeDescription } from '../../model/issues/code.ts';
import type { Finding } from '../../model/issues/finding.ts';
import type { Violation } from './violation.ts';

/** The explanation of a violation. The file that explains it adds the code. */
export type Explanation = Omit<Finding, 'code'>;

/** An issue code of this layer: how it is described, and how a violation of it is explained. Never throws. */
export interface Explainer extends CodeDescription {
  explain(violation: Violation): Explanation;
}
