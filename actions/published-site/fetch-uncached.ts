/**
 * Asks the published site for a file, past the caches on the way: a job asks soon after a publication, and an answer of
 * before it would count as the present one.
 *
 * @param timeout Milliseconds.
 */
export function fetchUncached(address: string, timeout: number): Promise<Response> {
  return fetch(address, {
    signal: AbortSignal.timeout(timeout),
    headers: { 'cache-control': 'no-cache', pragma: 'no-cache' },
  });
}
