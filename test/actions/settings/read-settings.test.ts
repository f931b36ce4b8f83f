import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readSettings,
  SETTINGS_PATH,
  type SettingsReading,
} from '../../../actions/settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../../actions/settings/settings.ts';

const ROOT = join(import.meta.dirname, '../../..');

function read(text: string): SettingsReading {
  return readSettings(new TextEncoder().encode(text));
}

/** The issues, as `line code`. */
function codesOf({ issues }: SettingsReading): string[] {
  return issues.map(({ range, code }) => `${range.start.line} ${code}`);
}

describe('settings', () => {
  test('are the defaults where there is no file, or everything in it is commented out', () => {
    const nothing = { settings: DEFAULT_SETTINGS, issues: [], gap: undefined };
    expect(readSettings(undefined)).toEqual(nothing);
    expect(read('# language: en\n')).toEqual(nothing);
  });

  test('of this repository are right, and say what holds without them', () => {
    const { settings, issues } = readSettings(readFileSync(join(ROOT, SETTINGS_PATH)));
    expect(issues).toEqual([]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  test('are taken as they stand, and the rest is the default', () => {
    const { settings, gap } = read(
      'language: en\nreviewers: [{ login: granskare, id: 7 }]\nlimits: { files: 10 }\nautoMerge: true\n' +
        'severity: { keyword-plural: "off", contact-missing: error }\n',
    );
    expect(gap).toBeUndefined();
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'en',
      reviewers: [{ login: 'granskare', id: 7 }],
      limits: { files: 10, bytes: DEFAULT_SETTINGS.limits.bytes },
      autoMerge: true,
      severity: { 'keyword-plural': 'off', 'contact-missing': 'error' },
    });
  });
});

describe('settings with errors', () => {
  test.each([
    ['reviewrs: [{ login: a, id: 7 }]\n', '1 unknown-key'],
    ['reviewers: [{ login: a }]\n', '1 missing-key'],
    ['reviewers: [{ login: "@a", id: 7 }]\n', '1 invalid-pattern'],
    ['reviewers: [{ login: a, id: "7" }]\n', '1 wrong-type'],
    ['language: svenska\n', '1 unknown-code'],
    ['approvals: 0\n', '1 out-of-range'],
    ['autoMerge: ja\n', '1 wrong-type'],
    ['# om regler\nseverity:\n  keyword-plurall: off\n', '3 unknown-key'],
    ['severity:\n  yaml-syntax: warning\n', '2 invalid-value'],
    ['reviewers: [\n', '1 yaml-syntax'],
    ['- language\n', '1 yaml-empty'],
  ])('%j: %s', (text, expected) => {
    const reading = read(text);
    expect(codesOf(reading)).toContain(expected);
    expect(reading.settings).toEqual(DEFAULT_SETTINGS);
    expect(reading.gap?.what).toBe('settings');
  });

  test('are told with the place and what to do', () => {
    expect(read('language: sv\nreviewrs: [{ login: a, id: 7 }]\n').issues).toMatchObject([
      {
        path: SETTINGS_PATH,
        range: { start: { line: 2, column: 1 } },
        message: { sv: 'Det finns inget fält som heter ”reviewrs”. Du menar nog reviewers (Granskare).' },
        remedy: { sv: 'Skriv reviewers i stället för ”reviewrs”.' },
        edit: { text: 'reviewers' },
      },
    ]);
  });

  test('too large to be read are not read', () => {
    const reading = read(`# ${'x'.repeat(300_000)}\n`);
    expect(reading.gap?.what).toBe('settings');
  });

  test('never make reading throw, and what is broken is never used', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { settings, issues, gap } = readSettings(bytes);
        if (issues.some(({ severity }) => severity === 'error')) expect(gap).toBeDefined();
        if (gap) expect(settings).toEqual(DEFAULT_SETTINGS);
      }),
    );
  });
});
