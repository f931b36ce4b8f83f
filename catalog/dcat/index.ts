import type { CodeDescription } from '../issues/code.ts';
import { code as feedIriShared } from './checks/feed-iri-shared.ts';
import { code as feedProfile } from './checks/feed-profile.ts';

/** What can be wrong with the feeds that files give, although each file by itself is right. */
export const FEED_CODES: readonly CodeDescription[] = [feedIriShared, feedProfile];
