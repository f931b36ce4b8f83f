import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../../catalog/check/json-schema/check.ts';
import { SCHEMA_CODES } from '../../../../catalog/check/json-schema/index.ts';
import { validatorOf } from '../../../../catalog/check/json-schema/validator.ts';
import { FILE_KINDS, type FileKind } from '../../../../catalog/model/file-kinds.ts';
import { pointerPath, valueAt } from '../../../../catalog/model/pointer.ts';
import { pointersIn, VALID_FILES, validData } from './examples.ts';

const kinds = fc.constantFrom(...FILE_KINDS);
const codes = SCHEMA_CODES.map(({ code }) => code);

/** A value, where it stands in a file that else is valid, and a key beside it. */
const mutation = kinds.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    at: fc.constantFrom(...pointersIn(validData(kind))),
    value: fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', null, [], {}, 'x', -1, 1.5, true)),
    key: fc.oneof(fc.string(), fc.constantFrom('titel', 'url', '__proto__', 'constructor', 'format')),
  }),
);

function mutated(kind: FileKind, at: string, change: (holder: Record<string, unknown>, key: string) => void) {
  const data = validData(kind);
  const path = pointerPath(at);
  const holder = valueAt(data, at.slice(0, at.lastIndexOf('/'))) as Record<string, unknown>;
  change(holder, path.at(-1) ?? '');
  return frozen(data);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function addKey(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Expects the properties that every answer has, whatever the data. */
function expectSound(kind: FileKind, data: unknown): void {
  const { findings, data: usable } = checkSchema(kind, data);
  expect(findings.length > 0).toBe(!validatorOf(kind)(data));
  for (const { code, message, remedy, pointer } of findings) {
    expect(codes).toContain(code);
    expect(pointer === '' || valueAt(data, pointer) !== undefined).toBe(true);
    for (const text of [message.sv, message.en, remedy.sv, remedy.en]) expect(text).toMatch(/^\P{C}+[.?!]$/u);
  }
  expect(misfits(kind, usable)).toEqual([]);
}

/** Finds errors in pruned data, except for missing keys and the gaps of lists. */
function misfits(kind: FileKind, data: object): unknown[] {
  const validate = validatorOf(kind);
  validate(data);
  const errors = validate.errors ?? [];
  return errors.filter((error) => error.keyword !== 'required' && valueAt(data, error.pointer) !== undefined);
}

describe.each(VALID_FILES)('a valid file of kind %s', (kind, data) => {
  test('has no findings and is handed on as it is', () => {
    const checked = checkSchema(kind, data);
    expect(checked.findings).toEqual([]);
    expect(checked.data).toBe(data);
  });
});

describe('whatever a file holds', () => {
  test('nothing throws, and what is handed on fits', () => {
    fc.assert(fc.property(kinds, fc.jsonValue({ maxDepth: 5 }), (kind, data) => expectSound(kind, data)));
  });

  test('a wrong value is told, and taken out', () => {
    fc.assert(
      fc.property(mutation, ({ kind, at, value }) => {
        const data = mutated(kind, at, (holder, key) => {
          holder[key] = value;
        });
        expectSound(kind, data);
      }),
      { numRuns: 400 },
    );
  });

  test('a key too many is told, and taken out', () => {
    fc.assert(
      fc.property(mutation, ({ kind, at, value, key }) => {
        const data = mutated(kind, at, (holder) => {
          if (!Array.isArray(holder) && !Object.hasOwn(holder, key)) addKey(holder, key, value);
        });
        expectSound(kind, data);
      }),
      { numRuns: 400 },
    );
  });

  test('a key too few is told once', () => {
    fc.assert(
      fc.property(mutation, ({ kind, at }) => {
        const data = mutated(kind, at, (holder, key) => {
          if (!Array.isArray(holder)) delete holder[key];
        });
        expectSound(kind, data);
      }),
    );
  });

  test('one wrong scalar is one finding', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(mutation, scalar, ({ kind, at }, value) => {
        const data = mutated(kind, at, (holder, key) => {
          holder[key] = value;
        });
        expect(checkSchema(kind, data).findings.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  test('keys that mean something to JavaScript mean nothing here', () => {
    const data = JSON.parse('{"__proto__":{"title":"x"},"constructor":1,"title":{"sv":"A","__proto__":"B"}}');
    const { findings, data: usable } = checkSchema('dataset', data);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'missing-key ',
      'unknown-key /__proto__',
      'unknown-key /constructor',
      'invalid-pattern /title/__proto__',
    ]);
    expect(usable).toEqual({ title: { sv: 'A' } });
    expect(Object.keys({})).toEqual([]);
  });

  test('what an earlier layer has refused is passed over', () => {
    const data = { title: undefined, description: 'B', theme: [undefined, 'TRAN'] };
    expect(checkSchema('dataset', data).findings).toEqual([]);
    expect(checkSchema('dataset', undefined)).toEqual({ findings: [], data: {} });
  });
});

describe('what is handed on', () => {
  const rest = { description: 'Text' };

  test.each([
    ['a misspelt key, by its right name', { titel: 'A' }, { title: 'A' }],
    ['one value for a list, as a list', { title: 'A', theme: 'TRAN' }, { title: 'A', theme: ['TRAN'] }],
    ['a code as it was meant', { title: 'A', theme: ['tran'] }, { title: 'A', theme: ['TRAN'] }],
    [
      'a wrong item as a gap',
      { title: 'A', theme: ['X', 'TRAN'] },
      { title: 'A', theme: [undefined, 'TRAN'] },
    ],
    ['a wrong value as a key without one', { title: 'A', version: [] }, { title: 'A', version: undefined }],
    [
      'not what is wrong even when fixed',
      { title: 'A', language: 'xx' },
      { title: 'A', language: [undefined] },
    ],
    ['no unknown key', { title: 'A', foo: 1 }, { title: 'A' }],
    [
      'as much as may be of a long list',
      { title: 'A', theme: Array(14).fill('TRAN') },
      { title: 'A', theme: Array(13).fill('TRAN') },
    ],
  ])('holds %s', (_, data, expected) => {
    expect(checkSchema('dataset', { ...data, ...rest }).data).toStrictEqual({ ...expected, ...rest });
  });

  test('shares with the file what nothing is wrong with', () => {
    const data = { ...validData('dataset'), version: 1 };
    const usable = checkSchema('dataset', data).data as Record<string, unknown>;
    expect(usable.distribution).toBe((data as Record<string, unknown>).distribution);
  });
});

describe('large files', () => {
  test('with twenty thousand unknown keys are read', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => [`falt${i}`, i]);
    expect(checkSchema('dataset', Object.fromEntries(keys)).findings).toHaveLength(20_002);
  });

  test('with a list far too long tell of its length, not of each item', () => {
    const data = { title: 'A', description: 'B', theme: Array(20_000).fill('x') };
    const found = checkSchema('dataset', data).findings.map(({ code }) => code);
    expect(found.filter((code) => code === 'too-many-items')).toHaveLength(1);
    expect(found).toHaveLength(14);
  });
});
