import { quoted } from '../../model/issues/quoted.ts';
import { type Pointer, pointerPath } from '../../model/pointer.ts';
import type { Localised } from '../../model/text.ts';
import { type Field, titleOf } from './field.ts';

/** A field as it is called in messages: its key, and what an officer would call it: "theme (Kategori)". */
export function fieldName(field: Field): Localised {
  const title = titleOf(field);
  const name = (text: string) => {
    const short = text.replace(/ \(.*\)$/, '');
    return short === '' || short.toLowerCase() === field.key ? field.key : `${field.key} (${short})`;
  };
  if (field.language === undefined) return { sv: name(title.sv), en: name(title.en) };
  const language = bare(field.language);
  return { sv: `${language} under ${name(title.sv)}`, en: `${language} under ${name(title.en)}` };
}

/** A text from a file without quotation marks, but as safe to show as with them. */
export function bare(text: string): string {
  return quoted(text).sv.slice(1, -1);
}

/** Names the list item, or else the key, that a place lies in: " i distribution 2". Empty at the top of the file. */
export function whereIn(pointer: string): Localised {
  const path = pointerPath(pointer);
  const position = path.findLastIndex((part) => /^\d+$/.test(part));
  const key = path[position - 1];
  if (key === undefined) {
    const last = path.at(-1);
    return last === undefined ? { sv: '', en: '' } : { sv: ` i ${bare(last)}`, en: ` in ${bare(last)}` };
  }
  const name = `${bare(key)} ${Number(path[position]) + 1}`;
  return { sv: ` i ${name}`, en: ` in ${name}` };
}

const ORDINALS: Readonly<Record<keyof Localised, readonly string[]>> = {
  sv: 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' '),
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
};

/**
 * A place in a file in words, the innermost first: "tredje posten under distribution". Empty for the whole file. A
 * number is taken for a place in a list, as no key of our schemas is one.
 */
export function placeInWords(at: Pointer): Localised {
  const inner: Localised[] = [];
  let item: number | undefined;
  for (const step of pointerPath(at).reverse()) {
    if (/^\d+$/.test(step)) item = Number(step);
    else {
      inner.push(item === undefined ? { sv: bare(step), en: bare(step) } : itemInWords(item, step));
      item = undefined;
    }
  }
  return { sv: inner.map(({ sv }) => sv).join(' i '), en: inner.map(({ en }) => en).join(' of ') };
}

function itemInWords(item: number, key: string): Localised {
  const [sv, en] = [ORDINALS.sv[item], ORDINALS.en[item]];
  return {
    sv: sv === undefined ? `post ${item + 1} under ${bare(key)}` : `${sv} posten under ${bare(key)}`,
    en: en === undefined ? `item ${item + 1} of ${bare(key)}` : `the ${en} item of ${bare(key)}`,
  };
}

/** The kinds of value there are in YAML, as an officer may know them. */
export type Kind = 'empty' | 'text' | 'number' | 'boolean' | 'list' | 'mapping';

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'mapping' : 'text';
}

/** The example that the schema gives of a field, as one line of YAML: `theme: [ENVI]`. Empty where it gives none. */
export function exampleOf({ key, property }: Field): string {
  const [example] = Array.isArray(property.examples) ? property.examples : [];
  return example === undefined ? '' : `${key}: ${flow(example)}`;
}

/** A value as it is written in YAML on one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, child]) => `${key}: ${flow(child)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

/** In quotes where YAML would otherwise read something else. */
function scalar(text: string): string {
  const plain = /^[\p{L}/][^:#,[\]{}"'\\]*$|^https?:\/\/[^\s,[\]{}"'#]*$|^\d{4}-\d{2}-\d{2}$/u.test(text);
  const special = /^(?:true|false|null|yes|no)$/i.test(text);
  return plain && !special ? text : JSON.stringify(text);
}
