import { agents } from './agent.ts';
import { checksums } from './checksum.ts';
import { concepts } from './concept.ts';
import { contactPoints } from './contact-point.ts';
import { credentials } from './credentials.ts';
import { places } from './location.ts';
import type { Parts } from './property-rows.ts';
import { licences } from './rights.ts';

/** The values that are described in another way than by the properties within them. */
export const PARTS: Parts = {
  agent: agents,
  checksum: checksums,
  concept: () => concepts,
  contactPoint: contactPoints,
  credential: () => credentials,
  licence: () => licences,
  place: places,
};
