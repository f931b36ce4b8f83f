import type { CodeDescription } from '../../model/issues/code.ts';
import type { Edit, Issue, Range, Report, Severity } from '../../model/issues/issue.ts';
import type { Language } from '../../model/text.ts';
import { visibleJson } from './visible.ts';

/** The input of a SARIF report besides the issues. */
export interface SarifOptions {
  language: Language;
  /** The description of a code, if the code is known. */
  describe: (code: string) => CodeDescription | undefined;
  /** The page that explains a code. */
  helpUri: (code: string) => string;
  /** The address where this tool is described. */
  informationUri: string;
  /** The tool's version, as in `package.json`. */
  version: string;
  /** The text of a file in the report, to tell where edits begin and end. */
  textOf: (path: string) => string | undefined;
}

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The base of the paths in the report: the root of the checked out source, by GitHub's convention. */
const ROOT = '%SRCROOT%';

/**
 * A report in SARIF 2.1.0 (OASIS, 2023 with errata 01), which code scanning on GitHub and many editors read.
 * Only the codes that were found are described. Columns count UTF-16 units.
 */
export function formatSarif(report: Report, options: SarifOptions): string {
  const codes = [...new Set(report.issues.map(({ code }) => code))].sort();
  const place = new Map(codes.map((code, position) => [code, position]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(codes, options) },
        columnKind: 'utf16CodeUnits',
        results: report.issues.map((issue) => result(issue, place.get(issue.code) ?? -1, options)),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

function driver(codes: string[], options: SarifOptions) {
  return {
    name: 'katalog',
    semanticVersion: options.version,
    informationUri: options.informationUri,
    language: options.language,
    rules: codes.map((code) => rule(code, options)),
  };
}

function rule(code: string, { describe, helpUri, language }: SarifOptions) {
  const description = describe(code);
  const identity = { id: code, helpUri: helpUri(code) };
  if (!description) return identity;
  const { title, why, severity } = description;
  return {
    ...identity,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(issue: Issue, ruleIndex: number, options: SarifOptions) {
  const { code, severity, path, pointer, range, message, remedy, edit } = issue;
  const { language } = options;
  const text = edit && options.textOf(path);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageText(`${message[language]} ${remedy[language]}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(path), region: region(range) },
        ...(pointer ? { logicalLocations: [{ fullyQualifiedName: pointer }] } : {}),
      },
    ],
    partialFingerprints: { 'codeAndPointer/v1': `${code}:${pointer}` },
    ...(edit && text !== undefined ? { fixes: [fix(path, edit, text, remedy[language])] } : {}),
  };
}

/**
 * Text as the message of a result, in which braces are placeholders and `[…](…)` a link (SARIF 2.1.0, 3.11.5 and
 * 3.11.6): what authors have written is neither.
 */
function messageText(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}

function artifact(path: string) {
  // Half of a pair of surrogates has no place in a URI, and encodeURIComponent throws at it.
  const whole = path.replaceAll(/\p{Cs}/gu, '\ufffd');
  if (/^https?:\/\//i.test(whole) && URL.canParse(whole)) return { uri: new URL(whole).href };
  return { uri: whole.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fix(path: string, { start, end, text }: Edit, source: string, description: string) {
  const deletedRegion = region({ start: positionOf(source, start), end: positionOf(source, end) });
  return {
    description: { text: description },
    artifactChanges: [
      { artifactLocation: artifact(path), replacements: [{ deletedRegion, insertedContent: { text } }] },
    ],
  };
}

function positionOf(text: string, offset: number) {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return { offset, line, column: offset - lineStart + 1 };
}
