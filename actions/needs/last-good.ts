import { LAST_GOOD_PATH, type NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { LONGEST_FILE, parseNeedsFile } from '../../catalog/cooperation/needs/needs-file.ts';
import { fetchUncached } from '../published-site/fetch-uncached.ts';

/** The needs as they are published now: what there is, nothing yet, or that it cannot be known and why. */
export type LastGood = { file: NeedsFile } | { none: true } | { unknown: string };

/**
 * Reads the needs that the published site was built from.
 *
 * @param base The address of the site, without a slash at the end.
 * @param timeout Milliseconds.
 */
export async function readLastGood(base: string, timeout: number): Promise<LastGood> {
  const address = `${base}/${LAST_GOOD_PATH}`;
  try {
    const answer = await fetchUncached(address, timeout);
    if (answer.status === 404) return { none: true };
    if (!answer.ok) return { unknown: `${address} answers ${answer.status}` };
    const file = parseNeedsFile(await boundedText(answer));
    return file ? { file } : { unknown: `${address} holds no needs that can be read` };
  } catch (error) {
    return {
      unknown: `${address} does not answer (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

/** The text of an answer, as far as a file of ours could be long: more is not kept. */
export async function boundedText(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LONGEST_FILE) break;
  }
  return text + decoder.decode();
}
