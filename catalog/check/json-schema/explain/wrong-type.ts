import type { Fix } from '../../../model/issues/finding.ts';
import { OWN_README } from '../../../model/issues/standards.ts';
import type { Localised } from '../../../model/text.ts';
import { place } from '../../../model/vocabularies.ts';
import type { Explainer, Explanation } from '../explanation.ts';
import { type Field, fieldsIn, itemFieldOf, typesOf, vocabulariesOf } from '../field.ts';
import { isDiscreet } from '../is-discreet.ts';
import { YAML } from '../sources.ts';
import { codeListsOf, suggestCode, suggestCodes } from '../suggest/code.ts';
import type { Violation } from '../violation.ts';
import { bare, exampleOf, fieldName, flow, type Kind, kindOf } from '../words.ts';

export const wrongType: Explainer = {
  code: 'wrong-type',
  severity: 'error',
  title: { sv: 'Fel typ av värde', en: 'Wrong kind of value' },
  why: {
    sv: 'Ett fält kan hålla text, ett tal, en lista eller flera egna fält. I YAML syns skillnaden på små tecken: en lista har hakparenteser eller streck, och text som ser ut som ett tal måste stå inom citattecken. Annars blir 0380 till 380 och version 1.10 till 1.1.',
    en: 'A field can hold text, a number, a list or several fields of its own. In YAML small signs tell them apart: a list has brackets or dashes, and text that looks like a number must stand in quotes. Otherwise 0380 becomes 380 and version 1.10 becomes 1.1.',
  },
  sources: [YAML, OWN_README],
  explain(violation) {
    if (violation.pointer === '') return wholeFile(violation);
    const types = typesOf(violation.field.schema);
    const kind = kindOf(violation.value);
    if (types.includes('string') && (kind === 'number' || kind === 'boolean')) return unquoted(violation);
    if (types.includes('array') && kind !== 'list') return single(violation, kind);
    if (kind === 'list' && !types.includes('array')) return severalInstead(violation);
    if (isNumeric(types)) return noNumber(violation, types);
    return other(violation, kind);
  },
};

const KINDS: Record<Kind, Localised> = {
  empty: { sv: 'ingenting', en: 'nothing' },
  text: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'ett ja eller nej', en: 'a yes or no' },
  list: { sv: 'en lista', en: 'a list' },
  mapping: { sv: 'fält med egna namn', en: 'fields with names of their own' },
};

function wholeFile({ pointer, value }: Violation): Explanation {
  const met = KINDS[kindOf(value)];
  return {
    pointer,
    message: {
      sv: `Filen ska bestå av fält, ett på varje rad, men den är ${met.sv}.`,
      en: `The file is to consist of fields, one on each line, but it is ${met.en}.`,
    },
    remedy: {
      sv: 'Skriv varje fält som dess namn, ett kolon och ett mellanslag: ”title: Badplatser”.',
      en: 'Write each field as its name, a colon and a space: “title: Badplatser”.',
    },
  };
}

/** A number or truth value where text belongs: it lacks its quotes, and may have lost noughts. */
function unquoted(violation: Violation): Explanation {
  const { pointer, value, field } = violation;
  const name = fieldName(field);
  const discreet = isDiscreet(field);
  const prefix = kindOf(value) === 'number' ? { sv: 'talet ', en: 'the number ' } : { sv: '', en: '' };
  const read = discreet
    ? { sv: 'ett tal', en: 'a number' }
    : { sv: `${prefix.sv}${String(value)}`, en: `${prefix.en}${String(value)}` };
  const code = placeCode(field, value);
  return {
    pointer,
    message: {
      sv: `Värdet i ${name.sv} står utan citattecken och läses därför som ${read.sv}, inte som text.`,
      en: `The value of ${name.en} has no quotes and is therefore read as ${read.en}, not as text.`,
    },
    remedy: code
      ? { sv: `Skriv "${code}", med citattecken.`, en: `Write "${code}", with the quotes.` }
      : { sv: 'Sätt citattecken runt värdet.', en: 'Put quotes around the value.' },
    fix: code ? { kind: 'replace', pointer, value: code } : { kind: 'quote', pointer },
  };
}

const PLACES = ['municipality', 'county', 'region'];

/** The code that lost its first nought when it was read as a number. */
function placeCode(field: Field, value: unknown): string | undefined {
  if (!vocabulariesOf(field.schema).some((name) => PLACES.includes(name))) return undefined;
  return [4, 2].map((length) => String(value).padStart(length, '0')).find((code) => place(code));
}

/** One value where a list belongs. */
function single(violation: Violation, kind: Kind): Explanation {
  const { pointer, value, field } = violation;
  const name = fieldName(field);
  const parts = partsOf(value);
  const codes = codesMeant(violation);
  const fixable = codes !== undefined || (parts.length < 2 && fitsAsItem(violation, kind));
  const shown = typeof value === 'string' && !isDiscreet(field) ? flow(codes ?? parts.map(bare)) : '';
  return {
    pointer,
    message: {
      sv: `${name.sv} ska vara en lista, även när det bara är en sak i den, men här står ${KINDS[kind].sv}.`,
      en: `${name.en} is to be a list, even with one thing in it, but what stands here is ${KINDS[kind].en}.`,
    },
    remedy: fitsAsItem(violation, kind) && shown ? inBrackets(field.key, shown) : likeExample(field),
    ...(fixable && {
      fix: { kind: 'wrap-in-list', pointer, ...(codes && { items: codes }) } satisfies Fix,
    }),
  };
}

/** The codes that a text was meant as where a list of codes belongs; `undefined` where any of them is unsure. */
function codesMeant({ value, field }: Violation): string[] | undefined {
  const lists = codeListsOf(itemFieldOf(field));
  if (typeof value !== 'string' || lists.names.length === 0) return undefined;
  const single = suggestCode(lists, value);
  return (single ? [single] : suggestCodes(lists, value))?.map(({ code }) => code);
}

function inBrackets(key: string, shown: string): Localised {
  return {
    sv: `Sätt hakparenteser om värdet: ”${key}: ${shown}”.`,
    en: `Put brackets around the value: “${key}: ${shown}”.`,
  };
}

/** Splits a text that may hold several values: "badplats, strand". */
function partsOf(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  if (/^https?:/i.test(value)) return value.split(/[\s,;|]+(?=https?:)/i);
  return value.split(/[,;\n]/).flatMap((part) => part.trim() || []);
}

function fitsAsItem({ field, value }: Violation, kind: Kind): boolean {
  const items = (field.schema.items ?? {}) as Record<string, unknown>;
  const keys = [...fieldsIn(field).keys()];
  if (kind === 'mapping') return Object.keys(value as object).some((key) => keys.includes(key));
  return kind === 'text' && keys.length === 0 ? !('properties' in items) : acceptsText(field);
}

function acceptsText({ schema }: Field): boolean {
  const examples = Array.isArray(schema.examples) ? schema.examples.flat() : [];
  return examples.some((example) => typeof example === 'string');
}

function severalInstead(violation: Violation): Explanation {
  const { pointer, value, field } = violation;
  const name = fieldName(field);
  const items = value as unknown[];
  const count =
    items.length > 1 ? { sv: ` med ${items.length} saker`, en: ` of ${items.length} things` } : NONE;
  const shown = items.length === 1 && !isDiscreet(field) ? items[0] : undefined;
  return {
    pointer,
    message: {
      sv: `${name.sv} kan bara ha ett värde, men här står en lista${count.sv}.`,
      en: `${name.en} can have one value only, but what stands here is a list${count.en}.`,
    },
    remedy:
      typeof shown === 'string' ? withoutBrackets(`${field.key}: ${flow(bare(shown))}`) : likeExample(field),
    ...(items.length === 1 && typeof items[0] === 'string' && typesOf(field.schema).includes('string')
      ? { fix: { kind: 'replace', pointer, value: items[0] } satisfies Fix }
      : {}),
  };
}

const NONE: Localised = { sv: '', en: '' };

function withoutBrackets(shown: string): Localised {
  return {
    sv: `Ta bort hakparenteserna eller strecket: ”${shown}”.`,
    en: `Take the brackets or the dash away: “${shown}”.`,
  };
}

function isNumeric(types: string[]): boolean {
  return types.includes('number') || types.includes('integer');
}

function noNumber(violation: Violation, types: string[]): Explanation {
  const { pointer, value, field } = violation;
  const name = fieldName(field);
  const whole = types.includes('integer') && !types.includes('number');
  const number = typeof value === 'string' ? numberIn(value, whole) : undefined;
  const expected = whole ? { sv: 'ett heltal', en: 'a whole number' } : { sv: 'ett tal', en: 'a number' };
  const met =
    kindOf(value) === 'number'
      ? { sv: 'ett tal med decimaler', en: 'a number with decimals' }
      : KINDS[kindOf(value)];
  return {
    pointer,
    message: {
      sv: `${name.sv} ska vara ${expected.sv}, men här står ${met.sv}.`,
      en: `${name.en} is to be ${expected.en}, but what stands here is ${met.en}.`,
    },
    remedy:
      number === undefined
        ? {
            sv: `Skriv bara siffror, utan enhet, mellanslag och citattecken${exampleText(field).sv}.`,
            en: `Write figures only, without unit, spaces and quotes${exampleText(field).en}.`,
          }
        : { sv: `Skriv ${number}, utan citattecken.`, en: `Write ${number}, without quotes.` },
    ...(number !== undefined && { fix: { kind: 'replace', pointer, value: number } satisfies Fix }),
  };
}

/** The number that a text holds and nothing more: `"20480"`, `20 480`, `10,5`. */
function numberIn(text: string, whole: boolean): number | undefined {
  const plain = text
    .slice(0, 40)
    .trim()
    .replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) || (whole && plain.includes('.'))) return undefined;
  return Number(plain);
}

function other({ pointer, field }: Violation, kind: Kind): Explanation {
  const name = fieldName(field);
  const expected = expectedOf(field);
  return {
    pointer,
    message: {
      sv: `I ${name.sv} ska det stå ${expected.sv}, men här står ${KINDS[kind].sv}.`,
      en: `${name.en} is to hold ${expected.en}, but what stands here is ${KINDS[kind].en}.`,
    },
    remedy: likeExample(field),
  };
}

/** More fields than this nobody reads in a message. */
const MOST_NAMED = 8;

function expectedOf(field: Field): Localised {
  const types = typesOf(field.schema);
  const keys = [...fieldsIn(field).keys()];
  if (!types.includes('object')) return KINDS.text;
  if (keys.length === 0)
    return { sv: 'text, eller en text för varje språk', en: 'text, or a text for each language' };
  if (keys.length > MOST_NAMED) return KINDS.mapping;
  return {
    sv: `${types.includes('string') ? 'text eller ' : ''}fälten ${keys.join(', ')}`,
    en: `${types.includes('string') ? 'text or ' : ''}the fields ${keys.join(', ')}`,
  };
}

function exampleText(field: Field): Localised {
  const example = exampleOf(field);
  return example === '' ? { sv: '', en: '' } : { sv: `: ”${example}”`, en: `: “${example}”` };
}

function likeExample(field: Field): Localised {
  const example = exampleText(field);
  if (example.sv === '')
    return { sv: 'Skriv ett värde av rätt slag.', en: 'Write a value of the right kind.' };
  return { sv: `Skriv till exempel så här${example.sv}.`, en: `Write like this, for instance${example.en}.` };
}
