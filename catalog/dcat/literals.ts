import { languagesOf, languagesOfWords, type Text, type Words } from '../model/text.ts';
import { languageText, plainText, typedText, type Value } from './graph.ts';
import type { Kind } from './row.ts';
import { geo, type Term, xsd } from './terms.ts';

/** Text, with its language: plain text is Swedish. */
export const text: Kind<Text> = (written) =>
  languagesOf(written).map(([language, text]) => languageText(text, language));

export const words: Kind<Words> = (written) =>
  languagesOfWords(written).map(([language, word]) => languageText(word, language));

/** Text without a language, such as an identifier. */
export const plain: Kind<string | number> = (written) => [plainText(String(written))];

/** Text with a datatype. */
export function typed(datatype: Term): Kind<string> {
  return (written) => [typedText(written, datatype)];
}

/** A year, a day or a time, each with its own datatype (DCAT-AP-SE: xsd:gYear, xsd:date, xsd:dateTime). */
export const date: Kind<string | number> = (written) => {
  const lexical = String(written);
  if (/^-?\d{4,}$/.test(lexical)) return [typedText(lexical, xsd.gYear)];
  return [typedText(lexical, lexical.includes('T') ? xsd.dateTime : xsd.date)];
};

export const integer: Kind<number> = (written) => [typedText(String(written), xsd.nonNegativeInteger)];

export const decimal: Kind<number> = (written) => [typedText(decimalText(written), xsd.decimal)];

/** A number as xsd:decimal writes it, without an exponent. */
export function decimalText(number: number): string {
  const shortest = String(number);
  const [, sign, whole, part = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest) ?? [];
  if (exponent === undefined) return shortest;
  const places = Number(exponent);
  // Beyond 1e21 there are never more decimals than places, and below 1e-6 never a whole figure before them.
  if (places > 0) return `${sign}${whole}${part.padEnd(places, '0')}`;
  return `${sign}0.${'0'.repeat(-places - 1)}${whole}${part}`;
}

/** A shape as WKT (GeoSPARQL), in WGS 84 with longitude first, which is what WKT means without a system told. */
export function wkt(shape: string): Value[] {
  return [typedText(shape, geo.wktLiteral)];
}
