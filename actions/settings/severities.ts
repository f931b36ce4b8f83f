import { CODES, describeCode } from '../../catalog/check/validate/codes.ts';
import type { CodeDescription } from '../../catalog/model/issues/code.ts';
import type { Finding } from '../../catalog/model/issues/finding.ts';
import type { Issue, Report } from '../../catalog/model/issues/issue.ts';
import { quoted } from '../../catalog/model/issues/quoted.ts';
import { pointer } from '../../catalog/model/pointer.ts';
import { closest } from '../../catalog/model/words/closest.ts';
import type { Settings } from './settings.ts';

/**
 * Finds the mistakes in the severities that a repository sets: codes that do not exist, and errors made less severe.
 */
export function checkSeverities(severity: Readonly<Record<string, unknown>>): Finding[] {
  return Object.entries(severity).flatMap(([code, wanted]) => {
    const description = describeCode(code);
    if (!description) return [unknown(code)];
    return description.severity === 'error' && wanted !== 'error' ? [loosened(description)] : [];
  });
}

function unknown(code: string): Finding {
  const shown = quoted(code);
  const meant = closest(
    code,
    CODES.map((code) => code.code),
  );
  return {
    code: 'unknown-key',
    pointer: pointer('severity', code),
    at: 'key',
    message: { sv: `Det finns ingen regel ${shown.sv}.`, en: `There is no rule ${shown.en}.` },
    remedy: meant
      ? { sv: `Skriv ${meant}, eller ta bort raden.`, en: `Write ${meant}, or take the line away.` }
      : { sv: 'Ta bort raden.', en: 'Take the line away.' },
    ...(meant ? { fix: { kind: 'rename-key', pointer: pointer('severity', code), key: meant } } : {}),
  };
}

function loosened({ code }: CodeDescription): Finding {
  return {
    code: 'invalid-value',
    pointer: pointer('severity', code),
    message: {
      sv: `${code} är ett fel och kan inte räknas som något annat: det som har fel kan inte publiceras.`,
      en: `${code} is an error and cannot count as anything else: what has errors cannot be published.`,
    },
    remedy: { sv: 'Ta bort raden.', en: 'Take the line away.' },
    fix: { kind: 'remove', pointer: pointer('severity', code) },
  };
}

/**
 * A report as the repository wants it weighed: severities changed, rules that are turned off left out. The same
 * however often it is done. What cannot be weighed differently (an error) stays, whatever the settings say.
 */
export function weighed(report: Report, { severity }: Pick<Settings, 'severity'>): Report {
  return { ...report, issues: weighIssues(report.issues, { severity }) };
}

/** {@link weighed} for issues by themselves, with or without their places. */
export function weighIssues<Weighable extends Pick<Issue, 'code' | 'severity'>>(
  issues: readonly Weighable[],
  { severity }: Pick<Settings, 'severity'>,
): Weighable[] {
  return issues.flatMap((issue) => weighedIssue(issue, severity));
}

function weighedIssue<Weighable extends Pick<Issue, 'code' | 'severity'>>(
  issue: Weighable,
  severity: Settings['severity'],
): Weighable[] {
  const wanted = Object.hasOwn(severity, issue.code) ? severity[issue.code] : undefined;
  if (wanted === undefined || describeCode(issue.code)?.severity === 'error') return [issue];
  return wanted === 'off' ? [] : [{ ...issue, severity: wanted }];
}
