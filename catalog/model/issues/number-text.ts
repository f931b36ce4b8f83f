import type { Localised } from '../text.ts';

/** A whole number as it is written in a sentence: `20 000` (with a space that does not break), `20,000`. */
export function numberText(number: number): Localised {
  const grouped = (mark: string) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
  return { sv: grouped('\u00a0'), en: grouped(',') };
}
