import { quoted } from '../../../model/issues/quoted.ts';
import type { Localised } from '../../../model/text.ts';
import { inQuotes } from '../scalar-text.ts';

/** The instruction for a text that must be in quotation marks: with the result, where that is short enough. */
export function putInQuotes(value: string): Localised {
  const written = inQuotes(value);
  const whole = quoted(written).sv === `”${written}”`;
  if (!whole) return { sv: 'Sätt texten inom citattecken.', en: 'Put the text in quotation marks.' };
  return {
    sv: `Sätt texten inom citattecken: ${written}.`,
    en: `Put the text in quotation marks: ${written}.`,
  };
}
