/**
 * The people of the tests. The emulator counts its users from 1; the server gives these numbers instead, so that
 * files can name them.
 */
export const PEOPLE: Record<string, number> = {
  'github-actions[bot]': 41898282,
  admin: 1000000,
  /** Maintains exempelkommun. */
  'exempel-anvandare': 1000001,
  /** Maintains exempelregionen. */
  'exempel-region': 1000002,
  /** Reviews for the catalog as a whole. */
  'exempel-granskare': 1000003,
  /** Has no part in the catalog. */
  'exempel-deltagare': 1000004,
  /** Neither, and means harm. */
  'exempel-elak': 1000005,
  /** An app of the catalog's own: what its token merges starts other workflows. */
  'katalogen[bot]': 1000006,
};

/** The accounts that GitHub lets us ask for reviews: those with access to the repository. */
export const WITH_ACCESS = ['admin', 'exempel-anvandare', 'exempel-granskare'];

export function tokenOf(login: string): string {
  return `token-of-${login}`;
}

export function loginOf(authorization: string | undefined): string {
  return authorization?.replace(/^(?:token|bearer) token-of-/i, '') ?? 'nobody';
}
