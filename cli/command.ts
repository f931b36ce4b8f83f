import type { Language, Localised } from '../catalog/model/text.ts';
import type { Io } from './io.ts';

/** An option, as it is parsed and as it is told of in `--help`. */
export interface Option {
  /** The value that follows it (`sv|en`); an option without one is on or off. */
  value?: Localised;
  /** The only values it can have. */
  choices?: readonly string[];
  help: Localised;
}

/** A call of a command, as parsed from the command line. */
export interface Call {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  language: Language;
  io: Io;
}

/** A command: `katalog <name>`. */
export interface Command {
  name: string;
  /** The arguments that can follow the name (`[path…]`); empty for none. */
  takes: Localised;
  /** The largest number of them. */
  atMost: number;
  summary: Localised;
  /** Further lines of `--help`. */
  details: Localised[];
  /** Beside those that all commands have. */
  options: Record<string, Option>;
  /** @returns the exit code: 0 done and no errors, 1 errors in the catalog. */
  run(call: Call): Promise<number>;
}
