import type { Distribution } from '../catalog.ts';
import type { Credential } from '../files/shared.ts';
import type { Language, Localised, Text } from '../text.ts';

/** The label of a link to the page that issues a key or an account. */
const CREDENTIAL_TITLES: Readonly<Record<Credential['kind'], Localised>> = {
  KEY: { sv: 'Skaffa nyckel', en: 'Get a key' },
  ACCOUNT: { sv: 'Skaffa konto', en: 'Get an account' },
};

/** Says in a few words that something has to be had before the data can be fetched. */
export const CREDENTIAL_NEEDED: Readonly<Record<Credential['kind'], Localised>> = {
  KEY: { sv: 'Kräver nyckel', en: 'Needs a key' },
  ACCOUNT: { sv: 'Kräver konto', en: 'Needs an account' },
};

/** "Kräver nyckel: https://…": the credential needed, with the address of the page where it can be had. */
export function describeCredential({ kind, uri }: Credential, language: Language): string {
  const needed = CREDENTIAL_NEEDED[kind][language];
  return uri === undefined ? needed : `${needed}: ${uri}`;
}

/** The page where a key or an account can be had, with what it is called; `undefined` where it is not known. */
export function credentialPage({ kind, uri, title, description }: Credential): CredentialPage | undefined {
  if (uri === undefined) return undefined;
  return {
    uri,
    title: title ?? { ...CREDENTIAL_TITLES[kind] },
    ...(description !== undefined && { description }),
  };
}

/** A document as the schemas have them. */
export interface CredentialPage {
  uri: string;
  title: Text;
  description?: Text;
}

/**
 * The credential required to fetch a distribution: its own, else that of a service it is available through. `undefined`
 * where anyone can fetch it, as far as the descriptions say.
 */
export function credentialOf({
  data,
  services,
}: Pick<Distribution, 'data' | 'services'>): Credential | undefined {
  return data.credential ?? services.find((service) => service.data.credential)?.data.credential;
}

/** The credential required to fetch any data of a dataset; `undefined` where some of the data requires none. */
export function credentialOfAll(distributions: readonly Distribution[]): Credential | undefined {
  const needed = distributions.map(credentialOf);
  return needed.includes(undefined) ? undefined : needed[0];
}
