import type { AccountRegister } from '../accounts.ts';
import type { CatalogIndex } from '../catalog-index.ts';
import type { FileEntity, FileKind } from '../file-kinds.ts';
import type { CodeDescription } from './code.ts';
import type { Finding } from './finding.ts';

/** The context of a rule, in addition to the file it checks. */
export interface RuleContext {
  /** The index of the whole catalog, for checks across files. */
  index: CatalogIndex;
  /** Every code that an issue can have, those of tables included. */
  codes: ReadonlySet<string>;
  /**
   * By what the headings of a guide are linked to, by its path; `undefined` where it is not among the files that are
   * checked: of the others only the index is known.
   */
  headings(path: string): ReadonlySet<string> | undefined;
  /** The GitHub accounts that files name, as far as they are known; missing where GitHub is not queried. */
  accounts?: AccountRegister | undefined;
  /** The point in time (ISO 8601, UTC) that dates are compared with; missing where nothing is said of dates ahead. */
  now?: string | undefined;
}

/**
 * A rule looks at one file at a time. What it needs to know of the others it asks the index, so that the cost
 * of checking one file does not grow with the catalog.
 */
export interface Rule<K extends FileKind = FileKind> extends CodeDescription {
  /** The kinds of file it looks at. */
  kinds: readonly K[];
  /** All it finds in `entity`. Never throws, whatever the data; see `Entity` for what may be missing. */
  check(entity: { [Kind in K]: FileEntity<Kind> }[K], context: RuleContext): RuleFinding[];
}

/** A finding without its code, which the rule's name gives. */
export type RuleFinding = Omit<Finding, 'code'>;
