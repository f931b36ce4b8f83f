import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../catalog/check/validate/apply-fixes.ts';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import type { Issue } from '../../../../catalog/model/issues/issue.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

const DATASET = 'datasets/exempelkommun/badplatser.yaml';

/** The valid catalog with one text of its dataset replaced. */
function withText(before: string, after: string): SourceFile[] {
  return readValid().map((file) => {
    if (file.path !== DATASET) return file;
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain(before);
    return { ...file, bytes: new TextEncoder().encode(text.replace(before, () => after)) };
  });
}

function issuesOf(files: readonly SourceFile[]): Issue[] {
  return validate(files).report.issues;
}

/** The dataset when all that is offered is done. */
function fixedText(files: readonly SourceFile[]): string {
  const { changed } = applyFixes(files, () => true);
  const file = changed.find(({ path }) => path === DATASET) ?? files.find(({ path }) => path === DATASET);
  return new TextDecoder().decode(file?.bytes);
}

describe('an edit is not offered where its value', () => {
  test.each([
    [
      'a reference that the list holds',
      'accessService: [badplatser-api]',
      'accessService: [badplatser-api, badplatser-apis]',
    ],
    ['a code that the list holds', 'theme: [ENVI]', 'theme: [ENVI, envi]'],
    [
      'a code by its address',
      'theme: [ENVI]',
      'theme: [ENVI, "http://publications.europa.eu/resource/authority/data-theme/ENVI"]',
    ],
    [
      'two addresses in one field',
      'accessURL: https://exempelkommun.example.se/badplatser',
      'accessURL: https://example.se/a https://example.se/b',
    ],
    [
      'two addresses in a text that lacks its list',
      'downloadURL: [https://exempelkommun.example.se/data/badplatser.csv]',
      'downloadURL: https://example.se/a.csv https://example.se/b.csv',
    ],
    [
      'two addresses of e-mail',
      'theme: [ENVI]',
      'theme: [ENVI]\ncontactPoint:\n  - fn: Öppna data\n    hasEmail: A <a@exempelkommun.example.se>, b@exempelkommun.example.se',
    ],
    ['two codes in one text', 'format: CSV', 'format: CSV, XLS'],
    ['two media types', 'format: CSV', 'format: CSV\n    mediaType: text/csv, application/json'],
    ['a language that is called by a country', 'theme: [ENVI]', 'theme: [ENVI]\nlanguage: [se]'],
    ['a country where a language belongs', 'title:\n  sv: Badplatser', 'title:\n  SE: Badplatser'],
    ['another country', '  en: Bathing places\ndescription', '  UK: Bathing places\ndescription'],
    ['two names in one', '  - id: csv', '  - id: csv, json'],
    ['a period', 'issued: 2024-06-01\nmodified', 'issued: 2023-2024\nmodified'],
  ])('is not certain: %s', (_, before, after) => {
    const files = withText(before, after);
    const issues = issuesOf(files).filter(({ severity }) => severity === 'error');
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.filter(({ edit }) => edit)).toEqual([]);
    expect(fixedText(files)).toContain(after);
  });

  test('is not certain: which of format and media type is wrong', () => {
    const files = withText('format: CSV', 'format: CSV\n    mediaType: application/json');
    const issues = issuesOf(files).filter(({ severity }) => severity !== 'info');
    expect(issues.map(({ code, edit }) => [code, edit])).toEqual([['media-type-mismatch', undefined]]);
  });

  test('would be the second of its kind, of two that lead to the same', () => {
    const files = withText('theme: [ENVI]', 'theme: [envi, Envi]');
    expect(fixedText(files)).toContain('theme: [ENVI, Envi]');
    const [issue] = issuesOf(files).filter(({ edit }) => !edit);
    expect(issue?.remedy.sv).toBe(
      'Menas ENVI, så står det redan i listan: ta bort det här. Menas något annat, skriv det.',
    );
  });

  test('choices are named instead', () => {
    const [issue] = issuesOf(withText('theme: [ENVI]', 'theme: [ENVI]\nlanguage: [se]'));
    expect(issue?.remedy.sv).toContain('SWE (svenska), SME (nordsamiska)');
  });
});

describe('an edit is offered where its meaning is certain', () => {
  test.each([
    ['SV before Swedish', 'title:\n  sv:', 'title:\n  SV:'],
    ['EN before English', '  en: Bathing places\ndescription', '  EN: Bathing places\ndescription'],
    ['a comma too many', 'sv: [badplats, friluftsliv]', 'sv: [badplats,, friluftsliv]'],
    [
      'https:// twice',
      'accessURL: https://exempelkommun.example.se/badplatser',
      'accessURL: https://https://exempelkommun.example.se/badplatser',
    ],
    [
      'an invisible character in an address',
      'accessURL: https://exempelkommun.example.se/badplatser',
      'accessURL: https://exempelkommun.example.se/bad\u200bplatser',
    ],
  ])('%s', (_, right, wrong) => {
    expect(fixedText(withText(right, wrong))).toBe(fixedText(readValid()));
  });

  test.each([
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/csv;charset=utf-8;header=present', 'text/csv'],
    ['Text/CSV; charset="utf-8"', 'text/csv'],
    ['text/csv; charset=iso-8859-1', 'text/csv'],
  ])('the media type %s loses its parameter', (written, right) => {
    const after = fixedText(withText('format: CSV', `format: CSV\n    mediaType: '${written}'`));
    expect(after).toContain(`mediaType: '${right}'`);
  });
});
