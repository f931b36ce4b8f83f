import { wrapped } from '../catalog/check/format/wrapped.ts';
import type { Language } from '../catalog/model/text.ts';
import type { Command, Option } from './command.ts';
import { COMMON_OPTIONS } from './command-line.ts';
import { MESSAGES } from './messages.ts';

const WIDTH = 80;

/** Returns the text of `katalog --help`. */
export function overview(commands: readonly Command[], language: Language): string {
  const { title, usage, command, optionsWord, commands: heading, options, more, exitCodes } = MESSAGES;
  return [
    title[language],
    '',
    `${usage[language]}: npx katalog <${command[language]}> [${optionsWord[language]}]`,
    '',
    `${heading[language]}:`,
    ...table(
      commands.map(({ name, takes, summary }) => [`${name} ${takes[language]}`.trim(), summary[language]]),
    ),
    '',
    `${options[language]}:`,
    ...optionTable(COMMON_OPTIONS, language),
    '',
    more[language],
    exitCodes[language],
  ].join('\n');
}

/** Returns the text of `katalog <command> --help`. */
export function commandHelp({ name, takes, summary, details, options }: Command, language: Language): string {
  const line = ['npx katalog', name, takes[language], `[${MESSAGES.optionsWord[language]}]`];
  return [
    `${MESSAGES.usage[language]}: ${line.filter(Boolean).join(' ')}`,
    '',
    summary[language],
    ...details.flatMap((text) => ['', ...wrapped(text[language], WIDTH)]),
    '',
    `${MESSAGES.options[language]}:`,
    ...optionTable({ ...options, ...COMMON_OPTIONS }, language),
    '',
    MESSAGES.exitCodes[language],
  ].join('\n');
}

function optionTable(options: Record<string, Option>, language: Language): string[] {
  return table(
    Object.entries(options).map(([name, { value, help }]) => {
      const short = name === 'help' ? '-h, ' : '';
      return [`${short}--${name}${value ? ` ${value[language]}` : ''}`, help[language]];
    }),
  );
}

/** Two columns, the second wrapped. */
function table(rows: [string, string][]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) =>
    wrapped(text, WIDTH - left).map((line, row) => `  ${(row === 0 ? name : '').padEnd(left - 2)}${line}`),
  );
}
