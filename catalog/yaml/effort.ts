/**
 * How much may be read again in search of what was meant, counted in pieces of text (lexemes), which is what parsing
 * takes time for. Where it is used up, mistakes are still found, but no more are mended.
 */
export interface Effort {
  left: number;
  /** What several files draw from together. */
  shared?: Effort | undefined;
}

/** Whether there is anything left. */
export function isLeft({ left, shared }: Effort): boolean {
  return left > 0 && (shared === undefined || isLeft(shared));
}

/** Takes `cost` from what is left. */
export function spend(effort: Effort, cost: number): void {
  effort.left -= cost;
  if (effort.shared) spend(effort.shared, cost);
}
