import { isClosedLicence, licenceConcept } from '../../model/values/licence-names.ts';
import { KNOWN_LICENCES, MACHINE_READABLE, NON_PROPRIETARY } from './assessment-lists.ts';
import { isOneOf, RDF } from './formats.ts';
import type { PublishedDistribution } from './published.ts';

/**
 * Tim Berners-Lee's stars as far as metadata can tell: one for a stated format under an open licence, two for a format
 * that programs read, three for one that no company owns, four for RDF. Each asks for those before it. The fifth, for
 * links to other data, is never given: nobody has looked into the data (DIGG, `docs/quality.md`).
 */
export function starsOf(distribution: PublishedDistribution): number {
  const steps = [
    distribution.format !== undefined && isOpen(distribution.license),
    isOneOf(MACHINE_READABLE, distribution, 'se'),
    isOneOf(NON_PROPRIETARY, distribution, 'se'),
    isOneOf(RDF, distribution, 'se'),
  ];
  const first = steps.indexOf(false);
  return first === -1 ? steps.length : first;
}

function isOpen(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  return licenceConcept(licence)?.open ?? (KNOWN_LICENCES.has(licence) && !isClosedLicence(licence));
}
