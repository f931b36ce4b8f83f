import type { FileEntity } from '../../model/file-kinds.ts';
import type { RuleFinding } from '../../model/issues/rule.ts';

/** Hosts under which a catalog is tried out, with all that lie below them. */
const TRIAL_HOSTS = ['github.io', 'localhost', 'example.se'] as const;

/**
 * Reports a catalog without an e-mail address for people who have no GitHub account.
 *
 * @param isTrial Selects the catalogs to check: those at an address for trials, or those at an address of their own.
 */
export function coordinationFindings({ data }: FileEntity<'catalog'>, isTrial: boolean): RuleFinding[] {
  if ('coordination' in data || isTrialAddress(data.url) !== isTrial) return [];
  return [MISSING];
}

/** An address that cannot be read counts as one for trials: its own fault comes first. */
function isTrialAddress(address: string | undefined): boolean {
  const host = address && URL.canParse(address) ? new URL(address).hostname : 'localhost';
  return TRIAL_HOSTS.some((trial) => host === trial || host.endsWith(`.${trial}`));
}

const MISSING: RuleFinding = {
  pointer: '/url',
  at: 'key',
  message: {
    sv: 'Katalogen har ingen e-postadress till samordningen (coordination).',
    en: 'The catalog has no e-mail address for its coordination (coordination).',
  },
  remedy: {
    sv: 'Lägg till coordination med organisation och email: en gemensam brevlåda som någon läser.',
    en: 'Add coordination with organisation and email: a shared mailbox that somebody reads.',
  },
};
