import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { COUNTY_OUTLINES, MAP_SIZE, MUNICIPALITY_OUTLINES, middleOf, SURROUNDINGS } from './outlines.ts';

/** The parts of the drawing, by their ids, in the order that they are laid on each other. */
export const BACKGROUND_PARTS = ['surroundings', 'municipalities', 'counties', 'names'] as const;

/**
 * The background that the shapes of a file are drawn on, in the plane of `outlines.ts`: a few large parts to refer
 * to, so that the code that draws need not know the names of the places. Lines keep their width at any scale; names
 * get their size from where they are used.
 */
export function mapBackground(): string {
  const { width, height } = MAP_SIZE;
  const names = vocabulary('municipality').concepts.map(({ code, name, label }) => {
    const { x, y } = middleOf(MUNICIPALITY_OUTLINES[code]!);
    return `<text x="${x}" y="${y}" text-anchor="middle">${name ?? label.sv}</text>`;
  });
  const parts: Record<(typeof BACKGROUND_PARTS)[number], string> = {
    surroundings: path([SURROUNDINGS]),
    municipalities: path(Object.values(MUNICIPALITY_OUTLINES)),
    counties: path(Object.values(COUNTY_OUTLINES)),
    names: names.join(''),
  };
  const groups = BACKGROUND_PARTS.map((id) => `<g id="${id}">${parts[id]}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>${groups.join('')}</defs></svg>`;
}

function path(outlines: readonly string[]): string {
  return `<path vector-effect="non-scaling-stroke" d="${outlines.join('')}"/>`;
}
