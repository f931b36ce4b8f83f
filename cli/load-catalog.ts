import { join } from 'node:path';
import { type Loaded, type LoadOptions, type LoadStage, load } from '../catalog/edge/load.ts';
import { MEMORY_FILE, openMemory } from '../catalog/edge/parse-memory.ts';
import type { Call } from './command.ts';
import { MESSAGES } from './messages.ts';
import { statusLine } from './terminal.ts';

const STAGES: Record<LoadStage, (typeof MESSAGES)['reading' | 'validating' | 'checkingFeeds']> = {
  read: MESSAGES.reading,
  validate: MESSAGES.validating,
  'check-feeds': MESSAGES.checkingFeeds,
};

/**
 * Loads the catalog in `root` with what was parsed before remembered, and tells how it goes on a terminal.
 *
 * @param now The point in time that dates are compared with (see `ValidateOptions`).
 * @param onDone Is given the index and the report, see `LoadOptions`.
 */
export async function loadCatalog(
  root: string,
  { io, language }: Call,
  now: string | undefined,
  onDone?: LoadOptions['onDone'],
): Promise<{ loaded: Loaded; parsed: number; remembered: number }> {
  const status = statusLine(io);
  const memory = openMemory(join(root, MEMORY_FILE));
  try {
    const onStage = (stage: LoadStage): void => status.show(STAGES[stage][language]);
    const loaded = await load(root, { memory, now, onStage, ...(onDone && { onDone }) });
    return { loaded, ...memory.counts };
  } finally {
    status.clear();
  }
}
