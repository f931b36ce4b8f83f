import { expect, test } from 'vitest';
import { weighed } from '../../../actions/settings/severities.ts';
import type { Issue, Report } from '../../../catalog/model/issues/issue.ts';

const at = { offset: 0, line: 1, column: 1 };

function issue(code: string, severity: Issue['severity']): Issue {
  const text = { sv: 'Fel.', en: 'Wrong.' };
  return {
    code,
    severity,
    path: 'x',
    pointer: '',
    range: { start: at, end: at },
    message: text,
    remedy: text,
  };
}

const REPORT: Report = {
  files: 1,
  issues: [
    issue('keyword-plural', 'info'),
    issue('contact-missing', 'warning'),
    issue('yaml-syntax', 'error'),
    issue('title-length', 'warning'),
  ],
};

test('a rule weighs what the repository says, or is left out; an error stays an error', () => {
  const severity = { 'keyword-plural': 'off', 'contact-missing': 'error', 'yaml-syntax': 'off' } as const;
  const { issues } = weighed(REPORT, { severity });
  expect(issues.map(({ code, severity: weight }) => `${weight} ${code}`)).toEqual([
    'error contact-missing',
    'error yaml-syntax',
    'warning title-length',
  ]);
  expect(weighed({ files: 1, issues }, { severity }).issues).toEqual(issues);
});

test('a name that every object has is no setting', () => {
  const report = { files: 1, issues: [issue('constructor', 'warning')] };
  expect(weighed(report, { severity: {} })).toEqual(report);
});
