import type { Command } from '../command.ts';
import { MESSAGES } from '../messages.ts';

/** `katalog deploy`: puts a built site into an object store. */
export const deploy: Command = {
  name: 'deploy',
  takes: MESSAGES.folderOrNone,
  atMost: 1,
  summary: MESSAGES.deploySummary,
  details: [MESSAGES.deployDetails, MESSAGES.deployKeys],
  options: {
    to: { value: { sv: 'adress', en: 'address' }, help: MESSAGES.deployToHelp },
    'dry-run': { help: MESSAGES.deployDryRunHelp },
  },
  run: async (call) => (await import('../run/deploy.ts')).runDeploy(call),
};
