import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { countyPage } from '../../site/counties.ts';
import {
  boxAround,
  COUNTY_OUTLINES,
  MAP_SIZE,
  MUNICIPALITY_OUTLINES,
  middleOf,
  project,
} from '../../site/map/outlines.ts';
import { dueDate } from '../../site/parts/freshness.ts';

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
    const whole = `0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`;
    for (const outline of Object.values(COUNTY_OUTLINES)) {
      expect(isWithin(middleOf(outline), whole)).toBe(true);
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

  function isWithin({ x, y }: { x: number; y: number }, box: string): boolean {
    const [left, top, width, height] = box.split(' ').map(Number) as [number, number, number, number];
    return x >= left && x <= left + width && y >= top && y <= top + height;
  }
});

test('the page of a county is called after it, without accents', () => {
  expect(countyPage('03')).toBe('/lan/uppsala-lan/');
  expect(countyPage('18')).toBe('/lan/orebro-lan/');
});

describe('when data are due to change', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31T23:00:00Z', 366, '2024-12-31'],
    ['2024-05', 7, undefined],
    [undefined, 7, undefined],
    ['2024-05-01', undefined, undefined],
    ['2024-13-45', 7, undefined],
  ])('changed %s and every %s days: %s', (modified, days, due) => expect(dueDate(modified, days)).toBe(due));
});
