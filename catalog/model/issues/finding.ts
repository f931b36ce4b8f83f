import type { Pointer } from '../pointer.ts';
import type { Localised } from '../text.ts';
import type { Edit, Range } from './issue.ts';

/**
 * The result of a rule, in terms of the data. The position in the text and the exact edit are worked out afterwards
 * (`catalog/check/validate/place.ts`), and only for files with findings: a file without findings is never parsed for
 * positions.
 */
export interface Finding {
  code: string;
  /** The value it is about; where there is none (a missing property), the value that lacks it. */
  pointer: Pointer;
  /** Point at the value (the default) or at the key before it. */
  at?: 'key' | 'value';
  /** An exact place, for what lies below the level of data (YAML text). Overrides `pointer`. */
  range?: Range;
  message: Localised;
  remedy: Localised;
  fix?: Fix;
}

/** The fix for a finding, in terms of the data; becomes an {@link Edit} of the text. */
export type Fix =
  /**
   * The value at `pointer` becomes the scalar `value`; the way a scalar was quoted is kept where that is
   * possible.
   */
  | { kind: 'replace'; pointer: Pointer; value: string | number | boolean }
  /** The scalar at `pointer` is put in quotes, with exactly the characters it was written with. */
  | { kind: 'quote'; pointer: Pointer }
  /** The value at `pointer` becomes the only item of a list; with `items`, a list of those takes its place. */
  | { kind: 'wrap-in-list'; pointer: Pointer; items?: readonly string[] }
  /** The key of the entry at `pointer` becomes `key`. */
  | { kind: 'rename-key'; pointer: Pointer; key: string }
  /** The entry or list item at `pointer` is taken out, with its line where it stands alone on it. */
  | { kind: 'remove'; pointer: Pointer }
  /** An exact edit, for what lies below the level of data. */
  | { kind: 'text'; edit: Edit };
