import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog fix`: applies the edits that issues carry. */
export const fix: Command = {
  name: 'fix',
  takes: MESSAGES.paths,
  atMost: Number.POSITIVE_INFINITY,
  summary: MESSAGES.fixSummary,
  details: [MESSAGES.fixDetails],
  options: { 'dry-run': { help: MESSAGES.dryRunHelp } },
  run: async (call) => (await import('../run/fix.ts')).runFix(call),
};
