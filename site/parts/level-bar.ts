import { HIGHEST } from '../../catalog/cooperation/maturity-assessment.ts';
import { type Html, html } from '../text/html.ts';

const STEP = 22;
const GAP = 3;
const HEIGHT = 12;

/**
 * A level, or a mean of several, as a row of boxes that are filled as far as it goes. The number stands next to it.
 */
export function levelBar(level: number): Html {
  const boxes = Array.from({ length: HIGHEST }, (_, box) => {
    const filled = Math.min(1, Math.max(0, level - box));
    const x = box * (STEP + GAP);
    return html`<rect class="box" x="${x}" y="0" width="${STEP}" height="${HEIGHT}"/>${
      filled > 0 &&
      html`<rect class="filled" x="${x}" y="0" width="${Math.round(STEP * filled * 10) / 10}" height="${HEIGHT}"/>`
    }`;
  });
  const width = HIGHEST * (STEP + GAP) - GAP;
  return html`<svg class="level-bar" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" aria-hidden="true">${boxes}</svg>`;
}
