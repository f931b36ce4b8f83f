import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.ts';
import type { Command, Option } from './command.ts';
import { LANGUAGES } from './language.ts';
import { MESSAGES } from './messages.ts';
import { nearest } from './nearest.ts';

/** Options of every command. */
export const COMMON_OPTIONS: Record<string, Option> = {
  lang: { value: MESSAGES.languageValue, choices: LANGUAGES, help: MESSAGES.languageHelp },
  help: { help: MESSAGES.helpHelp },
  version: { help: MESSAGES.versionHelp },
};

/** A command line, understood. */
export interface CommandLine {
  command: Command | undefined;
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/**
 * Understands a command line. The first word that is no option is the command; options may stand before it.
 *
 * @throws CannotRun for a command, an option or a value that does not exist, or one word too many.
 */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): CommandLine {
  const tokens = tokensOf(argv, commands);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [name, ...positionals] = words;
  const command = name === undefined ? undefined : commandCalled(name, commands);
  const values: CommandLine['values'] = {};
  for (const token of tokens) if (token.kind === 'option') values[token.name] = optionValue(token, command);
  if (command && positionals.length > command.atMost && values.help !== true)
    throw new CannotRun(MESSAGES.tooMany(command.name, positionals[command.atMost] ?? ''));
  return { command, positionals, values };
}

/** Every option that any command has is parsed as its own kind, so that a value is never taken for a command. */
function tokensOf(argv: readonly string[], commands: readonly Command[]): Token[] {
  const all = Object.assign({}, COMMON_OPTIONS, ...commands.map(({ options }) => options));
  const options = Object.fromEntries(
    Object.entries<Option>(all).map(([name, { value }]) => [
      name,
      {
        type: value ? ('string' as const) : ('boolean' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandCalled(name: string, commands: readonly Command[]): Command {
  const command = commands.find((command) => command.name === name);
  if (command) return command;
  const names = commands.map((command) => command.name);
  throw new CannotRun(MESSAGES.unknownCommand(name, nearest(name, names), names));
}

function optionValue(token: Token & { kind: 'option' }, command: Command | undefined): string | boolean {
  const options: Record<string, Option> = { ...COMMON_OPTIONS, ...command?.options };
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!option) throw unknownOption(token, Object.keys(options), command);
  if (!option.value) {
    if (token.value !== undefined) throw new CannotRun(MESSAGES.takesNoValue(token.rawName));
    return true;
  }
  const value = token.value;
  if (!value || (!token.inlineValue && value.startsWith('-')))
    throw new CannotRun(MESSAGES.valueMissing(token.rawName, option.value));
  if (option.choices && !option.choices.includes(value))
    throw new CannotRun(
      MESSAGES.unknownValue(token.rawName, value, nearest(value, option.choices), option.choices),
    );
  return value;
}

function unknownOption(
  { rawName, name }: { rawName: string; name: string },
  known: string[],
  command?: Command,
) {
  const suggestion = nearest(name, known);
  return new CannotRun(MESSAGES.unknownOption(rawName, suggestion && `--${suggestion}`, command?.name));
}
