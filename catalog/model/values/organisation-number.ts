/** The ten digits of an organisation number, with or without its hyphen; `undefined` where there are not ten. */
export function organisationDigits(number: string): string | undefined {
  const digits = number.replaceAll(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

/** `2120009903` as people write it: `212000-9903`. */
export function withHyphen(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** The check digit that the first nine digits give (the Luhn algorithm, "modulus 10"). */
export function checkDigitOf(digits: string): string {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, position) => {
    const weighted = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
