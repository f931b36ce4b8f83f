/**
 * Codes that an author can say is intended, with a reason, in the file's `intended`. They guard people's
 * privacy by the look of things alone, so they can be wrong; every other rule stands.
 */
export const INTENDABLE_CODES = ['personal-identity-number', 'private-email', 'private-phone'] as const;

/** One of {@link INTENDABLE_CODES}. */
export type IntendableCode = (typeof INTENDABLE_CODES)[number];

/** The waivers in a file; any part may be missing. The catalog's own file has none. */
interface Intending {
  intended?: ({ code?: string | undefined; reason?: string | undefined } | undefined)[] | undefined;
}

/** True when the file states that `code` is intended, and why. A waiver without a reason does not count. */
export function isIntended(data: object, code: IntendableCode): boolean {
  return waivers(data).some((waiver) => waiver.code === code && waiver.reason);
}

/** The file's waivers with their place in the list. */
export function waivers(data: object): { code: string | undefined; reason: string; position: number }[] {
  const list = (data as Intending).intended ?? [];
  return list.flatMap((waiver, position) =>
    waiver ? [{ code: waiver.code, reason: waiver.reason ?? '', position }] : [],
  );
}
