import { debug } from '@actions/core';
import { createClient, type Repository } from '../github/client.ts';
import type { EventRepository } from '../pull-request/event.ts';
import { log } from './log.ts';
import { plainLine } from './plain-line.ts';

/**
 * Opens the API of the repository that the event happened in. Each call stands in the debug log.
 *
 * @returns Also how many calls have been made so far.
 */
export function openRepository(
  { owner, name }: Pick<EventRepository, 'owner' | 'name'>,
  baseUrl: string,
  options: { token: string; pause: number; timeout: number },
): { repository: Repository; calls: () => number } {
  let calls = 0;
  const onCall = (line: string): void => {
    calls += 1;
    debug(plainLine(line));
  };
  const client = createClient({ ...options, baseUrl, log, onCall });
  return { repository: { client, owner, repo: name }, calls: () => calls };
}
