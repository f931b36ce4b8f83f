import type { Localised } from '../model/text.ts';

/**
 * What the page is called that stands at an address which the catalog has left: the site writes it, and whoever
 * removes or moves something is told so before.
 */
export const FORMER_HEADINGS: Readonly<Record<'removed' | 'moved', Localised>> = {
  removed: { sv: 'Borttaget ur katalogen', en: 'Removed from the catalog' },
  moved: { sv: 'Flyttat', en: 'Moved' },
};
