import type { CodeDescription } from '../model/issues/code.ts';
import { code as feedIriShared } from './feed-iri-shared.ts';
import { code as feedProfile } from './feed-profile.ts';

/** The codes of faults in the feeds that files give although each file by itself is correct. */
export const FEED_CODES: readonly CodeDescription[] = [feedIriShared, feedProfile];
