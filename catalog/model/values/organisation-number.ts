/** The ten digits of an organisation number, with or without its hyphen; `undefined` where there are not ten. */
export function organisationDigits(number: string): string | undefined {
  const digits = number.replaceAll(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

/** `2120009903` as people write it: `212000-9903`. */
export function withHyphen(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** The address that the national portal knows an organisation by, from its number as it is written. */
export function organisationIri(number: string): string {
  return `http://dataportal.se/organisation/SE${number.replaceAll(/\D/g, '')}`;
}
