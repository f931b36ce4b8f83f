import { fetchStart, LIMITS } from '../fetch-start.ts';
import { makePreview } from './make-preview.ts';
import type { Preview, PreviewRequest } from './preview.ts';

/** The longest time to wait for a file, in milliseconds. */
const LONGEST_WAIT = 20_000;

addEventListener('message', async ({ data }: MessageEvent<PreviewRequest>) => {
  postMessage(await preview(data));
});

async function preview({ address, format }: PreviewRequest): Promise<Preview> {
  const start = await fetchStart(address, LIMITS[format], AbortSignal.timeout(LONGEST_WAIT));
  return 'kind' in start ? start : makePreview(start, format);
}
