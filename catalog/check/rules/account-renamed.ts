import type { Rule } from '../../model/issues/rule.ts';
import { GITHUB_USERS } from '../../model/issues/standards.ts';
import { accountFindings } from './account-findings.ts';

export const rule: Rule<'publisher'> = {
  code: 'account-renamed',
  severity: 'info',
  kinds: ['publisher'],
  title: { sv: 'Kontot har bytt namn', en: 'The account has been renamed' },
  why: {
    sv:
      'Den som byter användarnamn på GitHub behåller sitt nummer, och därmed rätten att godkänna. Med det gamla ' +
      'namnet kvar i filen kan andra inte se vem det är, och GitHub ber fel person att granska om någon annan har ' +
      'tagit namnet.',
    en:
      'Whoever changes their user name on GitHub keeps the number, and so the right to approve. With the old name ' +
      'left in the file others cannot see who it is, and GitHub asks the wrong person for a review if somebody else ' +
      'has taken the name.',
  },
  sources: [GITHUB_USERS],
  check: ({ path, data }, { accounts }) =>
    accountFindings(path, data.maintainers, '/maintainers', accounts).filter(
      ({ code }) => code === 'account-renamed',
    ),
};
