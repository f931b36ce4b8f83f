import { bearsMarker } from '../comment/markers.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { createIssue, listIssues } from '../github/issue.ts';
import { ensureLabel } from '../github/label.ts';

/** The label of the issues about the branch of the owners. */
const LABEL = {
  name: 'kodägare',
  color: 'fef2c0',
  description: '.github/CODEOWNERS är inte aktuell, och någon behöver göra något åt det',
};

const MOST_ISSUES = 500;

/** The branch that is in the way, with its newest commit and the address of the repository for people. */
export interface BlockedBranch {
  branch: string;
  tip: string;
  url: string;
}

/** Opens an issue about a branch that holds what others have pushed; one for each tip, though it has been closed. */
export async function reportBranch(
  repository: Repository,
  bot: Account,
  blocked: BlockedBranch,
): Promise<void> {
  const marker = `<!-- katalog:gren ${blocked.tip} -->`;
  const { items } = await listIssues(repository, LABEL.name, MOST_ISSUES);
  if (items.some(({ user, body }) => Number(user?.id) === bot.id && bearsMarker(body, marker))) return;
  await ensureLabel(repository, LABEL);
  const body = [marker, ...bodyOf(blocked)].join('\n\n');
  const title = 'De som svarar för mapparna har ändrats, men .github/CODEOWNERS följer inte med';
  await createIssue(repository, { title, body, labels: [LABEL.name] });
}

function bodyOf({ branch, url }: BlockedBranch): string[] {
  const address = `${url}/tree/${branch}`;
  return [
    `\`.github/CODEOWNERS\` ska ha en ny text, men någon har lagt in något eget i grenen [${branch}](${address}), och det skrivs inte över. Tills det är löst frågar GitHub fel personer om godkännande.`,
    `**Gör så här:** slå ihop det som ska vara kvar, i en pull request, eller ta bort [grenen](${url}/branches/all?query=${encodeURIComponent(branch)}). Vid nästa genomgång skrivs den nya texten. Stäng sedan det här ärendet.`,
    '---',
    `*In English:* \`.github/CODEOWNERS\` is to get a new text, but somebody has put something of their own into the branch [${branch}](${address}), and that is not overwritten. Until this is settled GitHub asks the wrong people for approval.`,
    `**What to do:** merge what is to be kept, in a pull request, or delete [the branch](${url}/branches/all?query=${encodeURIComponent(branch)}). The next sweep writes the new text. Then close this issue.`,
  ];
}
