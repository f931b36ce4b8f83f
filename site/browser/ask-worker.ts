/** The longest time that reading may take in all, in milliseconds; the worker is stopped then. */
const LONGEST_WORK = 30_000;

/**
 * The reason why a worker gave no answer: the page may not fetch from there, it took too long, or something went
 * wrong.
 */
export interface NoAnswer {
  kind: 'failure';
  reason: 'insecure' | 'slow' | 'unreadable';
}

/**
 * Has a worker read the file at an address, so that the page responds whatever the file holds. Never fails: an error
 * is returned as a failure.
 *
 * @param workerAddress where the worker's own script lies.
 */
export function askWorker<Answer>(
  request: { address: string },
  workerAddress: string,
): Promise<Answer | NoAnswer> {
  if (location.protocol === 'https:' && request.address.startsWith('http:'))
    return Promise.resolve({ kind: 'failure', reason: 'insecure' });
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<Answer | NoAnswer>((resolve) => {
    setTimeout(() => resolve({ kind: 'failure', reason: 'slow' }), LONGEST_WORK);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', () => resolve({ kind: 'failure', reason: 'unreadable' }));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
