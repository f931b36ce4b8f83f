import type { Localised } from '../../catalog/model/text.ts';

/** A conclusion about a setting. A setting that cannot be seen is neither right nor wrong. */
export type DiagnosisState = 'right' | 'wrong' | 'unseen';

/** A setting that is examined, by the state that it should have. */
export interface Setting {
  /** Names it for programs and tests; never changes. */
  code: string;
  /** The right state, as a sentence without a full stop. */
  title: Localised;
}

/** The conclusion about one setting. All text is plain and may hold text that others have written. */
export interface Diagnosis extends Setting {
  state: DiagnosisState;
  /** The mistake, the reason that the setting cannot be seen, or a note worth knowing though it is right. */
  message?: Localised;
  /** The steps that set it right, in order. */
  steps?: readonly Localised[];
  /** The address of the page where the steps are taken. */
  address?: string;
}

/** The answer of an endpoint, or the reason that it could not be asked. */
export type Seen<Value> = { seen: true; value: Value } | { seen: false; reason: Localised };

/** The steps that set something right, and the address of the page where they are taken. */
export interface Remedy {
  steps: readonly Localised[];
  address: string;
}

/** Concludes that a setting is as it should be. */
export function right({ code, title }: Setting, message?: Localised): Diagnosis {
  return { code, title, state: 'right', ...(message && { message }) };
}

/** Concludes that a setting is not as it should be. */
export function wrong({ code, title }: Setting, message: Localised, remedy: Remedy): Diagnosis {
  return { code, title, state: 'wrong', message, ...remedy };
}

/** Concludes that nothing can be concluded. */
export function unseen({ code, title }: Setting, reason: Localised): Diagnosis {
  return { code, title, state: 'unseen', message: reason };
}

/** Concludes from what was seen, or that it was not. */
export function concludeFrom<Value>(
  setting: Setting,
  seen: Seen<Value>,
  conclude: (value: Value) => Diagnosis,
): Diagnosis {
  return seen.seen ? conclude(seen.value) : unseen(setting, seen.reason);
}
