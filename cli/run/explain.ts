import type { Style } from '../../catalog/check/format/text.ts';
import { visible } from '../../catalog/check/format/visible.ts';
import { severityWord } from '../../catalog/check/format/words.ts';
import { wrapped } from '../../catalog/check/format/wrapped.ts';
import { describeTableCode, TABLE_CODES } from '../../catalog/check/tabular/codes/index.ts';
import { CODES, describeCode } from '../../catalog/check/validate/codes.ts';
import type { CodeDescription } from '../../catalog/model/issues/code.ts';
import type { Language } from '../../catalog/model/text.ts';
import packageFile from '../../package.json' with { type: 'json' };
import type { Excerpt } from '../../site/data/excerpt.ts';
import { EXAMPLES, type RuleExample } from '../../site/data/rule-examples.ts';
import { codePage } from '../addresses.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import { nearest } from '../nearest.ts';
import { paintFor } from '../terminal.ts';

const WIDTH = 78;

/** Those of the catalog's files and those of tables. */
const ALL_CODES = [...CODES, ...TABLE_CODES];

type Paint = (style: Style, text: string) => string;

/** Runs `katalog explain`. */
export async function runExplain({ positionals: [code], language, io }: Call): Promise<number> {
  const paint = paintFor(io.stdout, io.env);
  const lines = code === undefined ? list(language, paint) : explanation(known(code), language, paint);
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function known(code: string): CodeDescription {
  const description = describeCode(code) ?? describeTableCode(code);
  if (description) return description;
  const codes = ALL_CODES.map((code) => code.code);
  throw new CannotRun(MESSAGES.unknownCode(code, nearest(code, codes)));
}

function list(language: Language, paint: Paint): string[] {
  const sorted = ALL_CODES.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const width = Math.max(...sorted.map(({ code }) => code.length)) + 2;
  const rows = sorted.map(({ code, severity, title }) => {
    const word = severityWord(severity, language).padEnd(9);
    return `${paint('bold', code.padEnd(width))}${paint('dim', word)}${title[language]}`;
  });
  return [...rows, '', MESSAGES.codeCount(sorted.length)[language]];
}

function explanation(description: CodeDescription, language: Language, paint: Paint): string[] {
  const { code, severity, title, why, sources } = description;
  const heading = (text: string): string[] => ['', paint('bold', text)];
  return [
    `${paint('bold', title[language])}  ${paint('dim', `${code}, ${severityWord(severity, language).toLowerCase()}`)}`,
    ...heading(MESSAGES.why[language]),
    ...paragraphs(why[language]),
    ...exampleLines(EXAMPLES.get(code), language, paint),
    ...heading(MESSAGES.sources[language]),
    ...sources.flatMap((source) => [`  ${source.title}`, `  ${paint('dim', source.url)}`]),
    ...heading(MESSAGES.page[language]),
    `  ${codePage(packageFile.homepage, code)}`,
  ];
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph, position) => [
      ...(position > 0 ? [''] : []),
      ...wrapped(paragraph.replaceAll('\n', ' '), WIDTH).map((line) => `  ${line}`),
    ]);
}

function exampleLines(example: RuleExample | undefined, language: Language, paint: Paint): string[] {
  if (!example) return [];
  return [
    ...example.wrong.flatMap((excerpt) => excerptLines(MESSAGES.wrong[language], 'red', excerpt, paint)),
    ...example.right.flatMap((excerpt) => excerptLines(MESSAGES.right[language], 'cyan', excerpt, paint)),
  ];
}

function excerptLines(word: string, style: Style, { path, lines }: Excerpt, paint: Paint): string[] {
  const shown = lines.map(({ text, differs }) =>
    differs ? paint(style, `> ${visible(text)}`) : `  ${visible(text)}`,
  );
  return ['', `${paint(style, word)}  ${paint('dim', path)}`, ...shown];
}
