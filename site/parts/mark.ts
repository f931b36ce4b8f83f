import { raw } from '../text/html.ts';

/** The catalog's mark: five bars, one in each county's colour. It says nothing that the name does not. */
export const MARK = raw(
  `<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">${[
    17, 11, 22, 14, 26,
  ]
    .map(
      (height, bar) =>
        `<rect class="mark-${bar + 1}" x="${2 + bar * 6}" y="${29 - height}" width="4" height="${height}" rx="1"/>`,
    )
    .join('')}</svg>`,
);
