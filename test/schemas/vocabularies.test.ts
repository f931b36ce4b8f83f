import { describe, expect, test } from 'vitest';
import { digitsOfChecksum } from '../../catalog/model/values/checksums.ts';
import {
  concept,
  conceptByUri,
  place,
  VOCABULARY_NAMES,
  type VocabularyName,
  vocabulary,
} from '../../catalog/model/vocabularies.ts';
import swedish from '../../schemas/profiles/dcat-ap-se-3.0.1.json' with { type: 'json' };

const concepts = (name: VocabularyName) => vocabulary(name).concepts;

/** Organisations that have the address of their county, so that two lists share addresses. */
const SHARED_URIS: VocabularyName[] = ['region', 'county-board'];

describe.each(VOCABULARY_NAMES)('%s', (name) => {
  test('says where it is from and when', () => {
    const { title, source, date } = vocabulary(name);
    expect(title.sv && title.en && source.title).toBeTruthy();
    expect(source.url).toMatch(/^https?:\/\//);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has a code, an address and two labels for each concept, none twice', () => {
    for (const { code, uri, label } of concepts(name)) {
      expect(code).toMatch(/^\S+$/);
      expect(uri).toMatch(/^https?:\/\/\S+$/);
      expect(label.sv.trim() && label.en.trim()).toBeTruthy();
    }
    expect(new Set(concepts(name).map(({ code }) => code)).size).toBe(concepts(name).length);
    expect(new Set(concepts(name).map(({ uri }) => uri)).size).toBe(concepts(name).length);
  });

  test('is found by code and by address', () => {
    for (const one of concepts(name)) {
      expect(concept(name, one.code)).toBe(one);
      expect(conceptByUri(name, one.uri)).toBe(one);
    }
    expect(concept(name, 'constructor')).toBeUndefined();
    expect(conceptByUri(name, '')).toBeUndefined();
  });
});

describe('file types', () => {
  const closed = swedish.classes['dcat:Distribution'].properties
    .filter(({ property }) => property === 'dcterms:format')
    .flatMap(
      (row) => ('values' in row && row.values && 'list' in row.values ? row.values.list : []) as string[],
    );

  test('have a text that the Swedish profile takes', () => {
    for (const { seFormat } of concepts('file-type'))
      expect(seFormat).toMatch(/^\w+\/[-.\w]+(?:\+[-.\w]+)?$/);
  });

  test.each([
    ['CSV', 'text/csv'],
    ['SHP', 'application/x-shapefile'],
    ['WFS_SRVC', 'application/vnd.ogc.wfs_xml'],
    ['TIFF', 'image/tiff'],
    ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s is %s, as in its closed list', (code, text) => {
    expect(concept('file-type', code)?.seFormat).toBe(text);
    expect(closed).toContain(text);
  });

  test('are all of the EU’s authority table, each with what it is called and its own address', () => {
    expect(concepts('file-type').length).toBeGreaterThanOrEqual(204);
    for (const code of ['PARQUET', 'GPKG', 'JS', 'EFORMS_XML', 'XHTML5', 'WARC_GZ', 'Z'])
      expect(concept('file-type', code)?.uri).toBe(
        `http://publications.europa.eu/resource/authority/file-type/${code}`,
      );
    expect(concept('file-type', 'PARQUET')).toMatchObject({
      mediaType: 'application/vnd.apache.parquet',
      extensions: ['parquet'],
    });
  });

  test('are judged open and machine-readable as in the quality score', () => {
    expect(concept('file-type', 'CSV')).toMatchObject({ open: true, machineReadable: true });
    expect(concept('file-type', 'XLSX')).toMatchObject({ open: false, machineReadable: true });
    expect(concept('file-type', 'PDF')).toMatchObject({ open: false, machineReadable: false });
  });
});

describe('checksum algorithms', () => {
  test('are those of SPDX, with the length of their checksums where it is fixed', () => {
    const codes = concepts('checksum-algorithm').map(({ code }) => code);
    expect(codes).toHaveLength(17);
    expect(codes).toEqual(expect.arrayContaining(['SHA-1', 'SHA-256', 'SHA3-512', 'BLAKE3', 'MD5']));
    expect(codes.filter((code) => digitsOfChecksum(code) === undefined)).toEqual(['MD6']);
    expect(concept('checksum-algorithm', 'SHA3-256')?.uri).toBe(
      'http://spdx.org/rdf/terms#checksumAlgorithm_sha3_256',
    );
  });
});

describe('licences', () => {
  test('of the Swedish profile have the address it takes', () => {
    const list = swedish.classes['dcat:Distribution'].properties.find(
      ({ property }) => property === 'dcterms:license',
    )!;
    const uris = (list as { values: { list: string[] } }).values.list;
    expect(uris.filter((uri) => conceptByUri('licence', uri)?.uri !== uri)).toEqual([]);
  });

  test('are open unless they forbid sale or change', () => {
    for (const { code, open } of concepts('licence')) expect(open).toBe(!/-(NC|ND)/.test(code));
  });

  test('are found by their other addresses, too', () => {
    expect(conceptByUri('licence', 'https://creativecommons.org/licenses/by/4.0/')?.code).toBe('CC-BY-4.0');
  });
});

describe('places', () => {
  test('keep the zero their code begins with', () => {
    for (const { code } of concepts('municipality')) expect(code).toMatch(/^\d{4}$/);
    for (const { code } of concepts('county')) expect(code).toMatch(/^\d{2}$/);
  });

  test('are found by code: municipality, county, country', () => {
    expect(place('0380')?.label.sv).toBe('Uppsala kommun');
    expect(place('03')?.label.sv).toBe('Uppsala län');
    expect(place('SE')?.label.sv).toBe('Sverige');
    expect(place('380')).toBeUndefined();
  });

  test('lie in a county we know', () => {
    for (const name of ['municipality', ...SHARED_URIS] as const) {
      for (const { county } of concepts(name)) expect(concept('county', county!)).toBeDefined();
    }
  });

  test('have the folder name of their publisher', () => {
    expect(concept('municipality', '0380')?.publisher).toBe('uppsala-kommun');
    expect(concept('municipality', '1980')?.publisher).toBe('vasteras-stad');
    expect(concept('region', '03')?.slug).toBe('region-uppsala');
  });

  test('have organisation numbers with a right check digit', () => {
    const bodies = (['municipality', 'region', 'county-board'] as const).flatMap(concepts);
    const numbers = bodies.flatMap(({ organisationsnummer }) => organisationsnummer ?? []);
    expect(numbers.filter((number) => !/^\d{6}-\d{4}$/.test(number) || luhn(number) !== 0)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

function luhn(number: string): number {
  const digits = [...number.replace('-', '')].map(Number);
  const doubled = digits.map((digit, position) => (position % 2 === 0 ? digit * 2 : digit));
  return doubled.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10;
}
