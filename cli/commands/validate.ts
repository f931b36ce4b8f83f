import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'];

/** `katalog validate`: checks the catalog and tells what was found. */
export const validate: Command = {
  name: 'validate',
  takes: MESSAGES.paths,
  atMost: Number.POSITIVE_INFINITY,
  summary: MESSAGES.validateSummary,
  details: [MESSAGES.validateDetails],
  options: {
    format: {
      value: { sv: FORMATS.join('|'), en: FORMATS.join('|') },
      choices: FORMATS,
      help: MESSAGES.formatHelp,
    },
    index: { value: { sv: 'adress', en: 'address' }, help: MESSAGES.indexHelp },
  },
  run: async (call) => (await import('../run/validate.ts')).runValidate(call),
};
