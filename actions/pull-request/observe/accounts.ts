import { type AccountRegister, type NamedAccount, namingKey } from '../../../catalog/model/accounts.ts';
import type { Account } from '../../github/account.ts';
import {
  type AccountLookup,
  type AccountState,
  accountStates,
  lookUpAccounts,
} from '../../github/accounts.ts';
import type { Repository } from '../../github/client.ts';
import { explain } from '../../github/failure.ts';
import { namedAccounts, namedAnew } from '../named-accounts.ts';
import type { ChangedFile, Gap } from '../observation.ts';

/** Accounts that the pull request names and that are looked up. */
const MOST = 20;

/** The accounts that a pull request names, and the states of those that decide on it. */
export interface Accounts {
  accounts: AccountRegister;
  accountStates: ReadonlyMap<number, AccountState>;
  gaps: Gap[];
}

/**
 * Looks up the accounts that the pull request names as maintainers or reviewers, first those that it writes, and those
 * who decide on it. GitHub is asked of all of them together.
 *
 * @param deciding Who answers for the folders, and the reviewers.
 * @throws Octokit's error or `BudgetSpent` where no more calls may be made.
 */
export async function readAccounts(
  repository: Pick<Repository, 'client'>,
  files: readonly ChangedFile[],
  deciding: readonly Account[],
): Promise<Accounts> {
  const namings = namedAccounts(files);
  const written = distinct(namings.flatMap(namedAnew));
  const named = distinct([...written, ...namings.flatMap(({ after }) => after)]).slice(0, MOST);
  const lookup = await lookUpAccounts(repository, [...named, ...deciding]);
  const namedBefore = namings.flatMap(({ path, before }) =>
    before.map((account) => namingKey(path, account)),
  );
  return {
    accounts: registerOf(lookup, { written, named, namedBefore }),
    accountStates: accountStates(lookup, deciding),
    gaps: [...gapsIn(lookup, named), ...(written.length > MOST ? [tooMany(written.length)] : [])],
  };
}

/** Accounts that were named before count by their number alone: people rename their accounts. */
function registerOf(
  { byLogin, byNumber }: AccountLookup,
  {
    written,
    named,
    namedBefore,
  }: { written: readonly NamedAccount[]; named: readonly NamedAccount[]; namedBefore: string[] },
): AccountRegister {
  const logins = new Set(written.map(({ login }) => login.toLowerCase()));
  const numbers = new Set(named.map(({ id }) => id));
  return {
    byLogin: new Map([...byLogin].filter(([login]) => logins.has(login))),
    byNumber: new Map([...byNumber].filter(([id]) => numbers.has(id))),
    namedBefore: new Set(namedBefore),
  };
}

function distinct(accounts: readonly NamedAccount[]): NamedAccount[] {
  return [...new Map(accounts.map((account) => [namingKey('', account), account])).values()];
}

function gapsIn({ byNumber, failure }: AccountLookup, named: readonly NamedAccount[]): Gap[] {
  return named.every(({ id }) => byNumber.has(id)) ? [] : [unanswered(failure)];
}

function tooMany(count: number): Gap {
  return {
    what: 'accounts',
    sv: `Ändringen skriver in ${count} ansvariga eller granskare. Bara ${MOST} av dem har jämförts med GitHub.`,
    en: `The change names ${count} maintainers or reviewers. Only ${MOST} of them have been compared with GitHub.`,
  };
}

function unanswered(failure: unknown): Gap {
  return {
    what: 'accounts',
    isPassing: true,
    sv: 'Det gick inte att kontrollera på GitHub vilka konton som skrivs in som ansvariga.',
    en: `It could not be checked on GitHub which accounts are named as maintainers. ${explain('look up an account', failure).sentence}`,
  };
}
