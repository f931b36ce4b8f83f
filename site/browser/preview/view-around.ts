/** A part of a plane. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The size of the plane, from its corner: beyond it nothing is known. */
export interface Limits {
  width: number;
  height: number;
}

/** The narrowest and the widest that a view is, as its width by its height. */
const NARROWEST = 0.8;
const WIDEST = 1.6;

/** The share of its size by which a view is wider and higher than its content. */
const MARGIN = 0.12;

/** The least that is shown of a plane with limits, in its units: about 27 km, so that a border is in sight. */
const LEAST = 60;

/** The same without limits: a single place has no size. */
const LEAST_ELSEWHERE = 1;

/**
 * The part of a plane to show for everything in it to be seen with a margin, not too narrow and not too wide. With
 * limits it is moved so as to lie within them.
 */
export function viewAround(points: readonly { x: number; y: number }[], limits?: Limits): Box {
  const least = limits ? LEAST : LEAST_ELSEWHERE;
  const box = boundsOf(points);
  const width = Math.max(box.width * (1 + MARGIN), least);
  const height = Math.max(box.height * (1 + MARGIN), least);
  const size = {
    width: Math.min(Math.max(width, height * NARROWEST), limits?.width ?? Number.POSITIVE_INFINITY),
    height: Math.min(Math.max(height, width / WIDEST), limits?.height ?? Number.POSITIVE_INFINITY),
  };
  return {
    ...size,
    left: moved(box.left + box.width / 2 - size.width / 2, size.width, limits?.width),
    top: moved(box.top + box.height / 2 - size.height / 2, size.height, limits?.height),
  };
}

function boundsOf(points: readonly { x: number; y: number }[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The start that keeps a length between 0 and a limit. */
function moved(start: number, size: number, limit: number | undefined): number {
  return limit === undefined ? start : Math.max(0, Math.min(start, limit - size));
}
