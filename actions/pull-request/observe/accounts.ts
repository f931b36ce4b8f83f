import {
  type AccountRegister,
  type KnownAccount,
  type NamedAccount,
  namingKey,
} from '../../../catalog/model/accounts.ts';
import type { Client } from '../../github/client.ts';
import { explain } from '../../github/failure.ts';
import { readUserByLogin, readUserByNumber } from '../../github/user.ts';
import { namedAccounts, namedAnew } from '../named-accounts.ts';
import type { ChangedFile, Gap } from '../observation.ts';

/** Accounts that are looked up for one pull request, two calls each at most. */
const MOST = 20;

/**
 * Looks up the accounts that the pull request names as maintainers or reviewers: first those that it writes, by login
 * and number, then those that the same files named before, by number. GitHub is asked only where such a file changes.
 */
export async function readAccounts(
  client: Client,
  files: readonly ChangedFile[],
): Promise<{ accounts: AccountRegister; gaps: Gap[] }> {
  const namings = namedAccounts(files);
  const written = distinct(namings.flatMap(namedAnew));
  const kept = distinct(namings.flatMap(({ after }) => after)).filter(
    (one) => !written.some((other) => isSame(one, other)),
  );
  const register = emptyRegister();
  for (const { path, before } of namings)
    for (const one of before) register.namedBefore.add(namingKey(path, one));
  const gap = await lookUp(
    client,
    written.slice(0, MOST),
    kept.slice(0, Math.max(0, MOST - written.length)),
    register,
  );
  const gaps = [...(gap ? [gap] : []), ...(written.length > MOST ? [tooMany(written.length)] : [])];
  return { accounts: register, gaps };
}

function emptyRegister() {
  return {
    byLogin: new Map<string, KnownAccount | null>(),
    byNumber: new Map<number, KnownAccount | null>(),
    namedBefore: new Set<string>(),
  };
}

/** One after the other: GitHub asks for that, and they are few. */
async function lookUp(
  client: Client,
  written: readonly NamedAccount[],
  kept: readonly NamedAccount[],
  { byLogin, byNumber }: ReturnType<typeof emptyRegister>,
): Promise<Gap | undefined> {
  try {
    for (const { login, id } of written) {
      const found = await readUserByLogin(client, login);
      byLogin.set(login.toLowerCase(), found);
      if (found?.id !== id) byNumber.set(id, await readUserByNumber(client, id));
    }
    for (const { id } of kept) byNumber.set(id, await readUserByNumber(client, id));
    return undefined;
  } catch (error) {
    return unanswered(explain('look up an account', error).sentence);
  }
}

function distinct(accounts: readonly NamedAccount[]): NamedAccount[] {
  return [...new Map(accounts.map((one) => [namingKey('', one), one])).values()];
}

function isSame(one: NamedAccount, other: NamedAccount): boolean {
  return namingKey('', one) === namingKey('', other);
}

function tooMany(count: number): Gap {
  return {
    what: 'accounts',
    sv: `Ändringen skriver in ${count} ansvariga eller granskare. Bara ${MOST} av dem har jämförts med GitHub.`,
    en: `The change names ${count} maintainers or reviewers. Only ${MOST} of them have been compared with GitHub.`,
  };
}

function unanswered(reason: string): Gap {
  return {
    what: 'accounts',
    sv: 'Det gick inte att kontrollera på GitHub vilka konton som skrivs in som ansvariga.',
    en: `It could not be checked on GitHub which accounts are named as maintainers. ${reason}`,
  };
}
