import { concludeFrom, type Diagnosis, right, type Setting, wrong } from '../diagnosis.ts';
import type { RepositoryState, Workflow } from '../state.ts';

const WORKFLOWS: Setting = {
  code: 'workflows',
  title: { sv: 'Alla arbetsflöden är igång', en: 'All workflows are active' },
};
const ALLOWED: Setting = {
  code: 'actions-allowed',
  title: {
    sv: 'Arbetsflödena får använda de actions de behöver',
    en: 'The workflows may use the actions that they need',
  },
};
const TOKEN: Setting = {
  code: 'workflow-token',
  title: {
    sv: 'Jobben får bara läsa, om inte arbetsflödet säger annat',
    en: 'Jobs may only read, unless the workflow says otherwise',
  },
};
const PULL_REQUESTS: Setting = {
  code: 'actions-open-pull-requests',
  title: { sv: 'Jobben får öppna pull requests', en: 'Jobs may open pull requests' },
};
const FORKS: Setting = {
  code: 'fork-approval',
  title: {
    sv: 'Bara den som bidrar för första gången får vänta på att släppas igenom',
    en: 'Only those who contribute for the first time wait to be let through',
  },
};
const VULNERABILITIES: Setting = {
  code: 'vulnerability-reporting',
  title: {
    sv: 'Sårbarheter kan anmälas i hemlighet',
    en: 'Vulnerabilities can be reported in private',
  },
};

/** Without these nothing is checked, answered, gone through or published. */
const NEEDED = [
  'aterkoppla',
  'behov-sammanstallning',
  'genomgang',
  'granskning',
  'publicera',
  'regler',
  'validera',
];

/** Concludes from what the workflows may do, and whether they run. */
export function checkActions(state: RepositoryState): Diagnosis[] {
  return [
    concludeFrom(WORKFLOWS, state.workflows, (workflows) => checkWorkflows(workflows, state)),
    concludeFrom(ALLOWED, state.actionsPolicy, () => checkAllowed(state)),
    concludeFrom(TOKEN, state.workflowToken, ({ default_workflow_permissions: permission }) =>
      permission === 'read' ? right(TOKEN) : tooMuch(state),
    ),
    concludeFrom(PULL_REQUESTS, state.workflowToken, ({ can_approve_pull_request_reviews: may }) =>
      may ? right(PULL_REQUESTS) : noPullRequests(state),
    ),
    concludeFrom(FORKS, state.forkApproval, ({ approval_policy: policy }) =>
      policy === 'all_external_contributors' ? everybodyWaits(state) : right(FORKS),
    ),
    concludeFrom(VULNERABILITIES, state.vulnerabilityReporting, (isOn) =>
      isOn ? right(VULNERABILITIES) : noReporting(state),
    ),
  ];
}

function checkWorkflows(workflows: readonly Workflow[], state: RepositoryState): Diagnosis {
  const { url } = state;
  const needed = isQueued(state) ? [...NEEDED, 'merge-queue'] : NEEDED;
  const missing = needed.filter(
    (name) => !workflows.some(({ path }) => path === `.github/workflows/${name}.yml`),
  );
  if (missing.length > 0)
    return wrong(
      WORKFLOWS,
      {
        sv: `De här saknas: ${missing.map((name) => `${name}.yml`).join(', ')}.`,
        en: `These are missing: ${missing.map((name) => `${name}.yml`).join(', ')}.`,
      },
      {
        steps: [
          {
            sv: 'Lägg tillbaka filerna i .github/workflows/. Saknas alla: slå på Actions under fliken ”Actions”.',
            en: 'Put the files back in .github/workflows/. If all are missing: turn Actions on in the tab “Actions”.',
          },
        ],
        address: `${url}/actions`,
      },
    );
  const stopped = workflows.filter(({ state: present }) => present !== 'active');
  return stopped.length === 0 ? right(WORKFLOWS) : notRunning(stopped, state);
}

function isQueued({ rules }: RepositoryState): boolean {
  return rules.seen && rules.value.types.has('merge_queue');
}

function notRunning(stopped: readonly Workflow[], { url }: RepositoryState): Diagnosis {
  const names = stopped.map(({ path }) => path.replace('.github/workflows/', '')).join(', ');
  const isIdle = stopped.some(({ state }) => state === 'disabled_inactivity');
  return wrong(
    WORKFLOWS,
    {
      sv: `Avstängt: ${names}.${isIdle ? ' GitHub stänger av det som går på klockan när ingenting har hänt i arkivet på 60 dagar.' : ''}`,
      en: `Turned off: ${names}.${isIdle ? ' GitHub turns off what runs by the clock when nothing has happened in the repository for 60 days.' : ''}`,
    },
    {
      steps: [
        {
          sv: `Välj arbetsflödet i listan till vänster och tryck på ”Enable workflow”. ${stopped.length > 1 ? 'Gör det för vart och ett.' : ''}`.trim(),
          en: `Choose the workflow in the list on the left and press “Enable workflow”. ${stopped.length > 1 ? 'Do so for each of them.' : ''}`.trim(),
        },
      ],
      address: `${url}/actions/workflows/${stopped[0]?.path.replace('.github/workflows/', '') ?? ''}`,
    },
  );
}

function checkAllowed(state: RepositoryState): Diagnosis {
  const { actionsPolicy, allowedActions } = state;
  const policy = actionsPolicy.seen ? actionsPolicy.value : { enabled: true };
  if (!policy.enabled) return notAllowed([], state);
  if (policy.allowed_actions === 'local_only') return notAllowed(externalActions(state), state);
  if (policy.allowed_actions !== 'selected') return right(ALLOWED);
  return concludeFrom(ALLOWED, allowedActions, (allowed) => {
    const refused = externalActions(state).filter((action) => !isAllowed(action, allowed));
    return refused.length === 0 ? right(ALLOWED) : notAllowed(refused, state);
  });
}

/** The actions of others that the workflows use, as `owner/name`. */
function externalActions({ workflowTexts }: RepositoryState): string[] {
  const uses = [...workflowTexts.values()].flatMap((text) => [
    ...text.matchAll(/^\s*(?:-\s+)?uses:\s*['"]?([\w.-]+\/[\w./-]+)@/gm),
  ]);
  return [...new Set(uses.map(([, name = '']) => name))].sort();
}

interface Allowed {
  github_owned_allowed?: boolean;
  patterns_allowed?: string[];
}

/** Those that GitHub verifies need not be asked for: the workflows use GitHub's own. */
function isAllowed(action: string, { github_owned_allowed: own, patterns_allowed: patterns = [] }: Allowed) {
  if (own && /^(?:actions|github)\//.test(action)) return true;
  return patterns.some((pattern) => {
    const name = pattern.replace(/@.*$/, '');
    return name === action || (name.endsWith('*') && action.startsWith(name.slice(0, -1)));
  });
}

function notAllowed(refused: readonly string[], { url }: RepositoryState): Diagnosis {
  return wrong(
    ALLOWED,
    refused.length > 0
      ? {
          sv: `De här får inte användas: ${refused.join(', ')}.`,
          en: `These may not be used: ${refused.join(', ')}.`,
        }
      : { sv: 'Actions är avslaget i arkivet.', en: 'Actions is turned off in the repository.' },
    {
      steps: [
        {
          sv: 'Välj ”Allow … actions and reusable workflows” under ”Actions permissions” och kryssa i ”Allow actions created by GitHub”.',
          en: 'Choose “Allow … actions and reusable workflows” under “Actions permissions” and tick “Allow actions created by GitHub”.',
        },
      ],
      address: `${url}/settings/actions`,
    },
  );
}

function tooMuch({ url }: RepositoryState): Diagnosis {
  return wrong(
    TOKEN,
    {
      sv: 'Ett nytt arbetsflöde som glömmer att begränsa sig får skriva överallt.',
      en: 'A new workflow that forgets to restrict itself may write everywhere.',
    },
    {
      steps: [
        {
          sv: 'Välj ”Read repository contents and packages permissions” under ”Workflow permissions”.',
          en: 'Choose “Read repository contents and packages permissions” under “Workflow permissions”.',
        },
      ],
      address: `${url}/settings/actions`,
    },
  );
}

function noPullRequests({ url }: RepositoryState): Diagnosis {
  return wrong(
    PULL_REQUESTS,
    {
      sv: 'GitHub säger nej (403) till de pull requests som jobben öppnar, till exempel med en ny CODEOWNERS.',
      en: 'GitHub refuses (403) the pull requests that jobs open, for example with a new CODEOWNERS.',
    },
    {
      steps: [
        {
          sv: 'Kryssa i ”Allow GitHub Actions to create and approve pull requests” under ”Workflow permissions”.',
          en: 'Tick “Allow GitHub Actions to create and approve pull requests” under “Workflow permissions”.',
        },
      ],
      address: `${url}/settings/actions`,
    },
  );
}

function everybodyWaits({ url }: RepositoryState): Diagnosis {
  return wrong(
    FORKS,
    {
      sv: 'Alla utan skrivrätt får vänta på ”Approve and run” vid varje ändring, och får inget svar innan dess.',
      en: 'Everybody without write access waits for “Approve and run” at each change, and gets no answer before that.',
    },
    {
      steps: [
        {
          sv: 'Välj ”Require approval for first-time contributors” under ”Approval for running fork pull request workflows from contributors”.',
          en: 'Choose “Require approval for first-time contributors” under “Approval for running fork pull request workflows from contributors”.',
        },
      ],
      address: `${url}/settings/actions`,
    },
  );
}

function noReporting({ url }: RepositoryState): Diagnosis {
  return wrong(
    VULNERABILITIES,
    {
      sv: 'SECURITY.md hänvisar dit, men knappen finns inte.',
      en: 'SECURITY.md points there, but there is no such button.',
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Enable” vid ”Private vulnerability reporting”.',
          en: 'Press “Enable” at “Private vulnerability reporting”.',
        },
      ],
      address: `${url}/settings/security_analysis`,
    },
  );
}
