import type { PreviewFormat } from '../text/preview-formats.ts';
import type { Failure } from './preview/preview.ts';

/** The beginning of a file, or the whole of it. */
export interface Start {
  bytes: Uint8Array;
  whole: boolean;
}

/** The limit of what is fetched. */
export interface Limit {
  /** Bytes at most. */
  bytes: number;
  /** True when the beginning alone is of no use, so that a larger file is not fetched at all. */
  mustBeWhole: boolean;
}

/** Rows can be read from the beginning of a file; JSON and a workbook only as a whole. */
export const LIMITS: Readonly<Record<PreviewFormat, Limit>> = {
  CSV: { bytes: 500_000, mustBeWhole: false },
  TSV: { bytes: 500_000, mustBeWhole: false },
  JSON: { bytes: 5_000_000, mustBeWhole: true },
  GEOJSON: { bytes: 5_000_000, mustBeWhole: true },
  XLSX: { bytes: 5_000_000, mustBeWhole: true },
};

/**
 * Fetches as much of a file as is needed, and stops there. No cookies go with it, nor where it was asked from.
 *
 * @param signal ends the fetch from outside.
 * @returns the start of the file, or why there is none. Never throws.
 */
export async function fetchStart(
  address: string,
  limit: Limit,
  signal: AbortSignal,
): Promise<Start | Failure> {
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: ended,
    });
    if (!response.ok) return { kind: 'failure', reason: 'status', status: response.status };
    return await readStart(response, limit);
  } catch {
    return { kind: 'failure', reason: signal.aborted ? 'slow' : 'blocked' };
  } finally {
    stop.abort();
  }
}

async function readStart(response: Response, { bytes: most, mustBeWhole }: Limit): Promise<Start | Failure> {
  if (mustBeWhole && Number(response.headers.get('content-length') ?? 0) > most) return TOO_LARGE;
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(parts, length), whole: true };
    parts.push(value);
    length += value.length;
    if (length <= most) continue;
    return mustBeWhole ? TOO_LARGE : { bytes: joined(parts, length).subarray(0, most), whole: false };
  }
}

const TOO_LARGE: Failure = { kind: 'failure', reason: 'too-large' };

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
