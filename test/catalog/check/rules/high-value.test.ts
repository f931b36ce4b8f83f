import { expect, test } from 'vitest';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { narrowerCategories } from '../../../../catalog/model/values/high-value.ts';
import { vocabulary } from '../../../../catalog/model/vocabularies.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

const PATH = 'datasets/exempelkommun/badplatser.yaml';

/** The codes about high-value datasets for the example's bathing places, with `yaml` added to them. */
function codesWith(yaml: string, changed: (text: string) => string = (text) => text): string[] {
  const files = readValid().map((file): SourceFile => {
    if (file.path !== PATH) return file;
    const text = changed(new TextDecoder().decode(file.bytes));
    return { path: PATH, bytes: new TextEncoder().encode(`${text}\n${yaml}\n`) };
  });
  const { issues } = validate(files).report;
  return issues
    .filter(({ code, path }) => path === PATH && /^hvd-|english/.test(code))
    .map(({ code }) => code);
}

const LAW = 'applicableLegislation: [HVD]';

test('the six areas of the regulation and the inland waterways are divided, and nothing else is', () => {
  const divided = vocabulary('hvd-category').concepts.filter(
    ({ code }) => narrowerCategories(code).length > 0,
  );
  expect(divided.map(({ code }) => code).sort()).toEqual([
    'companies-and-company-ownership',
    'earth-observation-and-environment',
    'geospatial',
    'inland-waterways-datasets',
    'meteorological',
    'mobility',
    'statistics',
  ]);
  expect(narrowerCategories('mobility')).toEqual(['inland-waterways-datasets', 'transport-networks']);
});

test('every category that is a part belongs to one of the six areas', () => {
  const broader = new Map(vocabulary('hvd-category').concepts.map((one) => [one.code, one.broader]));
  const areaOf = (code: string): string => (broader.get(code) ? areaOf(broader.get(code)!) : code);
  const areas = new Set([...broader.keys()].map(areaOf));
  expect(areas.size).toBe(6);
});

test('a dataset with a download, a service and English texts is told of its category alone', () => {
  expect(codesWith(`${LAW}\nhvdCategory: [water]`)).toEqual([]);
  expect(codesWith(`${LAW}\nhvdCategory: [geospatial]`)).toEqual(['hvd-category-general']);
});

test('a service counts from either side, and one that is not named by the law is no high-value dataset', () => {
  const plain = (text: string) =>
    text.replace(/^ {4}accessService:.*$/m, '').replaceAll(/^ {4}downloadURL:.*$/gm, '');
  expect(codesWith('', plain)).toEqual([]);
  expect(codesWith(`${LAW}\nhvdCategory: [water]`, plain)).not.toContain('hvd-service-missing');
  expect(codesWith(`${LAW}\nhvdCategory: [water]`, plain)).toContain('hvd-download-missing');
});

test('texts without English are told once: more is asked of a high-value dataset', () => {
  const swedish = (text: string) => text.replaceAll(/^ {2}en:.*\n/gm, '');
  expect(codesWith('', swedish)).toEqual(['english-missing']);
  expect(
    codesWith(`${LAW}\nhvdCategory: [water]`, swedish).filter((code) => code.includes('english')),
  ).toEqual(['hvd-english-missing', 'hvd-english-missing']);
});
