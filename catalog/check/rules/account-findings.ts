import {
  type AccountRegister,
  type AccountState,
  accountState,
  type NamedAccount,
} from '../../model/accounts.ts';
import type { Finding } from '../../model/issues/finding.ts';
import { type Pointer, pointer } from '../../model/pointer.ts';
import type { Localised } from '../../model/text.ts';

/** The codes of what can be wrong with an account that a file names. */
export type AccountCode = 'account-mismatch' | 'account-renamed' | 'account-unknown';

/** An entry of which the schema may have refused any part. */
type LooseAccount = { login?: string | undefined; id?: number | undefined } | undefined;

/**
 * Finds the problems with the accounts in a list of a file. Without a register the result is empty: the terminal does
 * not query GitHub.
 *
 * @param list Entries that do not fit the schema are missing, or parts of them.
 * @param at The pointer to the list.
 */
export function accountFindings(
  path: string,
  list: readonly LooseAccount[] | undefined,
  at: Pointer,
  register: AccountRegister | undefined,
): (Finding & { code: AccountCode })[] {
  if (!register) return [];
  return (list ?? []).flatMap((item, position) => {
    if (item?.login === undefined || item.id === undefined) return [];
    const named = { login: item.login, id: item.id };
    const explanation = explain(named, accountState(path, named, register));
    if (!explanation) return [];
    const { key, ...rest } = explanation;
    return [{ pointer: at + pointer(position, key), ...rest }];
  });
}

interface Explanation {
  code: AccountCode;
  /** The part of the entry that it is about. */
  key: keyof NamedAccount;
  message: Localised;
  remedy: Localised;
}

/** Swedish and English, alike but for the words. */
function explain(named: NamedAccount, state: AccountState): Explanation | undefined {
  if (state.kind === 'mismatch') return mismatch(named, state);
  if (state.kind === 'no-account') return noAccount(named, state);
  if (state.kind === 'no-person') return noPerson(named);
  return state.kind === 'renamed' ? renamed(named, state) : undefined;
}

function mismatch(
  { login, id }: NamedAccount,
  { numberOfLogin, loginOfNumber }: Extract<AccountState, { kind: 'mismatch' }>,
): Explanation {
  const code = 'account-mismatch';
  if (numberOfLogin === undefined)
    return {
      code,
      key: 'login',
      message: {
        sv: `Inget konto på GitHub heter ${login}. Numret ${id} hör till ${loginOfNumber}.`,
        en: `No account on GitHub is called ${login}. The number ${id} belongs to ${loginOfNumber}.`,
      },
      remedy: ASK_PERSON,
    };
  return {
    code,
    key: 'id',
    message: {
      sv: `Användarnamnet och numret hör till två olika konton: ${login} har numret ${numberOfLogin}, och ${id} hör till ${loginOfNumber}.`,
      en: `The user name and the number belong to two accounts: ${login} has the number ${numberOfLogin}, and ${id} belongs to ${loginOfNumber}.`,
    },
    remedy: {
      sv: `Skriv numret ${numberOfLogin} om det är ${login} som ska stå här. ${ASK_PERSON.sv}`,
      en: `Write the number ${numberOfLogin} if ${login} is to stand here. ${ASK_PERSON.en}`,
    },
  };
}

/** The account of the number may be anybody's: it is stated as a fact and never proposed. */
const ASK_PERSON: Localised = {
  sv: 'Fråga personen själv efter sitt användarnamn och nummer, på annat sätt än genom GitHub: numret avgör vem som får godkänna.',
  en: 'Ask the person for their user name and number, by another way than GitHub: the number decides who may approve.',
};

function noAccount(
  { login, id }: NamedAccount,
  { numberOfLogin }: Extract<AccountState, { kind: 'no-account' }>,
): Explanation {
  const isLoginKnown = numberOfLogin !== undefined;
  return {
    code: 'account-unknown',
    key: 'id',
    message: {
      sv: `Inget konto på GitHub har numret ${id}.`,
      en: `No account on GitHub has the number ${id}.`,
    },
    remedy: isLoginKnown
      ? {
          sv: `Skriv ${numberOfLogin}, som är numret för ${login}, om det är den personen som menas.`,
          en: `Write ${numberOfLogin}, which is the number of ${login}, if that is who is meant.`,
        }
      : {
          sv: `Hämta användarnamn och nummer på nytt: numret står som ”id” på https://api.github.com/users/ följt av användarnamnet. Har personen tagit bort sitt konto tar du bort raderna.`,
          en: `Fetch the user name and number anew: the number is “id” on https://api.github.com/users/ followed by the user name. If the person has deleted the account, take the lines away.`,
        },
  };
}

function noPerson({ login }: NamedAccount): Explanation {
  return {
    code: 'account-unknown',
    key: 'login',
    message: {
      sv: `Kontot ${login} är ingen persons, och kan därför inte godkänna något.`,
      en: `The account ${login} is not a person's, and so cannot approve anything.`,
    },
    remedy: {
      sv: 'Skriv kontot för den som ska godkänna ändringar.',
      en: 'Write the account of the person who is to approve changes.',
    },
  };
}

function renamed(
  { login, id }: NamedAccount,
  { loginOfNumber }: Extract<AccountState, { kind: 'renamed' }>,
): Explanation {
  return {
    code: 'account-renamed',
    key: 'login',
    message: {
      sv: `Kontot med numret ${id} heter ${loginOfNumber} nu, inte ${login}. Numret gäller, så personen kan godkänna som förut.`,
      en: `The account with the number ${id} is called ${loginOfNumber} now, not ${login}. The number counts, so the person can approve as before.`,
    },
    remedy: {
      sv: `Skriv ${loginOfNumber} om det stämmer, så att andra ser vem det är.`,
      en: `Write ${loginOfNumber} if that is right, so that others see who it is.`,
    },
  };
}
