/** The check digit that the first nine digits give (the Luhn algorithm, "modulus 10"). */
export function checkDigitOf(digits: string): string {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, position) => {
    const weighted = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
