import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'];

/** `katalog check-data`: checks tables in CSV, and tells what was found in them. */
export const checkData: Command = {
  name: 'check-data',
  takes: MESSAGES.tables,
  atMost: Number.POSITIVE_INFINITY,
  summary: MESSAGES.checkDataSummary,
  details: [MESSAGES.checkDataDetails, MESSAGES.checkDataDownload],
  options: {
    specification: { value: MESSAGES.specificationValue, help: MESSAGES.specificationHelp },
    schema: { value: MESSAGES.schemaValue, help: MESSAGES.schemaHelp },
    format: {
      value: { sv: FORMATS.join('|'), en: FORMATS.join('|') },
      choices: FORMATS,
      help: MESSAGES.formatHelp,
    },
  },
  run: async (call) => (await import('../run/check-data.ts')).runCheckData(call),
};
