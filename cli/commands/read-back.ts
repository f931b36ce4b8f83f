import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog read-back`: reads the feeds of a built site as harvesters do. */
export const readBack: Command = {
  name: 'read-back',
  takes: MESSAGES.folderOrNone,
  atMost: 1,
  summary: MESSAGES.readBackSummary,
  details: [MESSAGES.readBackDetails, MESSAGES.readBackMemory],
  options: { all: { help: MESSAGES.readAllHelp } },
  run: async (call) => (await import('../run/read-back.ts')).runReadBack(call),
};
