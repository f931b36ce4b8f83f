import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../catalog/check/validate/apply-fixes.ts';
import { withJudgedEdits } from '../../../../catalog/check/validate/judge-edits.ts';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import type { Edit, Issue } from '../../../../catalog/model/issues/issue.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

const START = { offset: 0, line: 1, column: 1 };

/** An issue with an edit at an offset. */
function issueAt(offset: number, code = 'unknown-code'): Issue & { edit: Edit } {
  return {
    code,
    severity: 'error',
    path: 'datasets/a/b.yaml',
    pointer: '',
    range: { start: START, end: START },
    message: { sv: 'Fel.', en: 'Wrong.' },
    remedy: { sv: 'Skriv rätt.', en: 'Write right.' },
    edit: { start: offset, end: offset + 1, text: 'x' },
  };
}

const FAULT = { code: 'title-taken', message: { sv: 'Titeln finns.', en: 'The title is taken.' } };
const severityOf = () => 'error' as const;

describe('edits that are judged', () => {
  test('the one that brings a fault is not offered, and the issue says why', () => {
    const issues = [issueAt(0), issueAt(10)];
    const judged = withJudgedEdits(
      issues,
      [],
      (edits) => (edits[0]?.start === 10 ? [FAULT] : []),
      severityOf,
    );
    expect(judged.map(({ edit }) => edit !== undefined)).toEqual([true, false]);
    expect(judged[1]?.remedy.sv).toBe(
      'Skriv rätt. Det rättas inte automatiskt, för då blir det ett annat fel: Titeln finns.',
    );
  });

  test('a fault that was there before is no fault of the edit', () => {
    const issues = [issueAt(0)];
    expect(withJudgedEdits(issues, [FAULT], () => [FAULT], severityOf)).toEqual(issues);
    expect(withJudgedEdits(issues, [FAULT], () => [FAULT, FAULT], severityOf)[0]?.edit).toBeUndefined();
  });

  test('the fault that is named is one that the edit brings, not one of another value', () => {
    const brought = { code: 'title-taken', message: { sv: 'Den nya finns.', en: 'The new one is taken.' } };
    const [judged] = withJudgedEdits([issueAt(0)], [FAULT], () => [brought, FAULT], severityOf);
    expect(judged?.remedy.sv).toContain('Den nya finns.');
    const [other] = withJudgedEdits([issueAt(0)], [FAULT], () => [FAULT, brought], severityOf);
    expect(other?.remedy.sv).toContain('Den nya finns.');
  });

  test('what comes to light of what is missing is none either', () => {
    const missing = { code: 'theme-missing', message: FAULT.message };
    expect(
      withJudgedEdits(
        [issueAt(0)],
        [],
        () => [missing],
        () => 'warning',
      )[0]?.edit,
    ).toBeDefined();
    expect(
      withJudgedEdits(
        [issueAt(0)],
        [],
        () => [FAULT],
        () => 'warning',
      )[0]?.edit,
    ).toBeUndefined();
  });

  test('one that nobody may look at any more is not offered', () => {
    expect(withJudgedEdits([issueAt(0)], [], () => undefined, severityOf)[0]).toMatchObject({
      remedy: { sv: 'Skriv rätt.' },
    });
    expect(withJudgedEdits([issueAt(0)], [], () => undefined, severityOf)[0]?.edit).toBeUndefined();
  });

  test('of many the one at fault is found without looking at each', () => {
    const issues = Array.from({ length: 64 }, (_, index) => issueAt(index * 10));
    let looks = 0;
    const judged = withJudgedEdits(
      issues,
      [],
      (edits) => {
        looks += 1;
        return edits.some(({ start }) => start === 370) ? [FAULT] : [];
      },
      severityOf,
    );
    expect(judged.flatMap(({ edit }, index) => (edit ? [] : index))).toEqual([37]);
    expect(looks).toBeLessThan(20);
  });
});

const DATASET = 'datasets/exempelkommun/badplatser.yaml';

/** The valid catalog with an address of its dataset written so. */
function withAddress(address: string): SourceFile[] {
  return readValid().map((file) => {
    if (file.path !== DATASET) return file;
    const text = new TextDecoder().decode(file.bytes);
    const right = 'accessURL: https://exempelkommun.example.se/badplatser';
    return { ...file, bytes: new TextEncoder().encode(text.replace(right, `accessURL: ${address}`)) };
  });
}

describe('in a whole catalog', () => {
  const errors = (files: readonly SourceFile[]) =>
    validate(files)
      .report.issues.filter(({ path, severity }) => path === DATASET && severity === 'error')
      .map(({ code, edit }) => [code, edit !== undefined]);

  test('an edit that leads to an address that nobody can reach is not offered', () => {
    expect(errors(withAddress('https://exempel\u200bkommun.example.se/badplatser'))).toEqual([
      ['address-characters', true],
    ]);
    const files = withAddress('https://local\u200bhost/badplatser');
    expect(errors(files)).toEqual([['address-characters', false]]);
    expect(applyFixes(files, () => true).changed).toEqual([]);
  });
});

describe('nothing is taken away that may be what somebody has written', () => {
  /** The dataset after all fixes that are offered, where this line is put in place of its first title. */
  const fixed = (lines: string): string => {
    const [file] = readValid().filter(({ path }) => path === DATASET);
    const text = new TextDecoder().decode(file?.bytes);
    const planted = text.replace(
      '  - id: csv\n    title: { sv: Badplatser som CSV, en: Bathing places as CSV }\n',
      lines,
    );
    expect(planted).not.toBe(text);
    const files = readValid().map((one) =>
      one.path === DATASET ? { ...one, bytes: new TextEncoder().encode(planted) } : one,
    );
    const { changed } = applyFixes(files, () => true);
    return new TextDecoder().decode(changed.find(({ path }) => path === DATASET)?.bytes) || planted;
  };

  test.each([
    [
      'a text with a comma in brackets is put in quotes',
      '  - title: { sv: Badplatser, CSV, en: Bathing places }\n',
      '  - title: { sv: "Badplatser, CSV", en: Bathing places }\n',
    ],
    [
      'several commas',
      '  - title: { sv: Bad, hav, sjö, en: Bathing places }\n',
      '  - title: { sv: "Bad, hav, sjö", en: Bathing places }\n',
    ],
    [
      'with a stray quotation mark nobody can tell',
      '  - title: { sv: Badplatser, CSV", en: Bathing places }\n',
      '  - title: { sv: Badplatser, CSV", en: Bathing places }\n',
    ],
    [
      'a closing bracket that a comment has swallowed',
      '  - title: { sv: Bad, en: Places that # are open }\n',
      '  - title: { sv: Bad, en: Places that # are open }\n',
    ],
    [
      'a bracket within a word',
      '  - title: Badplatser\n    language: [SW[E]\n',
      '  - title: Badplatser\n    language: [SW[E]\n',
    ],
    ['an empty address of identity', '  - id:\n    title: Badplatser\n', '  - id:\n    title: Badplatser\n'],
  ])('%s', (_, planted, expected) => {
    expect(fixed(planted)).toContain(expected);
  });
});
