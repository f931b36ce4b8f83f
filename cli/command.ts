import type { Language, Localised } from '../catalog/model/text.ts';
import type { Io } from './io.ts';

/** An option, as it is parsed and as it is told of in `--help`. */
export interface Option {
  /** What stands after it (`sv|en`); one without is on or off. */
  value?: Localised;
  /** The only values it can have. */
  choices?: readonly string[];
  help: Localised;
}

/** What the command line asked for. */
export interface Call {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  language: Language;
  io: Io;
}

/** A command: `katalog <name>`. */
export interface Command {
  name: string;
  /** What can stand after the name (`[path…]`); empty for nothing. */
  takes: Localised;
  /** How many of them. */
  atMost: number;
  summary: Localised;
  /** Further lines of `--help`. */
  details: Localised[];
  /** Beside those that all commands have. */
  options: Record<string, Option>;
  /** @returns the exit code: 0 done and no errors, 1 errors in the catalog. */
  run(call: Call): Promise<number>;
}
