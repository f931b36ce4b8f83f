import type { CodeDescription } from '../issues/code.ts';
export const FEED_CODES: readonly CodeDescription[] = [];
