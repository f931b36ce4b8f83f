const NO_BREAK_SPACE = '\u00a0';

/** A whole number with a no-break space between thousands, as Swedish writes it: 20480 -> "20 480". */
export function formatNumber(number: number): string {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, NO_BREAK_SPACE);
}
