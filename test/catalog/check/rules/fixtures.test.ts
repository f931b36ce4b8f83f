import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../catalog/check/validate/apply-fixes.ts';
import { planReading } from '../../../../catalog/check/validate/change-too-large.ts';
import { CODES, severityOf } from '../../../../catalog/check/validate/codes.ts';
import {
  type Parsed,
  type ParseMemory,
  type SourceFile,
  type Validation,
  validate,
} from '../../../../catalog/check/validate/validate.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';
import { checkFeeds } from '../../../../catalog/dcat/feeds.ts';
import type { Edit, Issue } from '../../../../catalog/model/issues/issue.ts';
import { pointerPath } from '../../../../catalog/model/pointer.ts';
import { resolve } from '../../../../catalog/model/resolve.ts';
import { FIXTURE_ACCOUNTS, FIXTURE_NOW } from '../../../fixtures/accounts.ts';
import { readFixtures, readValid } from '../../../fixtures/read-fixture.ts';

const fixtures = readFixtures();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The valid catalog is part of every example, and need be parsed but once. */
const parsed = new WeakMap<Uint8Array, Parsed>();
const memory: ParseMemory = {
  recall(bytes, parse) {
    const known = parsed.get(bytes) ?? parse();
    parsed.set(bytes, known);
    return structuredClone(known);
  },
};

function check(files: readonly SourceFile[]): Validation {
  return validate(files, { memory, accounts: FIXTURE_ACCOUNTS, now: FIXTURE_NOW });
}

/**
 * The codes that all layers find in files; in the feeds only where nothing before them stops the publication.
 *
 * @param changed Paths of the files that are changed in one pull request.
 */
function codesOf(files: SourceFile[], changed: readonly string[] = []): string[] {
  const { report, entities } = check(files);
  const versions = files.filter(({ path }) => changed.includes(path));
  const { issue } = planReading(
    versions.map(({ path, bytes }) => ({ path, before: undefined, after: bytes })),
  );
  const codes = [...report.issues, ...(issue ? [issue] : [])].map(({ code }) => code);
  if (report.issues.some((issue) => issue.severity === 'error')) return codes;
  return [...codes, ...checkFeeds(resolve(entities)).map(({ finding }) => finding.code)];
}

test('every code has an example, and every example a code', () => {
  const withExample = new Set(fixtures.map((fixture) => fixture.code));
  const known = CODES.map((description) => description.code);
  expect([...withExample].sort()).toEqual([...known].sort());
});

test('no two layers use the same code', () => {
  const known = CODES.map((description) => description.code);
  expect(known.filter((code, position) => known.indexOf(code) !== position)).toEqual([]);
});

test('every code is explained in both languages and has a source', () => {
  for (const { title, why, sources } of CODES) {
    for (const text of [title.sv, title.en, why.sv, why.en]) expect(text.trim()).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source.url).toMatch(/^https:\/\//);
  }
});

/**
 * Of codes those that an example is about, and all errors. What else is found is no business of the example: a rule that
 * asks for more in every description would turn all of them red.
 */
function codesThatCount(code: string, codes: readonly string[]): string[] {
  return codes.filter((each) => each === code || severityOf(each) === 'error');
}

test('the valid catalog has no error and no warning', () => {
  expect(codesOf(readValid()).filter((code) => severityOf(code) !== 'info')).toEqual([]);
});

describe.each(fixtures.map((fixture) => [`${fixture.code}--${fixture.reason}`, fixture] as const))(
  '%s',
  (_name, { code, wrong, right, changed }) => {
    test('the wrong catalog has this issue, and no other error', () => {
      expect([...new Set(codesThatCount(code, codesOf(wrong, changed)))]).toEqual([code]);
    });

    test('the right catalog does not have it, and no error', () => {
      expect(codesThatCount(code, codesOf(right, changed))).toEqual([]);
    });

    test('the two differ', () => {
      expect(changed).not.toEqual([]);
    });

    test('each issue lies in its file and is told in both languages', () => {
      for (const issue of check(wrong).report.issues) {
        const text = textOf(wrong, issue.path);
        expect(issue.range.start.offset).toBeLessThanOrEqual(issue.range.end.offset);
        expect(issue.range.end.offset).toBeLessThanOrEqual(text.length);
        for (const { sv, en } of [issue.message, issue.remedy]) {
          expect(sv).toMatch(/^\P{C}+[.?!][”“"]?$/u);
          expect(en).toMatch(/^\P{C}+[.?!][”“"]?$/u);
          expect(`${sv} ${en}`, 'a JSON pointer is for programs').not.toMatch(
            /(?<![\w.\-:/])\/[A-Za-z]\w*\/\d+/,
          );
        }
      }
    });

    test('each edit fixes its issue and nothing else', () => {
      const { issues } = check(wrong).report;
      for (const issue of issues.filter(hasEdit)) {
        const fixed = withEdit(wrong, issue);
        const left = check(fixed).report.issues;
        expect(left.length).toBeLessThan(issues.length);
        const known = new Set(issues.map((one) => one.code));
        expect(left.filter((one) => !known.has(one.code))).toEqual([]);
        expect(changedOutside(wrong, fixed, issue)).toEqual([]);
      }
    });

    test('all edits together give the right catalog', () => {
      const paths = editedPaths(wrong);
      const { validation } = applyFixes(wrong, () => true, { memory });
      const stillWrong = validation.report.issues.map((issue) => issue.path);
      const after = fixedTexts(wrong, paths);
      for (const path of paths.filter((one) => !stillWrong.includes(one))) {
        expect(after.get(path)).toBe(textOf(right, path));
      }
    });
  },
);

type Fixable = Issue & { edit: Edit };

function hasEdit(issue: Issue): issue is Fixable {
  return issue.edit !== undefined;
}

function textOf(files: readonly SourceFile[], path: string): string {
  return decoder.decode(files.find((file) => file.path === path)?.bytes);
}

function withEdit(files: readonly SourceFile[], { path, edit }: Fixable): SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = readYaml(file.bytes).text;
    return { path, bytes: encoder.encode(text.slice(0, edit.start) + edit.text + text.slice(edit.end)) };
  });
}

function editedPaths(files: readonly SourceFile[]): string[] {
  return [
    ...new Set(
      validate(files)
        .report.issues.filter(hasEdit)
        .map((issue) => issue.path),
    ),
  ];
}

function fixedTexts(files: readonly SourceFile[], paths: readonly string[]): Map<string, string> {
  const { changed } = applyFixes(files, () => true, { memory });
  return new Map(paths.map((path) => [path, textOf([...changed, ...files], path)]));
}

/** Pointers of values that an edit has changed although they are not what its issue is about, nor beside it. */
function changedOutside(before: SourceFile[], after: SourceFile[], { path, pointer }: Fixable): string[] {
  const dataOf = (files: SourceFile[]): unknown =>
    readYaml(files.find((file) => file.path === path)?.bytes ?? new Uint8Array()).data;
  const [was, is] = [leavesOf(dataOf(before)), leavesOf(dataOf(after))];
  if (was.size === 0) return [];
  const parent = `/${pointerPath(pointer).slice(0, -1).join('/')}`;
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (one) => was.get(one) !== is.get(one) && !one.startsWith(parent),
  );
}

function leavesOf(value: unknown, at = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return value === undefined ? found : found.set(at, value);
  for (const [key, child] of Object.entries(value)) leavesOf(child, `${at}/${key}`, found);
  return found;
}
