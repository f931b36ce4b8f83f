import { isPlainObject } from '../../model/plain-object.ts';
import type { Localised } from '../../model/text.ts';
import { addressFault } from '../../model/values/web-address.ts';
import { isEmail } from '../json-schema/values/email.ts';
import {
  code as constraintCode,
  describeFinding as describeBrokenConstraint,
} from './codes/data-constraint.ts';
import { code as dateCode, describeFinding as describeDate } from './codes/data-date-format.ts';
import { code as commaCode, describeFinding as describeComma } from './codes/data-decimal-comma.ts';
import { describeFinding as describeType, code as typeCode } from './codes/data-type.ts';
import { isDate, isDateOrTime, isDateTime, meantDate } from './date-forms.ts';
import {
  personalNumber,
  wrongMunicipality,
  wrongMunicipalityOrOrganisation,
  wrongOrganisation,
} from './swedish-values.ts';
import type { Constraints, Field, FieldType } from './table-schema.ts';
import type { ValueFault } from './value-fault.ts';

/** Says what is wrong with a value that is not missing. */
export type ValueCheck = (value: string) => ValueFault | undefined;

/** Longer values are not matched against patterns or parsed. */
const LONGEST = 10_000;

/** All checks of a column's values, put together once for the column. */
export function valueCheck(field: Field): ValueCheck {
  const ofType = typeCheck(field);
  const ofMeaning = MEANINGS[field['x-value'] ?? ''];
  const ofConstraints = constraintCheck(field);
  return unlessSame((value) => ofType?.(value) ?? ofMeaning?.(value) ?? ofConstraints?.(value));
}

/** Columns often have the same value row after row: what was found last is remembered. */
function unlessSame(check: ValueCheck): ValueCheck {
  let [last, valueFault]: [string | undefined, ValueFault | undefined] = [undefined, undefined];
  return (value) => {
    if (value === last) return valueFault;
    valueFault = check(value);
    last = value;
    return valueFault;
  };
}

const MEANINGS: Record<string, ValueCheck> = {
  kommunkod: wrongMunicipality,
  organisationsnummer: wrongOrganisation,
  'kommunkod-or-organisationsnummer': wrongMunicipalityOrOrganisation,
  personnummer: personalNumber,
  'iso-8601': (value) => (isDateOrTime(value) ? undefined : wrongDate(value)),
};

function typeCheck(field: Field): ValueCheck | undefined {
  const { type = 'string', format = 'default' } = field;
  if (type === 'number' || type === 'integer') return numberCheck(field);
  if (type === 'boolean') return booleanCheck(field);
  if (type === 'date') return dateCheck(format);
  if (type === 'string') return FORMATS[format];
  const test = TESTS[type];
  return test && ((value) => (test(value) ? undefined : wrongType(value, type)));
}

const TYPES: Partial<Record<FieldType | string, [name: Localised, example: string]>> = {
  integer: [{ sv: 'ett heltal', en: 'a whole number' }, '42'],
  number: [{ sv: 'ett tal', en: 'a number' }, '59.8586'],
  boolean: [{ sv: 'true eller false', en: 'true or false' }, 'true'],
  time: [{ sv: 'ett klockslag', en: 'a time of day' }, '12:30:00'],
  datetime: [{ sv: 'en tidpunkt', en: 'a date and time' }, '2026-05-01T12:30:00Z'],
  year: [{ sv: 'ett årtal', en: 'a year' }, '2026'],
  yearmonth: [{ sv: 'år och månad', en: 'a year and month' }, '2026-05'],
  duration: [{ sv: 'en varaktighet', en: 'a duration' }, 'P1D'],
  object: [{ sv: 'ett JSON-objekt', en: 'a JSON object' }, '{"a": 1}'],
  array: [{ sv: 'en JSON-lista', en: 'a JSON list' }, '[1, 2]'],
  geojson: [{ sv: 'GeoJSON', en: 'GeoJSON' }, '{"type": "Point", "coordinates": [17.6, 59.8]}'],
  geopoint: [{ sv: 'longitud och latitud', en: 'longitude and latitude' }, '17.64, 59.86'],
  email: [{ sv: 'en e-postadress', en: 'an e-mail address' }, 'kontakt@example.se'],
  uri: [{ sv: 'en hel webbadress', en: 'a whole web address' }, 'https://www.example.se/'],
  uuid: [{ sv: 'ett UUID', en: 'a UUID' }, '0b8f6a52-3d5c-4c8e-9d3f-3b9f2a3f7c11'],
};

function wrongType(value: string, type: string): ValueFault {
  const [name, example] = TYPES[type]!;
  return { code: typeCode, describe: () => describeType(value, name, example) };
}

const TESTS: Partial<Record<FieldType, (value: string) => boolean>> = {
  time: (value) => /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(value),
  datetime: isDateTime,
  year: (value) => /^-?\d{4}$/.test(value),
  yearmonth: (value) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value),
  duration: (value) =>
    /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(
      value,
    ),
  object: (value) => isPlainObject(jsonOf(value)),
  array: (value) => Array.isArray(jsonOf(value)),
  geojson: (value) => isPlainObject(jsonOf(value)),
  geopoint: (value) => /^[+-]?\d{1,3}(?:\.\d+)?,\s?[+-]?\d{1,2}(?:\.\d+)?$/.test(value),
};

const FORMATS: Record<string, ValueCheck> = {
  email: (value) => (isEmail(value) ? undefined : wrongType(value, 'email')),
  uri: (value) => (addressFault(value.slice(0, LONGEST)) ? wrongType(value, 'uri') : undefined),
  uuid: (value) =>
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? undefined : wrongType(value, 'uuid'),
};

function jsonOf(value: string): unknown {
  try {
    return value.length > LONGEST ? undefined : JSON.parse(value);
  } catch {
    return undefined;
  }
}

const NUMBER = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|-?INF)$/i;
const INTEGER = /^[+-]?\d+$/;
/** Matches numbers as written in Swedish: a comma before the decimals, spaces between thousands. */
const SWEDISH_NUMBER = /^[+-\u2212]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:,\d+)?$|^[+-\u2212]?\d+,\d+$/;

/** True for a number as Table Schema writes it. */
export function isNumber(value: string): boolean {
  return NUMBER.test(value);
}

/** Finds the fault of a number that is written with a comma or spaces; `undefined` where it is not such a number. */
function wrongComma(value: string): ValueFault | undefined {
  if (!value.includes(',') || !SWEDISH_NUMBER.test(value)) return undefined;
  const right = value
    .replaceAll(/[ \u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return { code: commaCode, describe: () => describeComma(value, right) };
}

function numberCheck({ type, decimalChar = '.', groupChar }: Field): ValueCheck {
  const pattern = type === 'integer' ? INTEGER : NUMBER;
  return (value) => {
    const ungrouped = groupChar ? value.replaceAll(groupChar, '') : value;
    const plain = decimalChar === '.' ? ungrouped : ungrouped.replace(decimalChar, '.');
    if (pattern.test(plain)) return undefined;
    return (type === 'number' ? wrongComma(value) : undefined) ?? wrongType(value, type!);
  };
}

function booleanCheck({
  trueValues = ['true', 'True', 'TRUE', '1'],
  falseValues = ['false', 'False', 'FALSE', '0'],
}: Field): ValueCheck {
  const known = new Set([...trueValues, ...falseValues]);
  return (value) => (known.has(value) ? undefined : wrongType(value, 'boolean'));
}

function dateCheck(format: string): ValueCheck {
  if (format === 'any') return undefinedCheck;
  if (format === 'default') return (value) => (isDate(value) ? undefined : wrongDate(value));
  const pattern = datePattern(format);
  return (value) => (pattern.test(value) ? undefined : wrongDate(value));
}

const undefinedCheck: ValueCheck = () => undefined;

function wrongDate(value: string): ValueFault {
  return { code: dateCode, describe: () => describeDate(value, meantDate(value)) };
}

/** A date pattern of strptime as a regular expression: `%d/%m/%Y`. */
function datePattern(format: string): RegExp {
  const parts: Record<string, string> = {
    Y: '\\d{4}',
    y: '\\d{2}',
    m: '\\d{1,2}',
    d: '\\d{1,2}',
    H: '\\d{2}',
    M: '\\d{2}',
    S: '\\d{2}',
  };
  const source = format
    .slice(0, 50)
    .replaceAll(/%([a-zA-Z])|[\\^$.*+?()[\]{}|]/g, (all, letter?: string) =>
      letter === undefined ? `\\${all}` : (parts[letter] ?? '.+?'),
    );
  return new RegExp(`^${source}$`);
}

/** Latitude and longitude have limits of their own, which say more. */
function constraintCheck({ constraints, ...field }: Field): ValueCheck | undefined {
  if (!constraints) return undefined;
  const isCoordinate = field['x-value'] === 'latitude' || field['x-value'] === 'longitude';
  const checks = [
    ...lengthChecks(constraints),
    ...(isCoordinate ? [] : limitChecks(constraints)),
    ...patternChecks(constraints, field['x-pattern']),
    ...enumChecks(constraints),
  ];
  if (checks.length === 0) return undefined;
  return (value) => {
    for (const check of checks) {
      const rule = check(value);
      if (rule) return { code: constraintCode, describe: () => describeBrokenConstraint(value, rule) };
    }
    return undefined;
  };
}

type RuleCheck = (value: string) => Localised | undefined;

function lengthChecks({ minLength, maxLength }: Constraints): RuleCheck[] {
  return [
    (value) =>
      minLength !== undefined && value.length < minLength
        ? { sv: `minst ${minLength} tecken`, en: `at least ${minLength} characters` }
        : undefined,
    (value) =>
      maxLength !== undefined && value.length > maxLength
        ? { sv: `högst ${maxLength} tecken`, en: `at most ${maxLength} characters` }
        : undefined,
  ];
}

function limitChecks({ minimum, maximum }: Constraints): RuleCheck[] {
  return [
    (value) =>
      minimum !== undefined && isLess(value, minimum)
        ? { sv: `minst ${minimum}`, en: `at least ${minimum}` }
        : undefined,
    (value) =>
      maximum !== undefined && isLess(maximum, value)
        ? { sv: `högst ${maximum}`, en: `at most ${maximum}` }
        : undefined,
  ];
}

/** By size where both are numbers, else by letters, as dates are in order. */
function isLess(a: string | number, b: string | number): boolean {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? String(a) < String(b) : x < y;
}

/** @param meaning what the pattern means, as a regular expression says little to most */
function patternChecks({ pattern }: Constraints, meaning: Localised | undefined): RuleCheck[] {
  if (pattern === undefined) return [];
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  const rule = meaning ?? { sv: `ska ha formen ${pattern}`, en: `must have the form ${pattern}` };
  return [(value) => (value.length > LONGEST || whole.test(value) ? undefined : rule)];
}

function enumChecks({ enum: values }: Constraints): RuleCheck[] {
  if (!values) return [];
  const known = new Set(values.map(String));
  const shown = values.slice(0, 10).join(', ');
  const rule = { sv: `ska vara något av ${shown}`, en: `must be one of ${shown}` };
  return [(value) => (known.has(value) ? undefined : rule)];
}
