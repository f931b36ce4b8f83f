import { bearsMarker } from '../comment/markers.ts';
import type { Account } from '../github/account.ts';
import type { AccountState } from '../github/accounts.ts';
import type { Repository } from '../github/client.ts';
import { createIssue, listIssues } from '../github/issue.ts';
import { ensureLabel } from '../github/label.ts';

/** The label of the issues that ask about accounts. */
const LABEL = {
  name: 'kontouppgift',
  color: 'fef2c0',
  description: 'En ansvarigs konto på GitHub har bytt namn eller finns inte längre',
};

const MOST_ISSUES = 500;
/** So many are asked about in one sweep. */
const MOST_ASKED = 10;

/**
 * Asks about accounts whose login is another than the files say, or whose number no account has: one issue each, once.
 * One that has been closed is not opened again.
 *
 * @param url The address of the repository for people.
 * @returns The numbers of the accounts that were asked about now.
 */
export async function askAboutAccounts(
  repository: Repository,
  bot: Account,
  accounts: ReadonlyMap<number, AccountState>,
  url: string,
): Promise<number[]> {
  const changed = [...accounts].filter(([, { state }]) => state !== 'same');
  if (changed.length === 0) return [];
  const { items } = await listIssues(repository, LABEL.name, MOST_ISSUES);
  const own = items.filter(({ user }) => Number(user?.id) === bot.id);
  const isAsked = ([id, account]: [number, AccountState]) =>
    own.some(({ body }) => bearsMarker(body, markerOf(id, account)));
  const toAsk = changed.filter((account) => !isAsked(account)).slice(0, MOST_ASKED);
  if (toAsk.length > 0) await ensureLabel(repository, LABEL);
  for (const [id, account] of toAsk)
    await createIssue(repository, { ...issueAbout(id, account, url), labels: [LABEL.name] });
  return toAsk.map(([id]) => id);
}

function markerOf(id: number, { state, login }: AccountState): string {
  return `<!-- katalog:konto ${id} ${state === 'gone' ? 'borta' : login} -->`;
}

function issueAbout(id: number, account: AccountState, url: string): { title: string; body: string } {
  const where = `[filerna där numret ${id} står](${url}/search?q=${id}&type=code)`;
  const place = `[the files that hold the number ${id}](${url}/search?q=${id}&type=code)`;
  const { title, sv, en } = account.state === 'gone' ? goneText(id, account) : renamedText(account);
  const body = [
    markerOf(id, account),
    `${sv} ${ASK.sv} ${where}.`,
    '---',
    `*In English:* ${en} ${ASK.en} ${place}.`,
  ];
  return { title, body: body.join('\n\n') };
}

const ASK = {
  sv: 'Ändra raden under `maintainers` eller `reviewers` i',
  en: 'Change the line under `maintainers` or `reviewers` in',
};

function renamedText({ named, login }: AccountState) {
  return {
    title: `Kontot ${named} heter nu ${login}`,
    sv: `Kontot **${named}** heter nu @${login}. Numret är detsamma, och det är numret som gäller: allt fungerar som förut. Skriv in det nya namnet, så blir granskare tillfrågade rätt.`,
    en: `The account **${named}** is now called @${login}. Its number is the same, and the number counts: all works as before. Write the new name, so that the right people are asked.`,
  };
}

function goneText(id: number, { named }: AccountState) {
  return {
    title: `Kontot ${named} (${id}) finns inte längre`,
    sv: `Inget konto på GitHub har numret ${id}, som står vid **${named}**. Katalogens granskare godkänner i stället för den personen tills någon annan är inskriven.`,
    en: `No account on GitHub has the number ${id}, which stands by **${named}**. The catalog's reviewers approve instead of that person until somebody else is named.`,
  };
}
