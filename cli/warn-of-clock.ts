import type { Call } from './command.ts';
import { MESSAGES } from './messages.ts';

/** Clocks that are not quite right, and commits made where they are not, differ by less than this. */
const ALLOWED = 86_400_000;

/**
 * Says on standard error that the computer's clock is behind the newest commit by more than a day, as what rests on the
 * clock (dates ahead, certificates of servers) is then wrong.
 *
 * @param newest The point in time of the newest commit, or a later one (ISO 8601); without one nothing is said.
 */
export function warnOfClock(newest: string | undefined, { io, language }: Call): void {
  const clock = new Date();
  if (newest === undefined || Date.parse(newest) - clock.getTime() <= ALLOWED) return;
  const [shown, commit] = [clock.toISOString().slice(0, 10), newest.slice(0, 10)];
  io.stderr.write(`${MESSAGES.clockBehind(shown, commit)[language]}\n`);
}
