import { isLimitError } from '../github/failure.ts';
import { BudgetSpent } from '../github/limit.ts';
import type { Budget } from './budget.ts';

/** True when nothing more can be done in this sweep: its calls are used up, or GitHub allows no more for now. */
export function endsSweep(error: unknown, budget: Budget): boolean {
  const causes = [error, (error as { cause?: unknown } | null)?.cause];
  if (causes.some((cause) => cause instanceof BudgetSpent)) return budget.left() <= 0;
  return causes.some(isLimitError);
}
