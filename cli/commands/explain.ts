import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog explain`: what a code means. */
export const explain: Command = {
  name: 'explain',
  takes: MESSAGES.code,
  atMost: 1,
  summary: MESSAGES.explainSummary,
  details: [MESSAGES.explainDetails],
  options: {},
  run: async (call) => (await import('../run/explain.ts')).runExplain(call),
};
