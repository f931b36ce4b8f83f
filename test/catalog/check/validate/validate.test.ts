import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../catalog/check/validate/apply-fixes.ts';
import { CODES, describeCode, severityOf } from '../../../../catalog/check/validate/codes.ts';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { MOST_OF_A_CODE } from '../../../../catalog/model/issues/bounded-findings.ts';
import { readFixtures, readValid } from '../../../fixtures/read-fixture.ts';

const DATASET = 'datasets/exempelkommun/badplatser.yaml';

function source(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

describe('validate', () => {
  const valid = readValid();

  test('no files at all', () => {
    expect(validate([])).toMatchObject({ report: { issues: [], files: 0 }, entities: [] });
  });

  test('issues are ordered by path, place and code', () => {
    const files = readFixtures()
      .slice(0, 40)
      .flatMap(({ wrong }) => wrong);
    const { issues } = validate(files).report;
    const keys = issues.map(
      ({ path, range, code }) => `${path} ${String(range.start.offset).padStart(8, '0')} ${code}`,
    );
    expect(issues.length).toBeGreaterThan(20);
    expect(keys).toEqual([...keys].sort());
  });

  test('the order of the files does not matter', () => {
    const [fixture] = readFixtures().filter(({ code }) => code === 'identifier-taken');
    const files = fixture!.wrong;
    expect(validate([...files].reverse()).report).toEqual(validate(files).report);
  });

  test('the address of an organisation where its name belongs is an issue on its line', () => {
    const files = valid.map((file) => {
      if (file.path !== DATASET) return file;
      const text = new TextDecoder().decode(file.bytes);
      return source(DATASET, `${text}creator: https://example.se/bolaget\n`);
    });
    const { issues } = validate(files).report;
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toContain('reference-missing /creator');
  });

  test('one file alone, with the index of all', () => {
    const { index } = validate(valid);
    const alone = valid.filter(({ path }) => path === DATASET);
    expect(validate(alone, { index }).report).toEqual({ issues: [], files: 1 });
    expect(validate(alone).report.issues.length).toBeGreaterThan(0);
  });

  test('what refers to a file that cannot be read is not blamed for it', () => {
    const files = valid.map((file) =>
      file.path.endsWith('exempelkommun/publisher.yaml') ? source(file.path, 'name: [') : file,
    );
    const blamed = validate(files).report.issues.filter(({ severity }) => severity === 'error');
    expect(new Set(blamed.map(({ path }) => path))).toEqual(
      new Set(['datasets/exempelkommun/publisher.yaml']),
    );
  });

  test('any bytes anywhere give a report, and every edit lies within its text', () => {
    const path = fc.constantFrom(
      DATASET,
      'datasets/catalog.yaml',
      'datasets/x/publisher.yaml',
      'datasets/å.yml',
      '',
    );
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
    fc.assert(
      fc.property(fc.array(fc.tuple(path, text), { maxLength: 4 }), (pairs) => {
        for (const { edit, range } of validate(pairs.map(([at, content]) => source(at, content))).report
          .issues) {
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
          if (edit) expect(edit.start).toBeLessThanOrEqual(edit.end);
        }
      }),
    );
  });
});

describe('what rules find below a misspelt key', () => {
  const text =
    'title: Bad\ndistribution:\n  - accessURL: https://example.se/x\n    format: CSV\n    licens: CC0\n';
  const path = 'datasets/exempelkommun/bad.yaml';
  const { issues } = validate([{ path, bytes: new TextEncoder().encode(text) }]).report;
  const own = issues.filter(({ code }) => ['unknown-key', 'licence-form'].includes(code));

  test('stands after what is said of the key, on the same line', () => {
    expect(own.map(({ code, pointer, range }) => [code, pointer, range.start.line])).toEqual([
      ['unknown-key', '/distribution/0/licens', 5],
      ['licence-form', '/distribution/0/licens', 5],
    ]);
  });

  test('can be fixed together with the key', () => {
    const fixed = own
      .flatMap(({ edit }) => edit ?? [])
      .toSorted((a, b) => b.start - a.start)
      .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);
    expect(fixed).toContain('    license: CC0-1.0\n');
  });
});

describe('codes', () => {
  test('each is there once, and known by its name', () => {
    expect(new Set(CODES.map(({ code }) => code)).size).toBe(CODES.length);
    expect(describeCode(CODES[0]!.code)).toBe(CODES[0]);
  });

  test('what is unknown is an error', () => {
    expect([describeCode('finns-inte'), severityOf('finns-inte')]).toEqual([undefined, 'error']);
  });
});

describe('fix', () => {
  const all = () => true;

  test('nothing to fix: nothing changes', () => {
    expect(applyFixes(readValid(), all)).toMatchObject({ fixed: [], changed: [] });
  });

  test('every issue with an edit is gone afterwards, and no file can be read worse', () => {
    for (const { wrong } of readFixtures()) {
      const before = validate(wrong).report.issues;
      if (!before.some(({ edit }) => edit)) continue;
      const { validation, fixed, changed } = applyFixes(wrong, all);
      expect(fixed.length).toBeGreaterThan(0);
      expect(changed.length).toBeGreaterThan(0);
      expect(validation.report.issues.filter(({ edit }) => edit)).toEqual([]);
    }
  });

  test('fixing again changes nothing', () => {
    const { wrong } = readFixtures().find(({ code }) => code === 'licence-form')!;
    const { changed } = applyFixes(wrong, all);
    const files = wrong.map((file) => changed.find(({ path }) => path === file.path) ?? file);
    expect(applyFixes(files, all).changed).toEqual([]);
  });
});

test('of very many alike in one file the first are told, and how many more there are', () => {
  const bytes = new TextEncoder().encode(`title: A\n${'\u0007'.repeat(5_000)}`);
  const path = 'datasets/exempelkommun/badplatser.yaml';
  const { report } = validate([{ path, bytes }]);
  const alike = report.issues.filter(({ code }) => code === 'yaml-control-character');
  expect(alike).toHaveLength(MOST_OF_A_CODE);
  expect(alike.at(-1)?.message.sv).toMatch(/4800 till av samma slag/);
  expect(() => applyFixes([{ path, bytes }], () => true)).not.toThrow();
});
