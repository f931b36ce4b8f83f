import { DEFAULT_BRANCH } from '../branch.ts';
import { type Diagnosis, right, type Setting, wrong } from '../diagnosis.ts';
import type { RepositoryState } from '../state.ts';

const BRANCH: Setting = {
  code: 'default-branch',
  title: {
    sv: `Huvudgrenen heter ${DEFAULT_BRANCH}`,
    en: `The default branch is called ${DEFAULT_BRANCH}`,
  },
};

const OPEN: Setting = {
  code: 'public',
  title: { sv: 'Arkivet är öppet för alla', en: 'The repository is open to everybody' },
};

const ISSUES: Setting = {
  code: 'issues',
  title: { sv: 'Det går att skriva ärenden (Issues)', en: 'Issues can be written' },
};

/** Concludes from what GitHub tells everybody of the repository. */
export function checkRepository(state: RepositoryState): Diagnosis[] {
  return [checkBranch(state), checkOpen(state), checkIssues(state)];
}

function checkBranch({ repository, url }: RepositoryState): Diagnosis {
  const branch = repository.default_branch;
  if (branch === DEFAULT_BRANCH) return right(BRANCH);
  return wrong(
    BRANCH,
    {
      sv: `Den heter ${branch}. Arbetsflödena publicerar bara från ${DEFAULT_BRANCH}.`,
      en: `It is called ${branch}. The workflows publish from ${DEFAULT_BRANCH} only.`,
    },
    {
      steps: [
        {
          sv: `Tryck på pennan vid ”Default branch”, skriv ${DEFAULT_BRANCH} och tryck på ”Rename branch”.`,
          en: `Press the pencil at “Default branch”, write ${DEFAULT_BRANCH} and press “Rename branch”.`,
        },
      ],
      address: `${url}/settings`,
    },
  );
}

function checkOpen({ repository, url }: RepositoryState): Diagnosis {
  if (repository.archived)
    return wrong(
      OPEN,
      {
        sv: 'Det är arkiverat, så ingenting kan ändras.',
        en: 'It is archived, so that nothing can be changed.',
      },
      {
        steps: [
          {
            sv: 'Tryck på ”Unarchive this repository” under ”Danger Zone”.',
            en: 'Press “Unarchive this repository” under “Danger Zone”.',
          },
        ],
        address: `${url}/settings`,
      },
    );
  if (!repository.private) return right(OPEN);
  return wrong(
    OPEN,
    {
      sv: 'Det är privat, så bara de som ni bjuder in kan skicka in data.',
      en: 'It is private, so that only those whom you invite can send in data.',
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Change visibility” under ”Danger Zone” och välj ”Change to public”.',
          en: 'Press “Change visibility” under “Danger Zone” and choose “Change to public”.',
        },
      ],
      address: `${url}/settings`,
    },
  );
}

function checkIssues({ repository, url }: RepositoryState): Diagnosis {
  if (repository.has_issues) return right(ISSUES);
  return wrong(
    ISSUES,
    {
      sv: 'Ärenden är avslagna. Då kan ingen önska data eller rapportera fel.',
      en: 'Issues are turned off, so that nobody can ask for data or report a fault.',
    },
    {
      steps: [{ sv: 'Kryssa i ”Issues” under ”Features”.', en: 'Tick “Issues” under “Features”.' }],
      address: `${url}/settings`,
    },
  );
}
