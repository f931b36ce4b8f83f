import { expect, test } from 'vitest';
import { isWellKnownText, shapesIn } from '../../../catalog/model/values/well-known-text.ts';

test.each([
  'POINT(17.64 59.86)',
  'point (17.64 59.86)',
  'POINT EMPTY',
  'POLYGON((17.2 59.6, 18.1 59.6, 17.6 60.2, 17.2 59.6))',
  'POLYGON Z ((1 2 3, 4 5 6, 7 8 9, 1 2 3))',
  'MULTIPOLYGON(((1 2, 3 4, 5 6, 1 2)), ((1 2, 3 4, 5 6, 1 2)))',
  'GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(1 2, 3 4))',
  '<http://www.opengis.net/def/crs/EPSG/0/3006> POINT(674032 6580822)',
])('%s is well-known text', (text) => {
  expect(isWellKnownText(text)).toBe(true);
});

test.each([
  '',
  '17.64 59.86',
  'POINT',
  'POINT()',
  'POINT(17,59)',
  'POINT(1 2',
  'POINT)1 2(',
  '{"type":"Point"}',
])('%s is not', (text) => {
  expect(isWellKnownText(text)).toBe(false);
});

test('a long text is judged at once', () => {
  expect(isWellKnownText(`POLYGON((${'1 2, '.repeat(20_000)}`)).toBe(false);
  expect(isWellKnownText(`POLYGON${' '.repeat(90_000)}`)).toBe(false);
  expect(isWellKnownText('('.repeat(90_000))).toBe(false);
});

test.each([
  ['POINT(17.64 59.86)', [{ kind: 'point', parts: [[[17.64, 59.86]]] }]],
  ['MULTIPOINT((1 2), (3 4))', [{ kind: 'point', parts: [[[1, 2]], [[3, 4]]] }]],
  [
    'MULTIPOINT(1 2, 3 4)',
    [
      {
        kind: 'point',
        parts: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
  ],
  [
    'linestring z (1 2 9, 3 4 9)',
    [
      {
        kind: 'line',
        parts: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
  ],
  [
    'POLYGON((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))',
    [
      {
        kind: 'area',
        parts: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      },
    ],
  ],
  [
    'GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(1 2, 3 4))',
    [
      { kind: 'point', parts: [[[1, 2]]] },
      {
        kind: 'line',
        parts: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
  ],
  [
    '<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(59.86 17.64)',
    [{ kind: 'point', parts: [[[17.64, 59.86]]] }],
  ],
  ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84>POINT(1e1 2)', [{ kind: 'point', parts: [[[10, 2]]] }]],
])('%s is drawn', (text, shapes) => {
  expect(shapesIn(text)).toEqual(shapes);
});

test.each([
  '<http://www.opengis.net/def/crs/EPSG/0/3006> POINT(674032 6580822)',
  'POINT(674032 6580822)',
  'POINT EMPTY',
  'POLYGON((17 59, 18 59',
  '"/><script>',
])('of %s nothing is drawn', (text) => {
  expect(shapesIn(text)).toEqual([]);
});
