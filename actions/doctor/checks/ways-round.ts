import type { Localised } from '../../../catalog/model/text.ts';
import { ACTIONS_APP } from '../branch.ts';
import { concludeFrom, type Diagnosis, right, type Seen, type Setting, unseen, wrong } from '../diagnosis.ts';
import {
  FEEDBACK_WORKFLOW,
  feedbackAccount,
  hasAppToken,
  type StepAccount,
  SWEEP_WORKFLOW,
  sweepAccount,
} from '../feedback-token.ts';
import type { ClassicProtection, RepositoryState, Ruleset } from '../state.ts';

const BYPASS: Setting = {
  code: 'bypass',
  title: {
    sv: 'Någon namngiven kan gå förbi reglerna när det behövs',
    en: 'Somebody who is named can pass by the rules when needed',
  },
};
const CLASSIC: Setting = {
  code: 'classic-protection',
  title: {
    sv: 'Inget gammalt grenskydd gäller bredvid',
    en: 'No classic branch protection applies beside it',
  },
};
const AUTO_MERGE: Setting = {
  code: 'auto-merge',
  title: {
    sv: 'Det som autoMerge släpper igenom kan roboten slå ihop',
    en: 'What autoMerge lets through can be merged by the robot',
  },
};
const AUTO_MERGE_TOKEN: Setting = {
  code: 'auto-merge-token',
  title: {
    sv: 'Roboten slår ihop med en egen apps nyckel, så att det publiceras',
    en: 'The robot merges with the token of an app of its own, so that it is published',
  },
};

const SWEEP_ACCOUNT: Setting = {
  code: 'sweep-account',
  title: {
    sv: 'Återkoppla och Genomgång svarar med samma konto',
    en: 'Återkoppla and Genomgång answer as the same account',
  },
};

/** The number of the role "Write" among those who may bypass a ruleset. */
const WRITE_ROLE = 4;

/** Concludes who gets past the rules: people that the ruleset names, an older protection, the robot. */
export function checkWaysRound(state: RepositoryState): Diagnosis[] {
  const hasRules = state.rules.seen && state.rules.value.rulesetIds.length > 0;
  return [
    ...(hasRules ? [concludeFrom(BYPASS, state.ownRulesets, (own) => checkBypass(own, state))] : []),
    concludeFrom(CLASSIC, state.classicProtection, (classic) => checkClassic(classic, state)),
    ...(state.settings.settings.autoMerge ? [checkAutoMerge(state), checkToken(state)] : []),
    ...checkSweepAccount(state),
  ];
}

function checkBypass(own: readonly Ruleset[], state: RepositoryState): Diagnosis {
  const address = `${state.url}/settings/rules/${own[0]?.id ?? ''}`;
  if (own.some(hasWideBypass))
    return wrong(
      BYPASS,
      {
        sv: 'Alla med skrivrätt får gå förbi reglerna, så de skyddar inte mot någon.',
        en: 'Everybody with write access may pass by the rules, so that they protect against nobody.',
      },
      {
        steps: [
          {
            sv: 'Ta bort ”Write” under ”Bypass list”, och lägg till en person eller ”Repository admin” i stället.',
            en: 'Remove “Write” under “Bypass list”, and add a person or “Repository admin” instead.',
          },
        ],
        address,
      },
    );
  const hidden = own.filter(({ bypass_actors: actors }) => actors === undefined);
  if (hidden.length > 0) return judgeHidden(hidden);
  if (own.every(({ bypass_actors: actors = [] }) => actors.length > 0)) return right(BYPASS);
  return judgeWithout(state, address);
}

function hasWideBypass({ bypass_actors: actors = [] }: Ruleset): boolean {
  return actors.some(({ actor_type: type, actor_id: id }) => type === 'RepositoryRole' && id === WRITE_ROLE);
}

/** GitHub shows the list only to those who may change the ruleset, but tells everybody of themselves. */
function judgeHidden(hidden: readonly Ruleset[]): Diagnosis {
  const own = hidden.every(({ current_user_can_bypass: may }) => may !== undefined && may !== 'never');
  if (own)
    return right(BYPASS, {
      sv: 'Du kan det. Vilka andra som kan det visar GitHub bara för den som har rätten administration: write.',
      en: 'You can. Who else can, GitHub shows only with the permission administration: write.',
    });
  return unseen(BYPASS, {
    sv: 'GitHub visar listan bara för den som har rätten administration: write.',
    en: 'GitHub shows the list only with the permission administration: write.',
  });
}

/** Nobody can approve an own change: a reviewer alone needs a way past the rules, several have each other. */
function judgeWithout({ reviewers }: RepositoryState, address: string): Diagnosis {
  const able = reviewers.accounts.filter(({ permission }) => permission.seen && mayWrite(permission.value));
  if (able.length > 1)
    return right(BYPASS, {
      sv: 'Ingen kan det. Eftersom ni är flera granskare klarar ni er så länge minst två är på plats.',
      en: 'Nobody can. As there are several reviewers, that works as long as at least two are at hand.',
    });
  return wrong(
    BYPASS,
    {
      sv: 'Ingen kan det, inte ens en administratör. Ingen får godkänna sin egen ändring, så en ensam granskares ändringar kan aldrig slås ihop.',
      en: 'Nobody can, not even an administrator. Nobody may approve an own change, so that those of a sole reviewer can never be merged.',
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Add bypass” under ”Bypass list” och välj ”Repository admin” eller en person.',
          en: 'Press “Add bypass” under “Bypass list” and choose “Repository admin” or a person.',
        },
        {
          sv: 'Välj ”For pull requests only”, så att även den personen går genom en pull request.',
          en: 'Choose “For pull requests only”, so that this person goes through a pull request, too.',
        },
      ],
      address,
    },
  );
}

/** True when the permission lets an approval count for CODEOWNERS. */
export function mayWrite(permission: string): boolean {
  return permission === 'write' || permission === 'admin';
}

function checkClassic(classic: ClassicProtection | undefined, { url }: RepositoryState): Diagnosis {
  if (!classic) return right(CLASSIC);
  const contexts = classic.required_status_checks?.contexts ?? [];
  const names = contexts.length > 0 ? `: ${contexts.join(', ')}` : '';
  return wrong(
    CLASSIC,
    {
      sv: `En ”branch protection rule” finns också, och GitHub kräver det som står i båda${names}. Det syns inte bland reglerna.`,
      en: `There is a “branch protection rule” as well, and GitHub wants what stands in both${names}. That is not shown among the rules.`,
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Delete” vid regeln under ”Branch protection rules”. Rulesetet räcker.',
          en: 'Press “Delete” at the rule under “Branch protection rules”. The ruleset is enough.',
        },
      ],
      address: `${url}/settings/branches`,
    },
  );
}

/** A merge waits for the approvals that a ruleset wants, also that of a robot, unless its app may bypass. */
function checkAutoMerge(state: RepositoryState): Diagnosis {
  const { rules, ownRulesets, repository } = state;
  if (!rules.seen) return unseen(AUTO_MERGE, rules.reason);
  if (repository.allow_merge_commit === false) return noMergeCommits(state);
  const waits = rules.value.pullRequests.some(
    (rule) => rule.required_approving_review_count > 0 || rule.require_code_owner_review,
  );
  if (!waits) return right(AUTO_MERGE);
  return concludeFrom(AUTO_MERGE, hasAppBypass(ownRulesets), (has) =>
    has ? right(AUTO_MERGE) : excluded(state),
  );
}

function hasAppBypass(ownRulesets: Seen<readonly Ruleset[]>): Seen<boolean> {
  if (!ownRulesets.seen) return ownRulesets;
  const value = ownRulesets.value.every(({ bypass_actors: actors = [] }) =>
    actors.some(({ actor_type: type, actor_id: id }) => type === 'Integration' && id !== ACTIONS_APP),
  );
  return { seen: true, value };
}

function excluded({ url }: RepositoryState): Diagnosis {
  return wrong(
    AUTO_MERGE,
    {
      sv: 'autoMerge är på, men reglerna kräver att en människa godkänner. De utesluter varandra: varje försök får nej av GitHub.',
      en: 'autoMerge is on, but the rules want a person to approve. They exclude each other: GitHub refuses each attempt.',
    },
    {
      steps: [
        {
          sv: 'Skriv autoMerge: false i .github/katalog.yaml. Eller lägg till er app under ”Bypass list” i rulesetet.',
          en: 'Write autoMerge: false in .github/katalog.yaml. Or add your app under “Bypass list” in the ruleset.',
        },
      ],
      address: `${url}/edit/main/.github/katalog.yaml`,
    },
  );
}

function noMergeCommits({ url }: RepositoryState): Diagnosis {
  return wrong(
    AUTO_MERGE,
    {
      sv: 'autoMerge är på, men arkivet tillåter inte ”merge commits”, som är det sätt roboten slår ihop på.',
      en: 'autoMerge is on, but the repository does not allow merge commits, which is how the robot merges.',
    },
    {
      steps: [
        {
          sv: 'Kryssa i ”Allow merge commits” under ”Pull Requests”.',
          en: 'Tick “Allow merge commits” under “Pull Requests”.',
        },
      ],
      address: `${url}/settings`,
    },
  );
}

function checkToken(state: RepositoryState): Diagnosis {
  const { workflows, url } = state;
  if (!workflows.seen) return unseen(AUTO_MERGE_TOKEN, workflows.reason);
  if (hasAppToken(state)) return right(AUTO_MERGE_TOKEN);
  return wrong(
    AUTO_MERGE_TOKEN,
    {
      sv: 'autoMerge är på, men aterkoppla.yml använder jobbets egen nyckel. En sammanslagning med den startar inte publiceringen.',
      en: "autoMerge is on, but aterkoppla.yml uses the job's own token. A merge with that starts no publication.",
    },
    {
      steps: [
        {
          sv: 'Gör som i docs/installera.md under ”Slå ihop automatiskt”: skapa en app och ge aterkoppla.yml dess nyckel.',
          en: 'Do as docs/installera.md says under “Merge automatically”: make an app and give aterkoppla.yml its token.',
        },
      ],
      address: `${url}/edit/main/${FEEDBACK_WORKFLOW}`,
    },
  );
}

/** Two accounts would each write a comment and a status of its own, and undo those of the other. */
function checkSweepAccount(state: RepositoryState): Diagnosis[] {
  const { workflows, url } = state;
  if (!workflows.seen) return [unseen(SWEEP_ACCOUNT, workflows.reason)];
  const [feedback, sweep] = [feedbackAccount(state), sweepAccount(state)];
  if (!feedback || !sweep) return [];
  if (isSameAccount(feedback, sweep)) return [right(SWEEP_ACCOUNT)];
  return [
    wrong(SWEEP_ACCOUNT, TWO_ACCOUNTS, {
      steps: [SAME_STEPS],
      address: `${url}/edit/main/${SWEEP_WORKFLOW}`,
    }),
  ];
}

/** The job's own token has its own account, whatever `bot` says; a token of an app is known by the step that makes it. */
function isSameAccount(stepAccount: StepAccount, other: StepAccount): boolean {
  const isApp = ({ token }: StepAccount) => token !== '';
  return isApp(stepAccount) === isApp(other) && stepAccount.bot === other.bot;
}

const TWO_ACCOUNTS: Localised = {
  sv: 'aterkoppla.yml och genomgang.yml har inte samma nyckel (token). Då svarar två konton på samma pull request och skriver över varandras status.',
  en: 'aterkoppla.yml and genomgang.yml do not have the same token. Two accounts then answer the same pull request and overwrite the status of the other.',
};

const SAME_STEPS: Localised = {
  sv: 'Ge steget $/actions/sweep i jobbet genomgang samma token och bot som steget $/actions/feedback i aterkoppla.yml har. Jobbet agare behåller sin egen.',
  en: 'Give the step $/actions/sweep in the job genomgang the same token and bot as the step $/actions/feedback in aterkoppla.yml. The job agare keeps its own.',
};
