import { describe, expect, test } from 'vitest';
import { countyPage } from '../../catalog/model/addresses.ts';
import { shapesIn } from '../../catalog/model/values/well-known-text.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import {
  boxAround,
  COUNTY_OUTLINES,
  MAP_SIZE,
  MUNICIPALITY_OUTLINES,
  middleOf,
  project,
  squareAround,
} from '../../site/map/outlines.ts';
import { drawShape } from '../../site/map/shape-drawing.ts';

const WHOLE = `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`;

describe('outlines', () => {
  test('every county and municipality of the code lists has one, and no other has', () => {
    const codes = (name: 'county' | 'municipality') => vocabulary(name).concepts.map(({ code }) => code);
    expect(Object.keys(COUNTY_OUTLINES).sort()).toEqual(codes('county').sort());
    expect(Object.keys(MUNICIPALITY_OUTLINES).sort()).toEqual(codes('municipality').sort());
  });

  test('every municipality lies within the box of its county, and every county within the map', () => {
    for (const [code, outline] of Object.entries(MUNICIPALITY_OUTLINES)) {
      expect([code, isWithin(middleOf(outline), boxAround(COUNTY_OUTLINES[code.slice(0, 2)]!))]).toEqual([
        code,
        true,
      ]);
    }
    for (const outline of Object.values(COUNTY_OUTLINES)) {
      expect(isWithin(middleOf(outline), WHOLE)).toBe(true);
    }
  });

  test('the map of a county shows all of it, and nothing that lies outside the whole map', () => {
    for (const outline of Object.values(COUNTY_OUTLINES)) {
      const [left, top, width, height] = cornersOf(squareAround(outline));
      expect(
        isWithin({ x: left, y: top }, WHOLE) && isWithin({ x: left + width, y: top + height }, WHOLE),
      ).toBe(true);
      const [ownLeft, ownTop, ownWidth, ownHeight] = cornersOf(boxAround(outline));
      expect(width).toBe(height);
      expect(width).toBeGreaterThanOrEqual(Math.max(ownWidth, ownHeight));
      expect(ownLeft + 2 >= left && ownLeft + ownWidth - 2 <= left + width).toBe(true);
      expect(ownTop + 2 >= top && ownTop + ownHeight - 2 <= top + height).toBe(true);
    }
  });

  test.each([
    ['Uppsala cathedral', 17.6333, 59.8581, '0380'],
    ['Örebro castle', 15.2155, 59.2738, '1880'],
    ['Linköping cathedral', 15.6163, 58.4109, '0580'],
    ['Eskilstuna', 16.5098, 59.3711, '0484'],
    ['Västerås cathedral', 16.5411, 59.6119, '1980'],
  ])('%s is drawn where its municipality is', (_name, longitude, latitude, code) => {
    expect(isWithin(project(longitude, latitude), boxAround(MUNICIPALITY_OUTLINES[code]!))).toBe(true);
  });

  function cornersOf(box: string): [left: number, top: number, width: number, height: number] {
    return box.split(' ').map(Number) as [number, number, number, number];
  }

  function isWithin({ x, y }: { x: number; y: number }, box: string): boolean {
    const [left, top, width, height] = cornersOf(box);
    return x >= left && x <= left + width && y >= top && y <= top + height;
  }
});

describe('shapes in well-known text', () => {
  const drawn = (text: string) =>
    shapesIn(text)
      .map((shape) => String([drawShape(shape) ?? []].flat().map(String).join('')))
      .join('');

  test('an area is a path of its corners, its holes as well', () => {
    const area = drawn('POLYGON((15 59, 17 59, 17 60, 15 59), (16.4 59.3, 16.8 59.3, 16.8 59.5, 16.4 59.3))');
    expect(area).toMatch(
      /^<path class="covered area" fill-rule="evenodd" d="(?:M-?\d+ -?\d+(?:L-?\d+ -?\d+){3}z){2}"\/>$/,
    );
    const { x, y } = project(15, 59);
    expect(area).toContain(`d="M${x} ${y}L`);
  });

  test('a line is not closed, points are dots', () => {
    expect(drawn('LINESTRING(15 59, 17 60)')).toMatch(
      /^<path class="covered line"[^>]*d="M\d+ \d+L\d+ \d+"\/>$/,
    );
    expect(drawn('MULTIPOINT(15 59, 17 60)').match(/<circle/g)).toHaveLength(2);
  });

  test('what is too small to be seen, or has too many corners, is a box', () => {
    expect(drawn('POLYGON((17 59, 17.001 59, 17.001 59.001, 17 59))')).toMatch(
      /^<rect [^>]*width="6" height="6"\/>$/,
    );
    const corners = Array.from({ length: 3000 }, (_, i) => `${15 + (i % 2)} ${58 + i / 3000}`);
    expect(drawn(`POLYGON((${[...corners, corners[0]].join(', ')}))`)).toMatch(/^<rect /);
  });

  test('what lies elsewhere is not drawn', () => {
    expect(drawn('POLYGON((0 0, 1 0, 1 1, 0 0))')).toBe('');
    expect(drawn('POINT(-100 40)')).toBe('');
  });
});

test('the page of a county is called after it, without accents', () => {
  expect(countyPage('03')).toBe('/lan/uppsala-lan/');
  expect(countyPage('18')).toBe('/lan/orebro-lan/');
});
