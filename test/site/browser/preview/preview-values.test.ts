import { describe, expect, test } from 'vitest';
import { makePreview } from '../../../../site/browser/preview/make-preview.ts';
import type { Table } from '../../../../site/browser/preview/preview.ts';
import type { PreviewFormat } from '../../../../site/text/preview-formats.ts';

async function table(text: string, format: PreviewFormat = 'CSV'): Promise<Table> {
  const preview = await makePreview({ bytes: new TextEncoder().encode(text), whole: true }, format);
  if (preview.kind === 'failure') throw new Error(preview.reason);
  return preview;
}

const typeOf = async (values: string[]) =>
  (await table(`kolumn;x\n${values.map((one) => `${one};a`).join('\n')}\n`)).columns[0]!;

describe('a column', () => {
  test.each([
    ['areas of statistics', ['1880E01', '1880E12']],
    ['codes with an E', ['1E05', '2E10']],
    ['a code among numbers', ['1', '12E3']],
    ['numbers beyond a double', ['12345678901234567890', '1']],
    ['thousands apart beyond a double', ['123 456 789 012 345 678', '1']],
    ['powers beyond a double', ['1.5e999', '1']],
    ['decimals beyond a double', ['123456789012345.678901', '1']],
    ['codes with zeros', ['0380', '1880']],
  ])('of %s is text, without a mean', async (_what, values) => {
    expect(await typeOf(values)).toMatchObject({ type: 'text', mean: undefined });
  });

  test.each([
    ['numbers of science', ['1.5e+10', '2.5E-3', '1e+5'], 'decimal'],
    ['decimals of programs', ['59.858612345678901', '17.1'], 'decimal'],
    ['thousands apart', ['1 234 567', '1 234,5'], 'decimal'],
    ['whole numbers', ['123456789012345', '-1'], 'integer'],
  ])('of %s is numbers', async (_what, values, type) => {
    expect((await typeOf(values)).type).toBe(type);
  });
});

test('numbers of JSON are shown as they are written', async () => {
  const { rows, columns } = await table(
    '[{"id": 12345678901234567890, "x": 1.50, "y": 1e400, "z": 1e3}]',
    'JSON',
  );
  expect(rows[0]).toEqual(['12345678901234567890', '1.5', '1e400', '1000']);
  expect(columns.map(({ type }) => type)).toEqual(['text', 'decimal', 'text', 'integer']);
});

describe('rows of JSON as lists', () => {
  test.each([
    ['with a header', '[["namn","antal"],["A",1]]', ['namn', 'antal'], [['A', '1']]],
    [
      'without a header',
      '[["A",1],["B",2]]',
      ['#1', '#2'],
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['further down', '{"result":{"rows":[["namn","antal"],["A",null]]}}', ['namn', 'antal'], [['A', '']]],
    [
      'beside their names',
      '{"columns":["namn","antal"],"index":[0],"data":[["A",1]]}',
      ['namn', 'antal'],
      [['A', '1']],
    ],
    [
      'beside fields',
      '{"fields":[{"id":"namn"},{"id":"antal"}],"records":[["A","B"]]}',
      ['namn', 'antal'],
      [['A', 'B']],
    ],
  ])('%s', async (_what, text, names, rows) => {
    const shown = await table(text, 'JSON');
    expect(shown.columns.map(({ name }) => name)).toEqual(names);
    expect(shown.rows).toEqual(rows);
  });
});

describe('the map', () => {
  const pointsOf = async (text: string) =>
    (await table(text)).shapes.map(({ parts }) =>
      parts[0]![0]!.map((value) => Math.round(value * 100) / 100),
    );

  test.each([
    ['dashes', 'namn;lat;lon\nA;59.85;17.63\nB;-;-\n'],
    ['words', 'namn;lat;lon\nA;59.85;17.63\nB;saknas;saknas\n'],
    ['null', 'namn;lat;lon\nA;59.85;17.63\nB;null;null\n'],
    ['zeros', 'namn;lat;lon\nA;59.85;17.63\nB;0;0\n'],
    ['999', 'namn;lat;lon\nA;59.85;17.63\nB;-999;-999\n'],
    ['a dash in one of them', 'namn;lat;lon\nA;59,85;17,63\nB;59,85;-\n'],
  ])('leaves out the row with %s for a position, and no other', async (_what, text) => {
    expect(await pointsOf(text)).toEqual([[17.63, 59.85]]);
  });

  test.each([
    ['N;E', 'namn;N;E\nA;6638000;647600\n'],
    ['zone by name', 'namn;N_SWEREF99_1800;E_SWEREF99_1800\nA;6637800;129500\n'],
    ['RT 90 by name', 'namn;RT90 N;RT90 E\nA;6639200;1602800\n'],
  ])('places metres: %s', async (_what, text) => {
    const [[x, y] = []] = await pointsOf(text);
    expect(Math.abs(x! - 17.63)).toBeLessThan(0.1);
    expect(Math.abs(y! - 59.86)).toBeLessThan(0.1);
  });

  test.each([
    ['a zone that is not named', 'namn;N;E\nA;6637800;129500\n'],
    ['the end of a zone', 'namn;N;E\nA;6637800;240000\n'],
    ['RT 90 that is not named', 'namn;X;Y\nA;6639200;1602800\n'],
  ])('does not place %s', async (_what, text) => {
    expect(await pointsOf(text)).toEqual([]);
  });

  const geojson = (crs: unknown, coordinates: number[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      crs,
      features: [{ type: 'Feature', properties: { namn: 'A' }, geometry: { type: 'Point', coordinates } }],
    });
  const named = (name: string) => ({ type: 'name', properties: { name } });

  test.each([
    ['WGS 84', named('urn:ogc:def:crs:OGC:1.3:CRS84'), [17.64, 59.86]],
    ['SWEREF 99 TM', named('urn:ogc:def:crs:EPSG::3006'), [647_600, 6_638_000]],
    ['SWEREF 99 TM, northing first', named('EPSG:3006'), [6_638_000, 647_600]],
    ['SWEREF 99 18 00', named('urn:ogc:def:crs:EPSG::3011'), [129_500, 6_637_800]],
    ['RT 90 2.5 gon V', named('urn:ogc:def:crs:EPSG::3021'), [1_602_800, 6_639_200]],
    ['a code', { type: 'EPSG', properties: { code: 3006 } }, [647_600, 6_638_000]],
    ['no system, by size', null, [647_600, 6_638_000]],
  ])('of GeoJSON in %s lies where it does', async (_what, crs, coordinates) => {
    const { shapes } = await table(geojson(crs, coordinates), 'GEOJSON');
    const [x, y] = shapes[0]!.parts[0]![0]!;
    expect([Math.abs(x - 17.64) < 0.1, Math.abs(y - 59.86) < 0.1]).toEqual([true, true]);
  });

  test.each([
    ['a system that is not known', named('urn:ogc:def:crs:EPSG::3152'), [98_000, 77_000]],
    [
      'a system that lies elsewhere',
      { type: 'link', properties: { href: 'https://example.se/crs' } },
      [17, 59],
    ],
    ['degrees that are said to be metres', named('EPSG:3006'), [17.64, 59.86]],
    ['metres of another system', named('EPSG:3006'), [1_602_800, 6_639_200]],
    ['nonsense', 'EPSG:3006', [647_600, 6_638_000]],
  ])('of GeoJSON in %s is not drawn, and its rows are shown', async (_what, crs, coordinates) => {
    const { shapes, rows } = await table(geojson(crs, coordinates), 'GEOJSON');
    expect([shapes, rows]).toEqual([[], [['A']]]);
  });
});
