import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import { isPlainObject } from '../../model/plain-object.ts';
import { holdsForbidden, holdsInvisible } from './characters.ts';
import { DASHED, JOINED, MAX_DEPTH } from './plain-data.ts';
import { isWithinLimits } from './text-limits.ts';

/**
 * The data of a text that is surely sound: plain YAML in which none of our checks can find anything. `undefined` where
 * that is not certain, and the text must be read with the places of its parts. The `yaml` package gives the same data,
 * at some seven times the cost. Never throws.
 */
export function readSoundText(text: string): Record<string, unknown> | undefined {
  if (!isPlainYaml(text)) return undefined;
  try {
    const data = load(text, OPTIONS);
    return isPlainObject(data) && isSound(data, 0) ? data : undefined;
  } catch {
    return undefined; // The other reader tells what is wrong, and where.
  }
}

/**
 * Forms of YAML that mean something else than they look, are rare, or are read differently by different parsers. Each
 * pattern is linear.
 */
const RARE = [
  /[\t\r\\]/, // tabs, carriage returns, escapes
  /(?:^|[\s[{,:"'(-])(?:[&*][^ \n]|!)/m, // anchors, aliases, tags
  /[^ \n] +#|["'\]},[{|>]#/, // comments behind something
  /^(?:---|\.\.\.|%|<<<<<<<)/m, // documents, directives, marks of git
  /(?:^|[\s[{,])\?(?:\s|$)/m, // complex keys
  /[\]}] *:/, // lists and mappings as keys
  /^(?=(?:.*[:-])? +[[{]).*[^\]}\n]$/m, // brackets that are open at the end of a line …
  /^ *[,\]}:]/m, // … or closed by the next
  /(?:^|[:,{[-]) *"(?![^"\n]*")/m, // quoted texts over several lines
  /(?:^|[:,{[-]) *'(?!(?:[^'\n]|'')*'(?!'))/m,
  /[|>][-+]*[0-9]/, // texts with an indentation of their own
  / $/m, // spaces at the end of a line, after a colon above all
];

function isPlainYaml(text: string): boolean {
  if (holdsForbidden(text) || holdsInvisible(text) || !isWithinLimits(text)) return false;
  return !RARE.some((form) => form.test(text));
}

/** Whole and decimal numbers, as the core schema of YAML 1.2.2 has them. */
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)$/;

/** All else that the core schema takes for no text: null, true and false, and numbers in rare forms. */
const OTHER =
  /^(?:~|[Nn]ull|NULL|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)?$/;

const number = new Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && NUMBER.test(text),
  construct: (text: string) => (isExact(Number(text), text) ? Number(text) : uncertain()),
});

const boolean = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: string | null) => text !== null && /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text),
  construct: (text: string) => /^t/i.test(text),
});

const other = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (text: string | null) => text === null || OTHER.test(text),
  construct: uncertain,
});

const OPTIONS = { schema: FAILSAFE_SCHEMA.extend({ implicit: [number, boolean, other] }) };

/** Gives a scalar up, and with it the text: {@link readSoundText} takes every error for that. */
function uncertain(): never {
  throw new Error('the other reader is needed');
}

/** True when a number of the text is one in JSON, too, to the last digit of a whole number. */
function isExact(value: number, text: string): boolean {
  return (
    Number.isFinite(value) && (Number.isSafeInteger(value) || text.includes('.')) && !Object.is(value, -0)
  );
}

/** A key that is text in every parser and the name of a property or a language. */
const KEY = /^(?!(?:true|false|null|__proto__)$)[a-z_][\w-]{0,99}$/i;

/** True when no value, at this depth and below, can have been meant otherwise than it is read. */
function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !holdsForbidden(value) && !mayBeMisread(value);
  if (typeof value !== 'object' || value === null) return value !== null;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isSound(item, depth + 1));
  return Object.entries(value).every(([key, part]) => KEY.test(key) && isSound(part, depth + 1));
}

function mayBeMisread(text: string): boolean {
  return text.includes(' ') && (JOINED.test(text) || DASHED.test(text));
}
