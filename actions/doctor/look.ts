import { acceptedPermissions, explain, statusOf } from '../github/failure.ts';
import { readLimit } from '../github/limit.ts';
import type { Seen } from './diagnosis.ts';

/**
 * Asks for something that the token may not be allowed to see. GitHub refuses that with 403, or with 404 as if it were
 * not there.
 *
 * @param permission What would let it be seen, where GitHub does not name it: `administration: read`.
 * @throws Error where the token itself is not accepted, or there have been too many calls: then nothing can be seen.
 */
export async function look<Value>(permission: string, ask: () => Promise<Value>): Promise<Seen<Value>> {
  try {
    return { seen: true, value: await ask() };
  } catch (error) {
    if (statusOf(error) === 401 || isLimit(error)) throw error;
    return { seen: false, reason: reasonOf(error, permission) };
  }
}

/** Asks for something of which 404 says that there is none. */
export async function lookUp<Value>(
  permission: string,
  ask: () => Promise<Value>,
): Promise<Seen<Value | undefined>> {
  return look(permission, async () => {
    try {
      return await ask();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

function isLimit(error: unknown): boolean {
  const { response } = (error ?? {}) as { response?: { status: number } };
  return response !== undefined && readLimit(response) !== undefined;
}

function reasonOf(error: unknown, permission: string) {
  const status = statusOf(error);
  if (status !== 403 && status !== 404) {
    const { sentence } = explain('read it', error);
    return { sv: `Det gick inte att läsa. GitHub svarade (på engelska): ${sentence}`, en: sentence };
  }
  const named = acceptedPermissions(error);
  const wanted = named.length > 0 ? named : [permission];
  return {
    sv: `Nyckeln (token) saknar rätten ${wanted.join(' eller ')}.`,
    en: `The token lacks the permission ${wanted.join(' or ')}.`,
  };
}
