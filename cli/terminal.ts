import { styleText } from 'node:util';
import type { Style } from '../catalog/check/format/text.ts';
import type { Io, Output } from './io.ts';

/** The choice of colour is made here, for the output at hand: newer Node would else ask standard output again. */
const ALWAYS = { validateStream: false };

/**
 * Returns a function that styles text for `output`: in colour where a terminal shows it, unless `NO_COLOR` is set
 * (https://no-color.org), and everywhere with `FORCE_COLOR`.
 */
export function paintFor(output: Output, env: Io['env']): (style: Style, text: string) => string {
  return wantsColour(output, env) ? (style, text) => styleText(style, text, ALWAYS) : (_, text) => text;
}

function wantsColour(output: Output, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return output.isTTY === true && TERM !== 'dumb';
}

/** One line that tells what is going on, and is gone when it is done. */
export interface Status {
  show(text: string): void;
  clear(): void;
}

/** A status line on standard error, where that is a terminal; elsewhere nothing is written. */
export function statusLine({ stderr, env }: Io): Status {
  if (stderr.isTTY !== true || env.TERM === 'dumb') return { show: () => {}, clear: () => {} };
  const clear = () => void stderr.write('\r\u001b[2K');
  return {
    clear,
    show(text) {
      clear();
      stderr.write(`${text} …`);
    },
  };
}
