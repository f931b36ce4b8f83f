import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog serve`, which is `npm start`: builds, serves, and builds again when something changes. */
export const serve: Command = {
  name: 'serve',
  takes: MESSAGES.nothing,
  atMost: 0,
  summary: MESSAGES.serveSummary,
  details: [MESSAGES.serveDetails],
  options: {
    port: { value: MESSAGES.port, help: MESSAGES.portHelp },
    needs: { value: MESSAGES.file, help: MESSAGES.needsHelp },
  },
  run: async (call) => (await import('../run/serve.ts')).runServe(call),
};
