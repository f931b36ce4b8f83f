import type { Effort } from './effort.ts';
import { type Locator, locator } from './locate.ts';
import { type Repaired, repair } from './repair.ts';

/** Reads the texts of a few files that belong together: each once, however often it is asked for. */
export interface Reader {
  repaired(text: string): Repaired;
  locator(text: string): Locator;
  /** The maximum number of findings of the same code for each file. */
  mostAlike: number;
}

/**
 * A reader for files that have `pieces` for all of them together: so many pieces of text may be read again in search of
 * what was meant. It keeps what it has read, so it is for files that are few.
 */
export function createReader(pieces: number, mostAlike: number): Reader {
  const shared: Effort = { left: pieces };
  const repaired = remembering((text) => repair(text, shared));
  const located = remembering((text) => withMemory(locator(text, repaired(text), shared)));
  return { repaired, locator: located, mostAlike };
}

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text) as Value;
  };
}

/** Finding an edit takes reading the text with it; the same fix is looked for in each round of questions. */
function withMemory({ rangeOf, editOf }: Locator): Locator {
  const entries = new Map<string, ReturnType<Locator['editOf']>>();
  return {
    rangeOf,
    editOf(fix) {
      const key = JSON.stringify(fix);
      if (!entries.has(key)) entries.set(key, editOf(fix));
      return entries.get(key);
    },
  };
}
