import type { Localised } from '../catalog/model/text.ts';

/** A fault of the machine that the program runs on: nothing is wrong with the program or with the catalog. */
interface MachineFault {
  code: string;
  /** The file it happened at, where that is known. */
  path: string | undefined;
}

const DISK_FULL = (path: Localised): Localised => ({
  sv: `Disken är full${path.sv}. Frigör utrymme och försök igen. Det som inte hann skrivas klart är borttaget.`,
  en: `The disk is full${path.en}. Free some space and try again. What was not written to its end has been removed.`,
});

const NOT_ALLOWED = (path: Localised): Localised => ({
  sv: `Behörighet saknas${path.sv}. Kontrollera vem som äger filen och mappen, och att de går att läsa och skriva till.`,
  en: `Permission is missing${path.en}. Check who owns the file and its folder, and that they can be read and written to.`,
});

const TOO_MANY_FILES = (): Localised => ({
  sv: 'För många filer är öppna samtidigt. Höj gränsen, till exempel med ulimit -n 1024, och försök igen.',
  en: 'Too many files are open at the same time. Raise the limit, for example with ulimit -n 1024, and try again.',
});

/** The message about each fault, by the code that the operating system gives it. */
const WORDS: Readonly<Record<string, (path: Localised) => Localised>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: (path) => ({
    sv: `En fil blev större än vad som är tillåtet här${path.sv}. Höj gränsen (ulimit -f) och försök igen. Det som inte hann skrivas klart är borttaget.`,
    en: `A file became larger than is allowed here${path.en}. Raise the limit (ulimit -f) and try again. What was not written to its end has been removed.`,
  }),
  EROFS: (path) => ({
    sv: `Disken är skrivskyddad${path.sv}. Flytta katalogen till en disk som går att skriva till.`,
    en: `The disk is read-only${path.en}. Move the catalog to a disk that can be written to.`,
  }),
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
  EIO: (path) => ({
    sv: `Disken kunde inte läsas eller skrivas${path.sv}. Den kan vara trasig.`,
    en: `The disk could not be read or written${path.en}. It may be broken.`,
  }),
};

/**
 * Describes an error of the operating system, at any depth of the error that was thrown; `undefined` for every other
 * error.
 */
export function describeMachineFault(error: unknown): Localised | undefined {
  const fault = faultIn(error);
  if (!fault) return undefined;
  const { path } = fault;
  return WORDS[fault.code]?.(
    path === undefined ? { sv: '', en: '' } : { sv: ` (${path})`, en: ` (${path})` },
  );
}

/** Errors are wrapped by Eleventy, and lose all but their message between threads. No chain is longer than this. */
const MOST_WRAPPED = 8;

function faultIn(error: unknown): MachineFault | undefined {
  let current = error;
  for (let depth = 0; depth < MOST_WRAPPED && current instanceof Error; depth += 1) {
    const { code, path, message, cause, originalError } = current as NodeJS.ErrnoException & {
      originalError?: unknown;
    };
    const known = [code, /\b(E[A-Z]{2,10}): /.exec(message)?.[1]].find((item) =>
      Object.hasOwn(WORDS, item ?? ''),
    );
    if (known !== undefined) return { code: known, path };
    current = cause ?? originalError;
  }
  return undefined;
}
