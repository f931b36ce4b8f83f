import type { Localised } from '../model/text.ts';
import type { Severity } from './issue.ts';

/** Where a rule comes from. */
export interface Source {
  title: string;
  url: string;
}

/**
 * What stands on the page of an issue code. Every code has one, whichever layer it belongs to; the file that
 * defines it is named as the code, so `catalog/rules/licence-deed-page.ts` defines `licence-deed-page`.
 */
export interface CodeDescription {
  code: string;
  severity: Severity;
  /** A short name: "Nyckelord i plural". */
  title: Localised;
  /** Why it matters, to somebody who knows their data but not DCAT. One or two short paragraphs. */
  why: Localised;
  /** The specification, law or documentation behind the rule. At least one. */
  sources: Source[];
}
