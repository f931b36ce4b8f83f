import { expect, test } from 'vitest';
import { edited } from '../../../../catalog/check/yaml/edit-text.ts';
import { YAML_CODES } from '../../../../catalog/check/yaml/index.ts';
import { locator } from '../../../../catalog/check/yaml/locate.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';
import { readFixtures } from '../../../fixtures/read-fixture.ts';

const CODES = YAML_CODES.map(({ code }) => code);
const fixtures = readFixtures().filter(({ code }) => CODES.includes(code));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('every code has examples', () => {
  expect([...new Set(fixtures.map(({ code }) => code))].sort()).toEqual([...CODES].sort());
});

test.each(fixtures.map((fixture) => [`${fixture.code}--${fixture.reason}`, fixture] as const))(
  '%s',
  (_name, { code, wrong, right, changed }) => {
    const bytesOf = (files: typeof wrong): Uint8Array[] =>
      files.filter(({ path }) => changed.includes(path)).map(({ bytes }) => bytes);
    const found = bytesOf(wrong).flatMap((bytes) => readYaml(bytes).findings);
    expect([...new Set(found.map((finding) => finding.code))]).toEqual([code]);
    expect(bytesOf(right).flatMap((bytes) => readYaml(bytes).findings)).toEqual([]);
  },
);

test('the first edit of a file with mistakes leaves it with fewer', () => {
  for (const { wrong, changed } of fixtures) {
    for (const { bytes } of wrong.filter(({ path }) => changed.includes(path))) {
      const { text, findings } = readYaml(bytes);
      const fix = findings.find((finding) => finding.fix)?.fix;
      const edit = fix && locator(text).editOf(fix);
      if (edit) expect(readYaml(encode(edited(text, edit))).findings.length).toBeLessThan(findings.length);
    }
  }
});
