import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../../catalog/check/json-schema/check.ts';
import { SCHEMA_CODES } from '../../../../catalog/check/json-schema/index.ts';
import type { EntityKind } from '../../../../catalog/model/entity.ts';
import { LANGUAGE_TAG } from '../../../../catalog/model/text.ts';
import definitions from '../../../../schemas/definitions.schema.json' with { type: 'json' };
import { ANNOTATIONS, allSchemas } from '../../../../schemas/sources.ts';
import { validData } from './examples.ts';

/** Keywords that check nothing: they build schemas, or tell about them. */
const TELL_NOTHING = new Set<string>([
  ...ANNOTATIONS.filter((keyword) => keyword !== 'x-vocabulary'),
  ...['$schema', '$id', '$comment', '$defs', '$ref', 'title', 'description', 'examples', 'default'],
  ...['properties', 'items'],
]);

/** For each keyword that checks something: a file that breaks it, and the code that tells of it. */
const BROKEN: Record<string, [data: Record<string, unknown>, code: string]> = {
  type: [{ version: 1.1 }, 'wrong-type'],
  required: [{ contactPoint: [{ fn: 'A' }] }, 'missing-key'],
  additionalProperties: [{ foo: 1 }, 'unknown-key'],
  propertyNames: [{ versionNotes: { Svenska: 'A' } }, 'invalid-pattern'],
  enum: [{ accrualPeriodicity: 'ibland' }, 'unknown-code'],
  'x-vocabulary': [{ accrualPeriodicity: 'ibland' }, 'unknown-code'],
  format: [{ issued: 'i går' }, 'invalid-date'],
  pattern: [{ distribution: [{ accessURL: 'https://a.example.se', id: 'Å' }] }, 'invalid-pattern'],
  minLength: [{ version: '' }, 'empty-value'],
  maxLength: [{ version: 'a'.repeat(101) }, 'too-long'],
  minItems: [{ theme: [] }, 'empty-value'],
  maxItems: [{ theme: Array(14).fill('TRAN') }, 'too-many-items'],
  minProperties: [{ temporal: [{}] }, 'empty-value'],
  maxProperties: [{ versionNotes: manyLanguages() }, 'too-many-items'],
  minimum: [{ spatialResolutionInMeters: 1e-300 }, 'out-of-range'],
  maximum: [{ spatial: [{ centroid: [600_000, 60] }] }, 'out-of-range'],
};

function manyLanguages(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`sv-${100 + i}`, 'A']));
}

function keywordsIn(schema: unknown, inProperties = false): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keywordsIn(one));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (inProperties) return keywordsIn(value);
    if (key === 'properties' || key === '$defs') return [key, ...keywordsIn(value, true)];
    return ['items', 'additionalProperties', 'propertyNames'].includes(key)
      ? [key, ...keywordsIn(value)]
      : [key];
  });
}

const used = new Set(allSchemas.flatMap((schema) => keywordsIn(schema)));

test('every keyword of the schemas that checks something has an example here', () => {
  expect([...used].filter((keyword) => !TELL_NOTHING.has(keyword)).sort()).toEqual(
    Object.keys(BROKEN).sort(),
  );
});

test.each(Object.entries(BROKEN))('%s leads to a code', (_, [data, code]) => {
  expect(findingsOf('dataset', data).map((finding) => finding.code)).toEqual([code]);
});

test('the codes are all described', () => {
  expect(SCHEMA_CODES.map(({ code }) => code).sort()).toEqual(
    [...new Set(SCHEMA_CODES.map(({ code }) => code))].sort(),
  );
});

/** The findings in a valid file with some values exchanged. */
function findingsOf(kind: EntityKind, data: Record<string, unknown>) {
  return checkSchema(kind, { ...validData(kind), ...data }).findings;
}

/** The one finding, as an officer reads it in Swedish. */
function messageOf(kind: EntityKind, data: Record<string, unknown>): string {
  const findings = findingsOf(kind, data);
  expect(findings).toHaveLength(1);
  return findings.map(({ message, remedy }) => `${message.sv} ${remedy.sv}`).join();
}

describe('what is told', () => {
  test.each<[EntityKind, Record<string, unknown>, string]>([
    [
      'dataset',
      { nyckelord: ['a'] },
      'Det finns inget fält som heter ”nyckelord”. Du menar nog keyword (Nyckelord). Fältet keyword finns redan. Flytta dit det som ska vara kvar, och ta bort ”nyckelord”.',
    ],
    [
      'dataset',
      { downloadURL: 'x' },
      'Fältet ”downloadURL” står på fel ställe. downloadURL (Webbadress för nedladdning) hör hemma under distribution. Flytta raden in under distribution, till den fil eller tjänst som den gäller, och skriv downloadURL.',
    ],
    [
      'service',
      { endpointURL: 'https://a.example.se' },
      'endpointURL (Åtkomstadress) ska vara en lista, även när det bara är en sak i den, men här står text. Sätt hakparenteser om värdet: ”endpointURL: [https://a.example.se]”.',
    ],
    [
      'publisher',
      { municipality: 380 },
      'Värdet i municipality (Kommun) står utan citattecken och läses därför som talet 380, inte som text. Skriv "0380", med citattecken.',
    ],
    [
      'dataset',
      { theme: ['TRANSPORT'] },
      '”TRANSPORT” är ingen kod för theme (Kategori). Skriv TRAN (Transport).',
    ],
    [
      'dataset',
      { issued: '2026-02-30' },
      '”2026-02-30” i issued (Utgivningsdatum) är inget giltigt datum: 2026-02 har 28 dagar. Skriv år-månad-dag, till exempel 2024-01-15. Bara årtalet går också bra, och en tid skrivs 2024-01-15T10:00:00.',
    ],
    [
      'publisher',
      { organisationsnummer: '212000-990' },
      'organisationsnummer ska ha tio siffror, gärna med bindestreck efter den sjätte. Här står 9 siffror. Skriv bara numret, inom citattecken: "212000-0019".',
    ],
    [
      'dataset',
      { versionNotes: null },
      'Fältet versionNotes (Versionsanteckningar) är tomt. Fyll i det, till exempel ”versionNotes: Koordinaterna anges nu i SWEREF 99 TM.”, eller ta bort det.',
    ],
  ])('%s %j', (kind, data, expected) => {
    expect(messageOf(kind, data)).toBe(expected);
  });

  test.each<[EntityKind, Record<string, unknown>, string]>([
    ['publisher', { organisationsnummer: 'SE850101-1234' }, '850101'],
    ['publisher', { organisationsnummer: 8501011234 }, '850101'],
    ['publisher', { mbox: 'anna.exempel@example.se' }, 'anna'],
    ['dataset', { contactPoint: [{ fn: 'A', hasEmail: 'mailto:anna.exempel@example.se' }] }, 'anna'],
    [
      'dataset',
      { contactPoint: [{ fn: 'A', hasEmail: 'a@example.se', hasTelephone: 'Anna 070-1740605' }] },
      '1740605',
    ],
  ])('%s %j without what could be about a person', (kind, data, hidden) => {
    for (const { message, remedy } of findingsOf(kind, data)) {
      for (const text of [message.sv, message.en, remedy.sv, remedy.en]) expect(text).not.toContain(hidden);
    }
  });

  test('on one line and shortened, whatever is written', () => {
    const long = `rad\n\u0007${'lång '.repeat(100)}`;
    const [finding] = findingsOf('dataset', { accrualPeriodicity: long });
    expect(finding?.message.sv).toMatch(/^”rad (lång )+(lån?)?…” är ingen kod/);
  });
});

test.each(['text', 'title', 'words'] as const)('the language codes of %s are those of the feeds', (name) => {
  expect(definitions.$defs[name].propertyNames.pattern).toBe(LANGUAGE_TAG.source);
});

test.each([
  ['sv_se', 'sv-SE'],
  ['SR-Latn', 'sr-Latn'],
  ['en-001x', undefined],
  ['sv-', undefined],
])('the language code %s was meant as %s', (text, meant) => {
  const [finding] = findingsOf('dataset', { versionNotes: { [text]: 'A' } });
  expect(finding?.code).toBe('invalid-pattern');
  expect(finding?.fix).toEqual(meant === undefined ? undefined : expect.objectContaining({ key: meant }));
});

describe('what is fixed', () => {
  test.each<[Record<string, unknown>, unknown]>([
    [{ accrualPeriodicity: 'Årligen' }, 'ANNUAL'],
    [{ accrualPeriodicity: 'årlig' }, 'ANNUAL'],
    [{ accrualPeriodicity: 'ANUAL' }, 'ANNUAL'],
    [{ accrualPeriodicity: 'Varje år' }, 'ANNUAL'],
    [{ accrualPeriodicity: 'http://publications.europa.eu/resource/authority/frequency/DAILY' }, 'DAILY'],
    [{ theme: ['Kultur'] }, 'EDUC'],
    [{ language: ['sv-SE'] }, 'SWE'],
    [{ distribution: [{ accessURL: 'https://a.example.se', format: 'application/json' }] }, 'JSON'],
    [{ distribution: [{ accessURL: 'https://a.example.se', format: '.xlsx' }] }, 'XLSX'],
    [{ distribution: [{ accessURL: 'https://a.example.se', format: 'wfs' }] }, 'WFS_SRVC'],
    [{ spatialResolutionInMeters: '10,5' }, 10.5],
    [{ temporalResolution: 'en timme' }, 'PT1H'],
  ])('%j becomes %j', (data, value) => {
    const [finding] = findingsOf('dataset', data);
    expect(finding?.fix).toMatchObject({ kind: 'replace', value });
  });

  test('no key that two others would become', () => {
    const { keyword: _, ...data } = validData('dataset');
    const { findings } = checkSchema('dataset', { ...data, nyckelord: ['a'], keywords: ['b'] });
    expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
      ['unknown-key', undefined],
      ['unknown-key', undefined],
    ]);
  });

  test('no empty value that is all its mapping or list has', () => {
    const [finding] = findingsOf('dataset', { temporal: [{ startDate: null }] });
    expect(finding).toMatchObject({ code: 'empty-value', pointer: '/temporal/0/startDate' });
    expect(finding?.fix).toBeUndefined();
  });
});
