import { readYaml } from '../../catalog/check/yaml/read.ts';
import { concept } from '../../catalog/model/vocabularies.ts';

/** The path of the file with the counties' contacts. */
export const CONTACTS_PATH = 'cooperation/contacts.yaml';

/** The recipient of a county's summary. */
export interface DigestContact {
  county: string;
  /** An account or team (`organisation/team`) that is to hear of it. */
  github: string | undefined;
  /** The issue it is written in; where there is none, one is made. */
  issue: number | undefined;
}

const ACCOUNT = /^[A-Za-z0-9-]{1,39}(?:\/[A-Za-z0-9-]{1,100})?$/;

/**
 * The contacts that can be reached on GitHub, one a county. What is wrong in the file is left out: the catalog's own check
 * tells of that.
 */
export function contactsIn(file: Uint8Array | undefined): DigestContact[] {
  const { data } = readYaml(file ?? new Uint8Array());
  const listed = (data as { contacts?: unknown } | undefined)?.contacts;
  const contacts = (Array.isArray(listed) ? listed : []).flatMap((item) => contactIn(item) ?? []);
  return [...new Map(contacts.reverse().map((contact) => [contact.county, contact])).values()].sort((a, b) =>
    a.county < b.county ? -1 : 1,
  );
}

function contactIn(value: unknown): DigestContact | undefined {
  const { county, github, issue } = (value ?? {}) as Record<string, unknown>;
  if (typeof county !== 'string' || !concept('county', county)) return undefined;
  const contact = {
    county,
    github: typeof github === 'string' && ACCOUNT.test(github) ? github : undefined,
    issue: Number.isSafeInteger(issue) && (issue as number) > 0 ? (issue as number) : undefined,
  };
  return contact.github === undefined && contact.issue === undefined ? undefined : contact;
}
