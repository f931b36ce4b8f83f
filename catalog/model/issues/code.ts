import type { Localised } from '../text.ts';
import type { Severity } from './issue.ts';

/** The source of a rule: a standard, a law or a guideline. */
export interface Source {
  title: string;
  url: string;
}

/**
 * The content of the page of an issue code. Every code has such a page, whichever layer it belongs to; the file that
 * defines the code bears its name, so `catalog/check/rules/licence-deed-page.ts` defines `licence-deed-page`.
 */
export interface CodeDescription {
  code: string;
  severity: Severity;
  /** A short name: "Nyckelord i plural". */
  title: Localised;
  /** The reason the rule matters, for a reader who knows their data but not DCAT. One or two short paragraphs. */
  why: Localised;
  /** The specification, law or documentation behind the rule. At least one. */
  sources: Source[];
}
