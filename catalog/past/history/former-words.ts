import { type FileKind, isCooperationKind } from '../../model/file-kinds.ts';
import type { Localised } from '../../model/text.ts';

/**
 * The heading of the page at an address that the catalog has left. The site writes it, and whoever removes or moves
 * something sees it in advance.
 */
export const FORMER_HEADINGS: Readonly<Record<'removed' | 'moved', Localised>> = {
  removed: { sv: 'Borttaget ur katalogen', en: 'Removed from the catalog' },
  moved: { sv: 'Flyttat', en: 'Moved' },
};

/** Meetings and guides stand beside the catalog and not in it. */
const REMOVED_BESIDE: Localised = { sv: 'Borttaget', en: 'Removed' };

/** The heading of the page at an address that something of a kind has left. */
export function formerHeading(text: 'removed' | 'moved', kind: FileKind): Localised {
  return text === 'removed' && isCooperationKind(kind) ? REMOVED_BESIDE : FORMER_HEADINGS[text];
}
