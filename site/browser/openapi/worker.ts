import { fetchStart } from '../fetch-start.ts';
import { type Described, type DescriptionRequest, LARGEST_DESCRIPTION } from './api-description.ts';
import { readDescription } from './read-description.ts';

/** The longest time to wait for a document, in milliseconds. */
const LONGEST_WAIT = 20_000;

addEventListener('message', async ({ data }: MessageEvent<DescriptionRequest>) => {
  postMessage(await described(data));
});

async function described({ address }: DescriptionRequest): Promise<Described> {
  const limit = { bytes: LARGEST_DESCRIPTION, mustBeWhole: true };
  const start = await fetchStart(address, limit, AbortSignal.timeout(LONGEST_WAIT));
  if (!('kind' in start)) return readDescription(start.bytes, address);
  return { ...start, reason: start.reason === 'empty' ? 'unreadable' : start.reason };
}
