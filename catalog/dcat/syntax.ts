import type { FeedExtension } from '../model/addresses.ts';
import type { Profile, Resource } from './graph.ts';

/**
 * A way to write a graph down. A document is the head, things with `between` them, and the tail; a thing is
 * written alike in every document, so its text is made once and put wherever it belongs.
 */
export interface Syntax {
  /** Of the files, without a dot. */
  extension: FeedExtension;
  head: string;
  between: string;
  tail: string;
  /** The text of a thing and of all that lies within it; empty where the profile has nothing to hear of it. */
  write(resource: Resource, profile: Profile): string;
}
