import type { Language } from '../../catalog/model/text.ts';
import { formatNumber, withDecimalMark } from './format-number.ts';

const UNITS = ['byte', 'kB', 'MB', 'GB', 'TB'];

/** A size in bytes as a person reads it, with decimal units: 20480 -> "20 kB", 1250000 -> "1,3 MB" ("1.3 MB"). */
export function formatSize(bytes: number, language: Language): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const rounded =
    unit > 1 && size < 9.95
      ? withDecimalMark(size.toFixed(1), language)
      : formatNumber(Math.round(size), language);
  return `${rounded}\u00a0${language === 'en' && unit === 0 && bytes !== 1 ? 'bytes' : UNITS[unit]}`;
}
