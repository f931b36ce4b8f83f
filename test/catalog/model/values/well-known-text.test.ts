import { expect, test } from 'vitest';
import {
  envelopeIn,
  isWellKnownText,
  readGeometry,
  shapesIn,
} from '../../../../catalog/model/values/well-known-text.ts';

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

const BOX = '17.2 59.6, 18.1 59.6, 18.1 60.2, 17.2 60.2, 17.2 59.6';
const CRS = 'http://www.opengis.net/def/crs';

test.each([
  ['POLYGON(17.2 59.6, 18.1 59.6, 17.6 60.2, 17.2 59.6)', 'syntax'],
  ['POINT(17.64 59.86, 17.7 59.9)', 'syntax'],
  ['MULTIPOLYGON((17.2 59.6, 18.1 59.6, 17.6 60.2, 17.2 59.6))', 'syntax'],
  ['POINT(17.64 59.86) POINT(17.64 59.86)', 'syntax'],
  ['POINT(17,64 59,86)', 'syntax'],
  ['POINT(1 2 3 4 5)', 'syntax'],
  [`${'GEOMETRYCOLLECTION('.repeat(40)}POINT(1 2)${')'.repeat(40)}`, 'syntax'],
  ['POINT EMPTY', 'empty'],
  ['GEOMETRYCOLLECTION EMPTY', 'empty'],
  ['SRID=4326;POINT(17.64 59.86)', 'srid'],
  ['srid=3006; POINT(674032 6580822)', 'srid'],
  ['ENVELOPE(17.2, 18.1, 60.2, 59.6)', 'envelope'],
  [`<${CRS}/EPSG/0/3006> POINT(674032 6580822)`, 'system'],
  [`<https://exempel.example.se/eget> POINT(17.64 59.86)`, 'system'],
  ['POINT(674032 6580822)', 'metres'],
  ['POLYGON((674032 6580822, 675032 6580822, 675032 6581822, 674032 6580822))', 'metres'],
  ['POINT(181 59.86)', 'range'],
  ['POINT(17.64 91)', 'range'],
  [`<${CRS}/EPSG/0/4326> POINT(91 17.64)`, 'range'],
  ['POINT(59.86 17.64)', 'swapped'],
  ['POLYGON((59.6 17.2, 59.6 18.1, 60.2 17.6, 59.6 17.2))', 'swapped'],
  [`<${CRS}/OGC/1.3/CRS84> POINT(59.86 17.64)`, 'swapped'],
  [`<${CRS}/EPSG/0/4326> POINT(17.64 59.86)`, 'swapped-in-system'],
  ['POLYGON((17.2 59.6, 18.1 59.6, 17.6 60.2, 17.3 59.6))', 'open-ring'],
  [`MULTIPOLYGON(((${BOX})), ((17.2 59.6, 18.1 59.6, 17.6 60.2)))`, 'open-ring'],
  ['POLYGON((17.2 59.6, 18.1 59.6, 17.2 59.6))', 'few-points'],
  ['LINESTRING(17.2 59.6)', 'few-points'],
  ['GEOMETRYCOLLECTION(POINT(17.2 59.6), LINESTRING(17.2 59.6))', 'few-points'],
  ['POLYGON((17.2 59.6, 18.1 59.6, 18.2 59.6, 17.2 59.6))', 'flat'],
])('%s has a fault: %s', (text, fault) => {
  expect(readGeometry(text)).toEqual({ fault });
  expect(shapesIn(text)).toEqual([]);
});

test.each([
  `POLYGON((${BOX}))`,
  `MULTIPOLYGON(((${BOX})), ((${BOX})))`,
  `<${CRS}/OGC/1.3/CRS84> POINT(17.64 59.86)`,
  `<${CRS}/EPSG/0/4326> POINT(59.86 17.64)`,
  'POINT Z (17.64 59.86 12)',
  'MULTIPOINT(17.64 59.86, 17.7 59.9)',
  'POINT(-70.6 -33.4)',
  'LINESTRING(17.2 59.6, 59.6 17.2)',
])('%s has none', (text) => {
  expect(readGeometry(text).fault).toBeUndefined();
});

test('an envelope has its box in the order of search engines', () => {
  expect(envelopeIn('ENVELOPE(17.2, 18.1, 60.2, 59.6)')).toEqual([17.2, 59.6, 18.1, 60.2]);
  expect(envelopeIn('ENVELOPE(17.2, 18.1, 60.2)')).toBeUndefined();
});
