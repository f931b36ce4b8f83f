import type { Localised } from '../../../catalog/model/text.ts';
import { SETTINGS_PATH } from '../../settings/read-settings.ts';
import { concludeFrom, type Diagnosis, right, type Setting, unseen, wrong } from '../diagnosis.ts';
import type { ExaminedAccount, ExaminedAccounts, RepositoryState } from '../state.ts';
import { mayWrite } from './ways-round.ts';

const SETTINGS: Setting = {
  code: 'settings-file',
  title: { sv: `${SETTINGS_PATH} går att läsa`, en: `${SETTINGS_PATH} can be read` },
};
const REVIEWERS: Setting = {
  code: 'reviewers',
  title: { sv: 'Katalogen har granskare', en: 'The catalog has reviewers' },
};
const REVIEWER_ACCOUNTS: Setting = {
  code: 'reviewer-accounts',
  title: {
    sv: 'Granskarnas namn och nummer hör ihop',
    en: "The reviewers' names and numbers belong together",
  },
};
const REVIEWER_ACCESS: Setting = {
  code: 'reviewer-access',
  title: { sv: 'Granskarna har skrivrätt', en: 'The reviewers have write access' },
};
const MAINTAINERS: Setting = {
  code: 'maintainer-accounts',
  title: {
    sv: 'Utgivarnas ansvariga finns på GitHub',
    en: "The publishers' maintainers exist on GitHub",
  },
};
const CODE_OWNERS: Setting = {
  code: 'code-owners',
  title: { sv: 'CODEOWNERS stämmer med filerna', en: 'CODEOWNERS agrees with the files' },
};
const LABELS: Setting = {
  code: 'labels',
  title: { sv: 'Etiketterna som formulären sätter finns', en: 'The labels that the forms set exist' },
};

/** Concludes from the people that files name, and from what depends on them. */
export function checkPeople(state: RepositoryState): Diagnosis[] {
  return [
    checkSettings(state),
    ...checkReviewers(state),
    concludeFrom(MAINTAINERS, state.maintainers, (maintainers) => checkMaintainers(maintainers, state)),
    checkCodeOwners(state),
    concludeFrom(LABELS, state.missingLabels, (missing) => checkLabels(missing, state)),
  ];
}

function settingsAddress({ url }: RepositoryState): string {
  return `${url}/edit/main/${SETTINGS_PATH}`;
}

function checkSettings(state: RepositoryState): Diagnosis {
  const errors = state.settings.issues.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!state.settings.gap) return right(SETTINGS);
  return wrong(
    SETTINGS,
    {
      sv: `Filen har fel, så ingen räknas som granskare.${first ? ` Rad ${first.range.start.line}: ${first.message.sv}` : ''}`,
      en: `The file has errors, so that nobody counts as a reviewer.${first ? ` Line ${first.range.start.line}: ${first.message.en}` : ''}`,
    },
    {
      steps: [first?.remedy ?? { sv: 'Rätta filen.', en: 'Correct the file.' }],
      address: settingsAddress(state),
    },
  );
}

function checkReviewers(state: RepositoryState): Diagnosis[] {
  const { reviewers, settings } = state;
  if (settings.gap) return [];
  if (reviewers.accounts.length === 0) return [noReviewers(state)];
  return [right(REVIEWERS), checkReviewerAccounts(state), checkReviewerAccess(state)];
}

function noReviewers(state: RepositoryState): Diagnosis {
  return wrong(
    REVIEWERS,
    {
      sv: 'Ingen är utsedd, så ingen kan godkänna en ny utgivare.',
      en: 'Nobody is named, so that nobody can approve a new publisher.',
    },
    {
      steps: [
        {
          sv: 'Ta bort # framför reviewers i filen och skriv in era konton med namn och nummer.',
          en: 'Remove the # before reviewers in the file and write your accounts with name and number.',
        },
        {
          sv: 'Kör npm run generate, så att .github/CODEOWNERS följer med.',
          en: 'Run npm run generate, so that .github/CODEOWNERS comes along.',
        },
      ],
      address: settingsAddress(state),
    },
  );
}

function checkReviewerAccounts(state: RepositoryState): Diagnosis {
  const wrongly = state.reviewers.accounts.filter((account) => !isItself(account));
  if (wrongly.length === 0) return right(REVIEWER_ACCOUNTS);
  return wrong(REVIEWER_ACCOUNTS, describeAll(wrongly), {
    steps: [
      {
        sv: 'Rätta namnet eller numret. Numret står som ”id” på https://api.github.com/users/ följt av namnet.',
        en: 'Correct the name or the number. The number is “id” on https://api.github.com/users/ followed by the name.',
      },
    ],
    address: settingsAddress(state),
  });
}

function isItself({ named, byLogin }: ExaminedAccount): boolean {
  return byLogin?.id === named.id;
}

function describeAll(accounts: readonly ExaminedAccount[]): Localised {
  const all = accounts.map(describeMismatch);
  return { sv: all.map(({ sv }) => sv).join(' '), en: all.map(({ en }) => en).join(' ') };
}

/** The number says who was meant, since names change hands. */
function describeMismatch({ named, byLogin, loginOfId }: ExaminedAccount): Localised {
  const { login, id } = named;
  if (loginOfId !== undefined)
    return {
      sv: `Nummer ${id} är kontot ${loginOfId}, inte ${login}.`,
      en: `Number ${id} is the account ${loginOfId}, not ${login}.`,
    };
  if (byLogin)
    return {
      sv: `${login} har nummer ${byLogin.id}, inte ${id}.`,
      en: `${login} has the number ${byLogin.id}, not ${id}.`,
    };
  return { sv: `Inget konto heter ${login}.`, en: `No account is called ${login}.` };
}

function checkReviewerAccess({ reviewers, url }: RepositoryState): Diagnosis {
  const itself = reviewers.accounts.filter(isItself);
  const hidden = itself.find(({ permission }) => !permission.seen)?.permission;
  if (hidden && !hidden.seen) return unseen(REVIEWER_ACCESS, hidden.reason);
  const without = itself.filter(({ permission }) => permission.seen && !mayWrite(permission.value));
  if (without.length === 0) return right(REVIEWER_ACCESS);
  const names = without.map(({ named }) => named.login).join(', ');
  return wrong(
    REVIEWER_ACCESS,
    {
      sv: `De här har det inte: ${names}. Då räknar GitHub inte deras godkännande, och ändringen kan inte slås ihop.`,
      en: `These have not: ${names}. GitHub does not count their approval then, and the change cannot be merged.`,
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Add people”, sök upp kontot och välj rollen ”Write”. Personen tackar ja via e-post.',
          en: 'Press “Add people”, find the account and choose the role “Write”. The person accepts by e-mail.',
        },
      ],
      address: `${url}/settings/access`,
    },
  );
}

/** A maintainer without write access is no mistake: the catalog's own check counts the approval, GitHub does not. */
function checkMaintainers({ accounts, left }: ExaminedAccounts, { url }: RepositoryState): Diagnosis {
  const wrongly = accounts.filter((account) => !isItself(account));
  if (wrongly.length > 0)
    return wrong(MAINTAINERS, describeAll(wrongly), {
      steps: [
        {
          sv: 'Rätta namnet eller numret under maintainers i utgivarens publisher.yaml.',
          en: "Correct the name or the number under maintainers in the publisher's publisher.yaml.",
        },
      ],
      address: `${url}/tree/main/datasets`,
    });
  if (left > 0)
    return unseen(MAINTAINERS, {
      sv: `De första ${accounts.length} kontona finns. ${left} till är inte kontrollerade.`,
      en: `The first ${accounts.length} accounts exist. ${left} more have not been checked.`,
    });
  const without = accounts.filter(({ permission }) => permission.seen && !mayWrite(permission.value)).length;
  return right(MAINTAINERS, without > 0 ? describeWithout(without, accounts.length) : undefined);
}

function describeWithout(count: number, all: number): Localised {
  return {
    sv: `${count} av ${all} har inte skrivrätt. Det är som det ska: kontrollen räknar deras godkännande, men någon med skrivrätt godkänner också och slår ihop.`,
    en: `${count} of ${all} have no write access. That is as intended: the check counts their approval, but somebody with write access approves as well, and merges.`,
  };
}

/** Owners that GitHub does not count are judged as accounts; here it is about the file. */
const UNKNOWN_OWNER = /^unknown owner$/i;

function checkCodeOwners(state: RepositoryState): Diagnosis {
  const { codeOwners, codeOwnersErrors, settings } = state;
  if (settings.gap) return unseen(CODE_OWNERS, BROKEN_SETTINGS);
  if (!codeOwners.seen) return unseen(CODE_OWNERS, codeOwners.reason);
  const { present, expected } = codeOwners.value;
  if (present !== expected) return staleCodeOwners(present, state);
  return concludeFrom(CODE_OWNERS, codeOwnersErrors, (errors) => {
    const [first] = errors.filter(({ kind }) => !UNKNOWN_OWNER.test(kind));
    return first ? brokenCodeOwners(first, state) : right(CODE_OWNERS);
  });
}

const BROKEN_SETTINGS: Localised = {
  sv: `Det går inte att jämföra förrän ${SETTINGS_PATH} är rättad.`,
  en: `It cannot be compared until ${SETTINGS_PATH} is corrected.`,
};

function staleCodeOwners(present: string | undefined, { url }: RepositoryState): Diagnosis {
  return wrong(
    CODE_OWNERS,
    present === undefined
      ? {
          sv: 'Filen saknas, så GitHub vet inte vem som ska godkänna.',
          en: 'The file is missing, so that GitHub does not know who is to approve.',
        }
      : {
          sv: 'Filen är äldre än granskarna i katalog.yaml eller utgivarnas publisher.yaml.',
          en: "The file is older than the reviewers in katalog.yaml or the publishers' publisher.yaml.",
        },
    {
      steps: [
        {
          sv: 'Kör npm run generate och skicka in .github/CODEOWNERS i en pull request.',
          en: 'Run npm run generate and send in .github/CODEOWNERS in a pull request.',
        },
      ],
      address: `${url}/blob/main/.github/CODEOWNERS`,
    },
  );
}

function brokenCodeOwners(
  { line, message }: { line: number; message: string },
  { url }: RepositoryState,
): Diagnosis {
  return wrong(
    CODE_OWNERS,
    {
      sv: `GitHub läser inte rad ${line} (på engelska): ${message}`,
      en: `GitHub does not read line ${line}: ${message}`,
    },
    {
      steps: [
        {
          sv: 'Kör npm run generate. Hjälper det inte, rätta namnet på mappen som raden gäller.',
          en: 'Run npm run generate. If that does not help, correct the name of the folder that the line is about.',
        },
      ],
      address: `${url}/blob/main/.github/CODEOWNERS`,
    },
  );
}

function checkLabels(missing: readonly string[], { url }: RepositoryState): Diagnosis {
  if (missing.length === 0) return right(LABELS);
  return wrong(
    LABELS,
    {
      sv: `De här saknas: ${missing.join(', ')}. GitHub hoppar över en etikett som inte finns, och behovet syns då inte.`,
      en: `These are missing: ${missing.join(', ')}. GitHub passes over a label that is not there, and the need does not show then.`,
    },
    {
      steps: [
        {
          sv: 'Tryck på ”Run workflow”. Arbetsflödet skapar alla etiketter.',
          en: 'Press “Run workflow”. The workflow makes all labels.',
        },
      ],
      address: `${url}/actions/workflows/behov-sammanstallning.yml`,
    },
  );
}
