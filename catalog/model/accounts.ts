/** Somebody on GitHub, as a file names them. The number decides who it is: a login can change hands. */
export interface NamedAccount {
  login: string;
  id: number;
}

/** An account that there is. */
export interface KnownAccount extends NamedAccount {
  /** True for the account of a person: an organisation cannot approve anything. */
  isPerson: boolean;
}

/**
 * The known accounts among those that files name. An account that has not been looked up is missing; `null` means that
 * it does not exist.
 */
export interface AccountRegister {
  /** By login in lower case: GitHub takes no notice of case. */
  byLogin: ReadonlyMap<string, KnownAccount | null>;
  byNumber: ReadonlyMap<number, KnownAccount | null>;
  /** The accounts that files named before the change that is checked, by {@link namingKey}. */
  namedBefore: ReadonlySet<string>;
}

/** Tells that a file names an account, in exactly these words. */
export function namingKey(path: string, { login, id }: NamedAccount): string {
  return JSON.stringify([path, login.toLowerCase(), id]);
}

/** The relation between a login and a number that stand together in a file. */
export type AccountState =
  | { kind: 'right' | 'unknown-yet' }
  /** They belong to different accounts; `numberOfLogin` is missing where nobody has the login. */
  | { kind: 'mismatch'; numberOfLogin: number | undefined; loginOfNumber: string }
  /** Nobody has the number. */
  | { kind: 'no-account'; numberOfLogin: number | undefined }
  | { kind: 'no-person' }
  /** The file named the account before, and it has another login since. */
  | { kind: 'renamed'; loginOfNumber: string };

/**
 * Compares a login and a number with what there is on GitHub. Where the file named them before the change, the number
 * alone counts: people rename their accounts.
 */
export function accountState(path: string, named: NamedAccount, register: AccountRegister): AccountState {
  const ofLogin = register.byLogin.get(named.login.toLowerCase());
  if (ofLogin?.id === named.id) return { kind: ofLogin.isPerson ? 'right' : 'no-person' };
  const ofNumber = register.byNumber.get(named.id);
  if (ofNumber === undefined) return { kind: 'unknown-yet' };
  if (ofNumber === null) return { kind: 'no-account', numberOfLogin: ofLogin?.id };
  if (!ofNumber.isPerson) return { kind: 'no-person' };
  const { login: loginOfNumber } = ofNumber;
  if (loginOfNumber.toLowerCase() === named.login.toLowerCase()) return { kind: 'right' };
  if (register.namedBefore.has(namingKey(path, named))) return { kind: 'renamed', loginOfNumber };
  return { kind: 'mismatch', numberOfLogin: ofLogin?.id, loginOfNumber };
}
