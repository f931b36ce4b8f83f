import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import {
  systemNamed,
  toDegrees,
  toDegreesFrom,
} from '../../../../catalog/model/values/coordinate-systems.ts';

/** Metres between two points that lie close to each other. */
function metresBetween([x, y]: readonly number[], [u, v]: readonly number[]): number {
  const shrink = Math.cos((y! * Math.PI) / 180);
  return Math.hypot((x! - u!) * shrink, y! - v!) * 111_320;
}

/** RT 90 by its own ellipsoid and the seven parameters of EPSG:1680, not by the direct projection that the product has. */
function rt90(meridian: number): string {
  const shift =
    '+towgs84=414.0978567149,41.3381489658,603.0627177516,-0.8550434314,2.1413465185,-7.0227209516,0';
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=1500000 +y_0=0 +ellps=bessel ${shift} +units=m`;
}

const PLACES = {
  Uppsala: [17.6389, 59.8586],
  Norrköping: [16.1924, 58.5877],
  Malung: [13.72, 60.68],
} as const;

describe.each(Object.entries(PLACES))('%s', (_name, place) => {
  test.each([
    [3019, -3],
    [3020, -2],
    [3021, -1],
    [3022, 0],
    [3023, 1],
    [3024, 2],
  ])('lies within two metres in RT 90, EPSG:%i', (code, zone) => {
    const meridian = zone * 2.25 + 18.0582777777778;
    const [x, y] = proj4('WGS84', rt90(meridian), [...place]) as [number, number];
    expect(metresBetween(toDegreesFrom(code, x, y)!, place)).toBeLessThan(2);
    expect(toDegreesFrom(code, y, x)).toEqual(toDegreesFrom(code, x, y));
  });

  test.each([
    [3006, '+proj=utm +zone=33 +ellps=GRS80'],
    [3011, '+proj=tmerc +lon_0=18 +x_0=150000 +ellps=GRS80'],
    [3010, '+proj=tmerc +lon_0=16.5 +x_0=150000 +ellps=GRS80'],
    [3857, 'EPSG:3857'],
  ])('lies where it does in EPSG:%i', (code, definition) => {
    const [x, y] = proj4('WGS84', definition, [...place]) as [number, number];
    expect(metresBetween(toDegreesFrom(code, x, y)!, place)).toBeLessThan(0.1);
  });

  test('is nowhere where metres of other systems have no system stated', () => {
    for (const definition of [rt90(15.8082777777778), '+proj=tmerc +lon_0=18 +x_0=150000 +ellps=GRS80']) {
      const [x, y] = proj4('WGS84', definition, [...place]) as [number, number];
      const found = toDegrees(x, y);
      expect(found === undefined || metresBetween(found, place) < 1).toBe(true);
    }
  });

  test('is nowhere with another projection than its own', () => {
    const [x, y] = proj4('WGS84', '+proj=utm +zone=33 +ellps=GRS80', [...place]) as [number, number];
    expect(toDegreesFrom(3021, x, y)).toBeUndefined();
    expect(toDegreesFrom(3006, place[0], place[1])).toBeUndefined();
  });
});

test.each([
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'degrees'],
  ['urn:ogc:def:crs:EPSG::4326', 'degrees'],
  ['EPSG:3006', 3006],
  ['urn:ogc:def:crs:EPSG::3006', 3006],
  ['urn:ogc:def:crs:EPSG:6.9:3011', 3011],
  ['http://www.opengis.net/def/crs/EPSG/0/3021', 3021],
  ['urn:x-ogc:def:crs:EPSG:2400', 3021],
  ['3857', 3857],
  ['EPSG:3847', 3847],
  ['SWEREF99 TM', 3006],
  ['SWEREF_99_18_00', 3011],
  ['sweref99 1630', 3010],
  ['RT90 2.5 gon V', 3021],
  ['RT 90 5 gon O', 3024],
  ['EPSG:25833', undefined],
  ['ST74', undefined],
  ['local', undefined],
])('%s is %s', (name, system) => {
  expect(systemNamed(name)).toBe(system);
});
