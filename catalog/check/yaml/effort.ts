/**
 * The amount of text that may be read again in search of what was meant, counted in pieces of text (lexemes), on
 * which the time of parsing depends. Where it is used up, mistakes are still found, but no more are fixed.
 */
export interface Effort {
  left: number;
  /** The amount that several files share. */
  shared?: Effort | undefined;
}

/** True when there is anything left. */
export function isLeft({ left, shared }: Effort): boolean {
  return left > 0 && (shared === undefined || isLeft(shared));
}

/** Takes `cost` from what is left. */
export function spend(effort: Effort, cost: number): void {
  effort.left -= cost;
  if (effort.shared) spend(effort.shared, cost);
}
