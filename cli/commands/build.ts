import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog build`: checks everything, then writes the site and the feeds. */
export const build: Command = {
  name: 'build',
  takes: MESSAGES.nothing,
  atMost: 0,
  summary: MESSAGES.buildSummary,
  details: [MESSAGES.buildDetails],
  options: {
    output: { value: MESSAGES.folder, help: MESSAGES.outputHelp },
    needs: { value: MESSAGES.file, help: MESSAGES.needsHelp },
    full: { help: MESSAGES.fullHelp },
  },
  run: async (call) => (await import('../run/build.ts')).runBuild(call),
};
