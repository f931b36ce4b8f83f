/**
 * The people of the tests. The emulator counts its users from 1; the server gives these numbers instead, so that
 * files can name them.
 */
export const PEOPLE: Record<string, number> = {
  'github-actions[bot]': 41898282,
  admin: 1001,
  'exempel-agare': 2001,
  'exempel-bibliotek': 2002,
  'exempel-central': 2003,
  'exempel-deltagare': 2004,
  'exempel-elak': 2005,
};

/** Whom GitHub lets us ask for reviews: those with access to the repository. */
export const WITH_ACCESS = ['admin', 'exempel-agare', 'exempel-central'];

export function tokenOf(login: string): string {
  return `token-of-${login}`;
}

export function loginOf(authorization: string | undefined): string {
  return authorization?.replace(/^(?:token|bearer) token-of-/i, '') ?? 'nobody';
}
