import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { quoted } from '../../../model/issues/quoted.ts';
import type { ParsedPair } from '../plain-data.ts';
import { inQuotes } from '../scalar-text.ts';
import type { Guess } from './guess.ts';
import { isKnownKey } from './known-keys.ts';
import { putInQuotes } from './put-in-quotes.ts';

/** Signs that begin or end a text somewhere: with one inside, nobody can tell where the text was to end. */
const QUOTATION_MARK = /["'”“„«»’‘]/;

/**
 * `{ sv: Lekplatser, GeoJSON, en: … }`: what comes after the comma is read as an entry of its own, without a value. The
 * text before it is meant to go on, where it is not in quotes and what follows is no key.
 *
 * @param index The first entry without a colon.
 */
export function commaInText(text: string, { items }: YAMLMap.Parsed, index: number): Guess[] {
  const pairs = items as ParsedPair[];
  const before = pairs[index - 1]?.value;
  if (!isPlainText(before)) return [];
  let last = index;
  while (isWithoutColon(pairs[last + 1])) last += 1;
  const [start, end] = [before.range[0], pairs[last]?.key.range[1] ?? 0];
  const value = text.slice(start, end);
  const names = pairs.slice(index, last + 1).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (value.includes('\n') || QUOTATION_MARK.test(value) || names.some(isKnownKey)) return [];
  const shown = quoted(value);
  return [
    {
      code: 'yaml-syntax',
      start: start + value.indexOf(','),
      end: start + value.indexOf(',') + 1,
      edit: { start, end, text: inQuotes(value) },
      message: {
        sv: `Texten ${shown.sv} innehåller ett komma. Inom klamrar betyder det att en ny uppgift börjar.`,
        en: `The text ${shown.en} holds a comma. Within brackets that means that a new entry begins.`,
      },
      remedy: putInQuotes(value),
    },
  ];
}

/** True when an entry in `{…}` is a key alone, without a colon after it. */
function isWithoutColon(pair: ParsedPair | undefined): boolean {
  return pair !== undefined && pair.value === null && isPlainText(pair.key);
}

function isPlainText(node: ParsedNode | null | undefined): node is ParsedNode {
  return isScalar(node) && node.type === 'PLAIN' && node.source !== '';
}
