import { visible } from '../catalog/check/format/visible.ts';
import type { Language } from '../catalog/model/text.ts';
import packageFile from '../package.json' with { type: 'json' };
import { CannotRun } from './cannot-run.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { COMMANDS } from './commands/all.ts';
import { commandHelp, overview } from './help.ts';
import type { Io } from './io.ts';
import { languageFrom } from './language.ts';
import { describeMachineFault } from './machine-faults.ts';
import { MESSAGES } from './messages.ts';
import { paintFor } from './terminal.ts';

/**
 * Runs the command `katalog`.
 *
 * @param argv what stands after `katalog`
 * @returns the exit code: 0 done and no errors, 1 errors in the catalog, 2 it could not run. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageFrom(askedLanguage(argv), io.env);
  try {
    const words = withHelp(argv);
    return await runCommand(parseCommandLine(words, COMMANDS), language, io);
  } catch (error) {
    io.stderr.write(`${explanation(error, language, io)}\n`);
    return 2;
  }
}

/** `katalog help fix` is `katalog fix --help`, as people are used to. */
function withHelp(argv: readonly string[]): readonly string[] {
  return argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
}

async function runCommand(
  { command, positionals, values }: CommandLine,
  language: Language,
  io: Io,
): Promise<number> {
  if (values.version) return say(io, packageFile.version);
  if (values.help) return say(io, command ? commandHelp(command, language) : overview(COMMANDS, language));
  if (command) return command.run({ positionals, values, language, io });
  io.stderr.write(`${overview(COMMANDS, language)}\n`);
  return 2;
}

function say(io: Io, text: string): number {
  io.stdout.write(`${text}\n`);
  return 0;
}

/** Read before the rest is understood, so that what is wrong with the rest is said in that language. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const position = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const [, inline] = argv[position]?.split('=') ?? [];
  return position < 0 ? undefined : (inline ?? argv[position + 1]);
}

function explanation(error: unknown, language: Language, io: Io): string {
  const paint = paintFor(io.stderr, io.env);
  if (error instanceof CannotRun) return paint('red', visible(error.text[language]));
  const fault = describeMachineFault(error);
  if (fault) return paint('red', visible(fault[language]));
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${paint('red', MESSAGES.unexpected[language])}\n${details}`;
}

/** Runs it as this process. */
export async function main(): Promise<void> {
  const { stdout, stderr, env } = process;
  // Asked for only where it is read: a standard input that is touched can keep the process from ending.
  const io: Io = {
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    untilStopped,
    get stdin() {
      return process.stdin;
    },
  };
  process.exitCode = await run(process.argv.slice(2), io);
}

/** From now on Ctrl-C asks to stop; a second one stops at once. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  if (process.env.npm_lifecycle_event) stopWithParent(stop);
  return stop.signal;
}

/** npm starts a shell that passes no signal on: without this, whoever stops npm leaves the server running. */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop.abort(), 500).unref();
}
