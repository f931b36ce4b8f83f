import type { Localised } from '../../../catalog/model/text.ts';
import { CHECK_NAME, STATUS_CONTEXT } from '../../pull-request/make-plan.ts';
import { ACTIONS_APP } from '../branch.ts';
import { concludeFrom, type Diagnosis, right, type Setting, unseen, wrong } from '../diagnosis.ts';
import { hasAppToken } from '../feedback-token.ts';
import type { BranchRules, PullRequestRule, RepositoryState, Ruleset, StatusCheck } from '../state.ts';

const RULESET: Setting = {
  code: 'ruleset',
  title: { sv: 'Ett ruleset skyddar huvudgrenen', en: 'A ruleset protects the default branch' },
};
const PULL_REQUEST: Setting = {
  code: 'pull-request-required',
  title: {
    sv: 'Allt som ändras går genom en pull request',
    en: 'Everything that changes goes through a pull request',
  },
};
const APPROVALS: Setting = {
  code: 'approvals',
  title: { sv: 'Minst en person godkänner', en: 'At least one person approves' },
};
const CODE_OWNERS: Setting = {
  code: 'code-owner-review',
  title: {
    sv: 'Den som godkänner är kodägare (granskare eller utgivarens egen)',
    en: 'Whoever approves is a code owner (a reviewer, or of the publisher)',
  },
};
const STALE: Setting = {
  code: 'stale-approvals',
  title: {
    sv: 'Ett godkännande gäller bara den version som har lästs',
    en: 'An approval counts only for the version that was read',
  },
};
const CHECK: Setting = {
  code: 'required-check',
  title: {
    sv: `${STATUS_CONTEXT} krävs, från den som skriver den`,
    en: `${STATUS_CONTEXT} is required, from the one that writes it`,
  },
};
const OTHER_CHECKS: Setting = {
  code: 'other-checks',
  title: {
    sv: 'Ingen kontroll krävs som inte alltid svarar',
    en: 'No check is required that does not always answer',
  },
};
const FORCE_PUSH: Setting = {
  code: 'force-push',
  title: { sv: 'Historiken kan inte skrivas om', en: 'The history cannot be rewritten' },
};
const DELETION: Setting = {
  code: 'deletion',
  title: { sv: 'Huvudgrenen kan inte tas bort', en: 'The default branch cannot be deleted' },
};

/** Concludes from the rulesets that apply to the default branch. What lies inside a rule that is missing is not judged. */
export function checkRules(state: RepositoryState): Diagnosis[] {
  const { rules } = state;
  if (!rules.seen) return [unseen(RULESET, rules.reason)];
  if (rules.value.types.size === 0)
    return [concludeFrom(RULESET, state.rulesets, (all) => noRules(all, state))];
  return [
    right(RULESET),
    ...checkPullRequests(rules.value, state),
    checkRequired(rules.value, state),
    checkOthers(rules.value, state),
    checkForbidden(FORCE_PUSH, 'non_fast_forward', 'Block force pushes', rules.value, state),
    checkForbidden(DELETION, 'deletion', 'Restrict deletions', rules.value, state),
  ];
}

const NEW_RULESET: readonly Localised[] = [
  {
    sv: 'Tryck på ”New ruleset” och ”New branch ruleset”. Välj ”Active” under ”Enforcement status”.',
    en: 'Press “New ruleset” and “New branch ruleset”. Choose “Active” under “Enforcement status”.',
  },
  {
    sv: 'Välj ”Include default branch” under ”Target branches”.',
    en: 'Choose “Include default branch” under “Target branches”.',
  },
  {
    sv: 'Kryssa i det som står under ”Regler” i docs/installera.md.',
    en: 'Tick what stands under “Regler” in docs/installera.md.',
  },
];

function noRules(all: readonly Ruleset[], { url }: RepositoryState): Diagnosis {
  const [idle] = all.filter(({ enforcement, target }) => enforcement !== 'active' && target !== 'tag');
  if (!idle)
    return wrong(
      RULESET,
      {
        sv: 'Inget ruleset gäller huvudgrenen. Vem som helst med skrivrätt kan publicera vad som helst.',
        en: 'No ruleset applies to the default branch. Anybody with write access can publish anything.',
      },
      { steps: NEW_RULESET, address: `${url}/settings/rules` },
    );
  return wrong(
    RULESET,
    {
      sv: `”${idle.name}” finns men är inte påslaget (${idle.enforcement}).`,
      en: `“${idle.name}” is there but not in force (${idle.enforcement}).`,
    },
    {
      steps: [
        {
          sv: 'Välj ”Active” under ”Enforcement status” och tryck på ”Save changes”.',
          en: 'Choose “Active” under “Enforcement status” and press “Save changes”.',
        },
      ],
      address: `${url}/settings/rules/${idle.id}`,
    },
  );
}

/** The page of the first ruleset that applies, where its boxes are ticked. */
function rulesAddress({ url }: RepositoryState, { rulesetIds: [id] }: BranchRules): string {
  return id === undefined ? `${url}/settings/rules` : `${url}/settings/rules/${id}`;
}

function checkPullRequests(rules: BranchRules, state: RepositoryState): Diagnosis[] {
  const address = rulesAddress(state, rules);
  const { pullRequests } = rules;
  if (pullRequests.length === 0) {
    const message = {
      sv: 'Den som har skrivrätt kan ändra katalogen direkt, utan kontroll.',
      en: 'Whoever has write access can change the catalog directly, without a check.',
    };
    const step = {
      sv: 'Kryssa i ”Require a pull request before merging”, och under den: 1 godkännande, ”Dismiss stale pull request approvals when new commits are pushed” och ”Require review from Code Owners”.',
      en: 'Tick “Require a pull request before merging”, and below it: 1 approval, “Dismiss stale pull request approvals when new commits are pushed” and “Require review from Code Owners”.',
    };
    return [wrong(PULL_REQUEST, message, { steps: [step], address })];
  }
  return [
    right(PULL_REQUEST),
    checkApprovals(pullRequests, state, address),
    checkCodeOwners(pullRequests, state, address),
    checkStale(pullRequests, address),
  ];
}

/** The robot cannot merge what waits for people: with `autoMerge` these boxes may be empty. See `auto-merge.ts`. */
const WITH_AUTO_MERGE: Localised = {
  sv: 'Kravet är av. Det följer av att autoMerge är påslaget: då är det bara kontrollen som vaktar.',
  en: 'It is not required. That follows from autoMerge: the check alone keeps guard then.',
};

function checkApprovals(
  rules: readonly PullRequestRule[],
  { settings }: RepositoryState,
  address: string,
): Diagnosis {
  if (rules.some(({ required_approving_review_count: count }) => count >= 1)) return right(APPROVALS);
  if (settings.settings.autoMerge) return right(APPROVALS, WITH_AUTO_MERGE);
  return wrong(
    APPROVALS,
    {
      sv: 'Inget godkännande krävs, så den som har skrivrätt kan slå ihop sin egen ändring utan att någon läser den.',
      en: 'No approval is required, so that whoever has write access can merge an own change that nobody has read.',
    },
    {
      steps: [
        {
          sv: 'Öppna ”Require a pull request before merging” och sätt ”Required approvals” till 1.',
          en: 'Open “Require a pull request before merging” and set “Required approvals” to 1.',
        },
      ],
      address,
    },
  );
}

function checkCodeOwners(
  rules: readonly PullRequestRule[],
  { settings }: RepositoryState,
  address: string,
): Diagnosis {
  if (rules.some((rule) => rule.require_code_owner_review)) return right(CODE_OWNERS);
  if (settings.settings.autoMerge) return right(CODE_OWNERS, WITH_AUTO_MERGE);
  return wrong(
    CODE_OWNERS,
    {
      sv: 'Det räcker att någon med skrivrätt godkänner, vem det än är och vilken mapp det än gäller.',
      en: 'It is enough that anybody with write access approves, whoever it is and whichever folder it is.',
    },
    {
      steps: [
        {
          sv: 'Kryssa i ”Require review from Code Owners” under ”Require a pull request before merging”.',
          en: 'Tick “Require review from Code Owners” under “Require a pull request before merging”.',
        },
      ],
      address,
    },
  );
}

function checkStale(rules: readonly PullRequestRule[], address: string): Diagnosis {
  if (rules.some((rule) => rule.dismiss_stale_reviews_on_push)) return right(STALE);
  return wrong(
    STALE,
    {
      sv: 'Det som läggs till efter ett godkännande kan slås ihop utan att någon har läst det.',
      en: 'What is added after an approval can be merged without anybody having read it.',
    },
    {
      steps: [
        {
          sv: 'Kryssa i ”Dismiss stale pull request approvals when new commits are pushed”.',
          en: 'Tick “Dismiss stale pull request approvals when new commits are pushed”.',
        },
      ],
      address,
    },
  );
}

function checkRequired(rules: BranchRules, state: RepositoryState): Diagnosis {
  const ours = rules.statusChecks.filter(({ context }) => context === STATUS_CONTEXT);
  const isByApp = hasAppToken(state);
  const isRightSource = ({ integration_id: source }: StatusCheck) =>
    isByApp ? source !== undefined && source !== ACTIONS_APP : source === ACTIONS_APP;
  if (ours.some(isRightSource)) return right(CHECK);
  const address = rulesAddress(state, rules);
  if (ours.length === 0)
    return wrong(
      CHECK,
      {
        sv: 'Kontrollen krävs inte, så det som har fel kan slås ihop.',
        en: 'The check is not required, so that what has errors can be merged.',
      },
      {
        steps: [
          {
            sv: `Kryssa i ”Require status checks to pass”, tryck på ”Add checks”, sök efter ${STATUS_CONTEXT} och välj den med källan GitHub Actions.`,
            en: `Tick “Require status checks to pass”, press “Add checks”, search for ${STATUS_CONTEXT} and choose the one with the source GitHub Actions.`,
          },
          {
            sv: 'Finns den inte i listan? Den visas bara om den har svarat på en pull request de senaste sju dagarna. Öppna en först.',
            en: 'Is it not in the list? It is shown only if it has answered a pull request in the last seven days. Open one first.',
          },
        ],
        address,
      },
    );
  return isByApp ? wrongApp(address) : anySource(address);
}

/** A commit status that is written with the token of an app has that app as its source. */
function wrongApp(address: string): Diagnosis {
  return wrong(
    CHECK,
    {
      sv: `aterkoppla.yml skriver med er app, men ${STATUS_CONTEXT} väntas från en annan källa. Då kan ingenting slås ihop.`,
      en: `aterkoppla.yml writes with your app, but ${STATUS_CONTEXT} is expected from another source. Nothing can be merged then.`,
    },
    {
      steps: [
        {
          sv: `Välj er app i listan bredvid ${STATUS_CONTEXT} under ”Require status checks to pass”.`,
          en: `Choose your app in the list beside ${STATUS_CONTEXT} under “Require status checks to pass”.`,
        },
      ],
      address,
    },
  );
}

function anySource(address: string): Diagnosis {
  return wrong(
    CHECK,
    {
      sv: 'Källan är inte GitHub Actions, så vilken app som helst som får skriva statusar kan säga att allt är rätt.',
      en: 'The source is not GitHub Actions, so that any app that may write statuses can say that all is well.',
    },
    {
      steps: [
        {
          sv: `Välj GitHub Actions i listan bredvid ${STATUS_CONTEXT} under ”Require status checks to pass”.`,
          en: `Choose GitHub Actions in the list beside ${STATUS_CONTEXT} under “Require status checks to pass”.`,
        },
      ],
      address,
    },
  );
}

function checkOthers(rules: BranchRules, state: RepositoryState): Diagnosis {
  const others = rules.statusChecks.map(({ context }) => context).filter((name) => name !== STATUS_CONTEXT);
  if (others.includes(CHECK_NAME))
    return wrong(
      OTHER_CHECKS,
      {
        sv: `”${CHECK_NAME}” krävs. Den visar felen på raderna och försvinner ibland ur GitHubs ruta, så att ingenting kan slås ihop.`,
        en: `“${CHECK_NAME}” is required. It shows the errors on their lines and vanishes at times from GitHub's box, so that nothing can be merged.`,
      },
      {
        steps: [
          {
            sv: `Ta bort ”${CHECK_NAME}” under ”Require status checks to pass”. Det är ${STATUS_CONTEXT} som ska krävas.`,
            en: `Remove “${CHECK_NAME}” under “Require status checks to pass”. The one to require is ${STATUS_CONTEXT}.`,
          },
        ],
        address: rulesAddress(state, rules),
      },
    );
  if (others.length === 0) return right(OTHER_CHECKS);
  const names = others.map((name) => `”${name}”`).join(', ');
  return right(OTHER_CHECKS, {
    sv: `Även ${names} krävs. Se till att varje pull request får ett svar därifrån, annars kan den aldrig slås ihop.`,
    en: `${names} is required, too. See to it that each pull request gets an answer from there, or it can never be merged.`,
  });
}

function checkForbidden(
  setting: Setting,
  type: string,
  box: string,
  rules: BranchRules,
  state: RepositoryState,
): Diagnosis {
  if (rules.types.has(type)) return right(setting);
  return wrong(
    setting,
    {
      sv: 'Den som har skrivrätt kan få det som är publicerat att försvinna, med sin historik.',
      en: 'Whoever has write access can make what is published disappear, with its history.',
    },
    {
      steps: [{ sv: `Kryssa i ”${box}”.`, en: `Tick “${box}”.` }],
      address: rulesAddress(state, rules),
    },
  );
}
