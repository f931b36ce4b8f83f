import type { Rule } from '../../model/issues/rule.ts';
import { GITHUB_USERS } from '../../model/issues/standards.ts';
import { accountFindings } from './account-findings.ts';

export const rule: Rule<'publisher'> = {
  code: 'account-unknown',
  severity: 'error',
  kinds: ['publisher'],
  title: { sv: 'Kontot finns inte', en: 'The account does not exist' },
  why: {
    sv:
      'Ett nummer som inget konto har kan ingen godkänna med, och en organisation på GitHub kan inte godkänna alls. ' +
      'Då väntar ändringar i mappen på någon som inte finns. Det kontrolleras mot GitHub i pull requests.',
    en:
      'With a number that no account has nobody can approve, and an organisation on GitHub cannot approve at all. ' +
      'Changes in the folder then wait for somebody who is not there. This is checked against GitHub in pull requests.',
  },
  sources: [GITHUB_USERS],
  check: ({ path, data }, { accounts }) =>
    accountFindings(path, data.maintainers, '/maintainers', accounts).filter(
      ({ code }) => code === 'account-unknown',
    ),
};
