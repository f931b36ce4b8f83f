import type { Language } from '../../catalog/model/text.ts';

/** The marks between thousands and before decimals. */
const MARKS: Record<Language, { thousands: string; decimal: string }> = {
  sv: { thousands: '\u00a0', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** A whole number as the language writes it: 20480 -> "20 480" in Swedish (a no-break space), "20,480" in English. */
export function formatNumber(number: number, language: Language): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, MARKS[language].thousands);
}

/** Digits with a decimal point as the language writes them: "1.3" -> "1,3" in Swedish. */
export function withDecimalMark(digits: string, language: Language): string {
  return digits.replace('.', MARKS[language].decimal);
}
