import type { Dataset } from '../../model/catalog.ts';
import type { Resource } from '../../model/files/shared.ts';
import { addressOf } from '../../model/resource.ts';
import { textIn } from '../../model/text.ts';
import { licenceConcept } from '../../model/values/licence-names.ts';
import type { Concept } from '../../model/vocabularies.ts';

/** A licence as it is told to machines. */
export interface StatedLicence {
  /** The address of the licence, as in the feeds. */
  uri: string;
  /** A short name: `CC-BY-4.0` of those we know, else the title or the address. */
  name: string;
  known: Concept | undefined;
}

/** The licence that a file states by code, address, or address with a title. */
export function statedLicence(written: Resource | undefined): StatedLicence | undefined {
  if (written === undefined) return undefined;
  const uri = addressOf(written);
  const known = licenceConcept(uri);
  const title = typeof written === 'string' ? undefined : textIn(written.title);
  return { uri: known?.uri ?? uri, name: known?.code ?? title ?? uri, known };
}

/** The licence that all distributions of a dataset share; `undefined` where they have none or several. */
export function licenceOf({ distributions }: Dataset): StatedLicence | undefined {
  const [first, ...others] = distributions.map(({ data }) => statedLicence(data.license));
  return others.every((other) => other?.uri === first?.uri) ? first : undefined;
}
