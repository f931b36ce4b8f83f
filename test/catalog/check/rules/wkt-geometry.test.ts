import { expect, test } from 'vitest';
import { validate } from '../../../../catalog/check/validate/validate.ts';

const PATH = 'datasets/exempelkommun/badplatser.yaml';

/** The codes with their pointers, and the remedies in Swedish, of a dataset with this place. */
function issuesAt(place: string): [code: string, pointer: string, remedy: string][] {
  const text = `title: Badplatser\ndescription: Alla badplatser.\nspatial:\n  - ${place}\n`;
  const { report } = validate([{ path: PATH, bytes: new TextEncoder().encode(text) }]);
  return report.issues
    .filter(({ pointer }) => pointer.startsWith('/spatial/0/'))
    .map(({ code, pointer, remedy }) => [code, pointer, remedy.sv]);
}

const POLYGON = 'POLYGON((17.2 59.6, 18.1 59.6, 18.1 60.2, 17.2 60.2, 17.2 59.6))';

test.each(['bbox', 'geometry'])('a polygon that holds may stand in %s', (key) => {
  expect(issuesAt(`${key}: ${POLYGON}`)).toEqual([]);
});

test.each([
  ['bbox: POINT(17.64 59.86)', 'wkt-geometry', /POLYGON/],
  [`centroid: ${POLYGON}`, 'wkt-geometry', /POINT/],
  ['centroid: POINT(674032 6580822)', 'wkt-geometry', /i grader/],
  ['centroid: SRID=4326;POINT(17.64 59.86)', 'wkt-geometry', /^Ta bort SRID/],
  ['bbox: "ENVELOPE(17.2, 18.1, 60.2, 59.6)"', 'wkt-geometry', /\[17\.2, 59\.6, 18\.1, 60\.2\]/],
  [
    'geometry: "POLYGON((17.2 59.6, 18.1 59.6, 17.6 60.2, 17.3 59.6))"',
    'wkt-geometry',
    /första punkten en gång till/,
  ],
  ['centroid: POINT(59.86 17.64)', 'coordinates-swapped', /longituden kommer först/],
  [
    'geometry: "POLYGON((59.6 17.2, 59.6 18.1, 60.2 17.6, 59.6 17.2))"',
    'coordinates-swapped',
    /longituden kommer först/,
  ],
  [
    'centroid: <http://www.opengis.net/def/crs/EPSG/0/4326> POINT(17.64 59.86)',
    'coordinates-swapped',
    /Ta bort adressen/,
  ],
])('%s: %s', (place, code, remedy) => {
  const key = place.slice(0, place.indexOf(':'));
  expect(issuesAt(place)).toEqual([[code, `/spatial/0/${key}`, expect.stringMatching(remedy)]]);
});
