import type { Rule } from '../../model/issues/rule.ts';
import { GITHUB_USERS } from '../../model/issues/standards.ts';
import { accountFindings } from './account-findings.ts';

export const rule: Rule<'publisher'> = {
  code: 'account-mismatch',
  severity: 'error',
  kinds: ['publisher'],
  title: { sv: 'Användarnamn och nummer hör inte ihop', en: 'User name and number do not belong together' },
  why: {
    sv:
      'Den som står som ansvarig får godkänna ändringar. Det är numret som avgör vem det är, men det är ' +
      'användarnamnet som den som granskar läser. Hör de till olika konton får någon annan bestämma än den man tror. ' +
      'Det kontrolleras mot GitHub i pull requests.',
    en:
      'Whoever is named as a maintainer may approve changes. The number decides who that is, but the user name is ' +
      'what a reviewer reads. If they belong to two accounts, somebody else decides than it looks like. This is ' +
      'checked against GitHub in pull requests.',
  },
  sources: [GITHUB_USERS],
  check: ({ path, data }, { accounts }) =>
    accountFindings(path, data.maintainers, '/maintainers', accounts).filter(
      ({ code }) => code === 'account-mismatch',
    ),
};
