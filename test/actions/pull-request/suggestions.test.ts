import { expect, test } from 'vitest';
import { suggestionKey } from '../../../actions/comment/markers.ts';
import type { ChangedFile, LineRange } from '../../../actions/pull-request/observation.ts';
import { suggestionsFor } from '../../../actions/pull-request/suggestions.ts';
import { validate } from '../../../catalog/check/validate/validate.ts';
import type { Issue } from '../../../catalog/model/issues/issue.ts';
import { BADPLATSER, changedFile } from './observed.ts';

function file(text: string, commentable: readonly LineRange[] = [{ from: 1, to: 1000 }]): ChangedFile {
  return changedFile(BADPLATSER, { after: new TextEncoder().encode(text), commentable });
}

/** An issue that replaces `what`, the `nth` time it stands in `text`, by `by`. */
function issue(text: string, what: string, by: string, nth = 0): Issue {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(what, start + 1);
  const position = { offset: start, line: 1, column: 1 };
  const words = { sv: `Fel: ${what}.`, en: `Wrong: ${what}.` };
  return {
    code: 'unknown-code',
    severity: 'error',
    path: BADPLATSER,
    pointer: '',
    range: { start: position, end: position },
    message: words,
    remedy: { sv: 'Rätta.', en: 'Correct.' },
    edit: { start, end: start + what.length, text: by },
  };
}

/** Each suggestion as `first-last: what stands in the block`. */
function suggested(text: string, issues: Issue[], commentable?: LineRange[]): string[] {
  return suggestionsFor([file(text, commentable)], issues, 'sv').map(({ suggestion }) => {
    const { startLine, line, body } = suggestion;
    const block = /^(`{3,})suggestion\n(.*?)^\1$/ms.exec(body);
    return `${startLine}-${line}: ${JSON.stringify(block?.[2])}`;
  });
}

const TEXT = 'title: Bad\ntheme: [ENVIR]\nformat: csvv\nformat: csvv\nend: `x`\n';

test('the whole line is fixed, with what stands around it', () => {
  expect(suggested(TEXT, [issue(TEXT, 'ENVIR', 'ENVI')])).toEqual(['2-2: "theme: [ENVI]\\n"']);
});

test('what touches the same line is fixed together', () => {
  const issues = [issue(TEXT, 'ENVIR', 'ENVI'), issue(TEXT, 'theme', 'themes')];
  expect(suggested(TEXT, issues)).toEqual(['2-2: "themes: [ENVI]\\n"']);
  const [only] = suggestionsFor([file(TEXT)], issues, 'sv');
  expect(only?.issues).toHaveLength(2);
  expect(only?.suggestion.body).toContain('Fel: theme. Rätta.\nFel: ENVIR. Rätta.');
});

test('what lies outside the diff, or across its edge, gets none', () => {
  const two = issue(TEXT, 'ENVIR]\nformat', 'ENVI]\nformat');
  expect(suggested(TEXT, [two], [{ from: 1, to: 2 }])).toEqual([]);
  expect(
    suggested(
      TEXT,
      [two],
      [
        { from: 1, to: 2 },
        { from: 3, to: 5 },
      ],
    ),
  ).toEqual([]);
  expect(suggested(TEXT, [two], [{ from: 2, to: 3 }])).toEqual(['2-3: "theme: [ENVI]\\nformat: csvv\\n"']);
});

test('a line can be taken away', () => {
  expect(suggested(TEXT, [issue(TEXT, 'theme: [ENVIR]\n', '')])).toEqual(['2-2: ""']);
});

test('of two edits that meet, the first is made', () => {
  const issues = [issue(TEXT, 'ENVIR', 'ENVI'), issue(TEXT, 'VIR', 'VI')];
  expect(suggested(TEXT, issues)).toEqual(['2-2: "theme: [ENVI]\\n"']);
});

test('line ends of Windows and a last line without one are kept out of the block', () => {
  const text = 'a: 1\r\nb: csvv\r\nc: csvv';
  expect(suggested(text, [issue(text, 'csvv', 'CSV'), issue(text, 'csvv', 'CSV', 1)])).toEqual([
    '2-2: "b: CSV\\n"',
    '3-3: "c: CSV\\n"',
  ]);
});

test('the fence is longer than any in the text', () => {
  const text = 'a: ````x\n';
  const [only] = suggestionsFor([file(text)], [issue(text, 'x', 'y')], 'sv');
  expect(only?.suggestion.body).toContain('`````suggestion\na: ````y\n`````');
});

test('a line with characters that would not be seen gets none', () => {
  const text = 'a: \u202eENVIR\n';
  expect(suggested(text, [issue(text, 'ENVIR', 'ENVI')])).toEqual([]);
});

test('keys differ for equal mistakes, and stay when lines above are added', () => {
  const keys = (text: string) =>
    suggestionsFor([file(text)], [issue(text, 'csvv', 'CSV'), issue(text, 'csvv', 'CSV', 1)], 'sv').map(
      ({ suggestion }) => suggestion.key,
    );
  const [first, second] = keys(TEXT);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(first).not.toBe(second);
  expect(keys(`# en rad till\n${TEXT}`)).toEqual([first, second]);
});

test('the key can be read back from what is written', () => {
  const [only] = suggestionsFor([file(TEXT)], [issue(TEXT, 'ENVIR', 'ENVI')], 'sv');
  expect(suggestionKey(only!.suggestion.body)).toBe(only!.suggestion.key);
});

test('applied, suggestions fix what the validator found', () => {
  const text =
    'title: Badplatser\ndescription: Var man kan bada.\ntheme: [ENVIR]\naccrualPeriodicity: årligen\n';
  const source = file(text);
  const check = (bytes: Uint8Array) =>
    validate([{ path: BADPLATSER, bytes }]).report.issues.filter(({ code }) => code === 'unknown-code');
  const lines = text.split('\n');
  for (const { suggestion } of suggestionsFor([source], check(source.after!), 'sv')) {
    const block = /^(`{3,})suggestion\n(.*?)\n\1$/ms.exec(suggestion.body)?.[2] ?? '';
    lines.splice(suggestion.startLine - 1, suggestion.line - suggestion.startLine + 1, block);
  }
  expect(check(source.after!)).toHaveLength(2);
  expect(check(new TextEncoder().encode(lines.join('\n')))).toEqual([]);
});

test('there is an end to them', () => {
  const text = 'x: csvv\n'.repeat(100);
  const issues = Array.from({ length: 100 }, (_, nth) => issue(text, 'csvv', 'CSV', nth));
  expect(suggestionsFor([file(text)], issues, 'sv')).toHaveLength(30);
});
