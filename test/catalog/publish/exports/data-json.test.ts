import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dataJson } from '../../../../catalog/publish/exports/data-json.ts';
import type { ExportContent } from '../../../../catalog/publish/exports/export-file.ts';
import { catalogOf, realFiles } from '../../../site/built-site.ts';
import { everythingContent, fixtureContent, hostileContent, madeUpHistory } from './content.ts';
import { DCAT_US_NON_FEDERAL } from './dcat-us-non-federal.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(DCAT_US_NON_FEDERAL);

interface UsDataset {
  [key: string]: unknown;
  contactPoint: { fn: string; hasEmail?: string };
}

function written(content: ExportContent): { conformsTo: string; dataset: UsDataset[] } {
  return JSON.parse([...dataJson(content).text].join(''));
}

/** The fixtures with something else in the file of one dataset; keys that are `undefined` are left out. */
function changed(change: Record<string, unknown>): UsDataset {
  const content = fixtureContent();
  Object.assign(badplatser(content).data, change);
  const document = written(content);
  expect([isValid(document), isValid.errors]).toEqual([true, null]);
  return document.dataset.find(({ identifier }) => String(identifier).endsWith('/badplatser'))!;
}

function badplatser({ catalog }: ExportContent) {
  return catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
}

test.each<[string, () => ExportContent | Promise<ExportContent>]>([
  ['the fixtures', () => fixtureContent(madeUpHistory())],
  ['everything that can be said', () => everythingContent()],
  ['hostile text', () => hostileContent()],
  ['the catalog that is published', async () => ({ ...fixtureContent(), ...catalogOf(await realFiles()) })],
])('data.json of %s holds to DCAT-US 1.1 for those who are not federal', async (_name, make) => {
  const content = await make();
  const document = written(content);
  isValid(document);
  const errors = (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  expect(errors).toEqual([]);
  expect(document.dataset).toHaveLength(content.catalog.datasets.length);
});

describe('a dataset', () => {
  test('has a contact, or its publisher where the contact has no address that the form takes', () => {
    const contact = (hasEmail: string | undefined) =>
      changed({ contactPoint: [{ fn: 'Miljökontoret', hasEmail }] }).contactPoint;
    expect(contact('miljo@exempel.example.se')).toMatchObject({
      fn: 'Miljökontoret',
      hasEmail: 'mailto:miljo@exempel.example.se',
    });
    for (const address of ['miljo+data@exempel.example.se', undefined])
      expect(contact(address)).toMatchObject({
        fn: 'Exempelkommun',
        hasEmail: 'mailto:oppnadata@exempelkommun.example.se',
      });
  });

  test('has a name alone where there is no address at all', () => {
    const content = fixtureContent();
    const { data, publisher } = badplatser(content);
    delete publisher.data.mbox;
    Object.assign(data, { contactPoint: [{ fn: 'Miljökontoret' }] });
    const [dataset] = written(content).dataset.filter(({ title }) => title === 'Badplatser');
    expect(dataset!.contactPoint).toEqual({ '@type': 'vcard:Contact', fn: 'Miljökontoret' });
  });

  test('without a contact has its publisher’s name there', () => {
    expect(changed({ contactPoint: undefined }).contactPoint.fn).toBe('Exempelkommun');
  });

  test('is in the languages that are told, and in none where none is', () => {
    expect(changed({ language: ['SWE', 'ENG', '0E0'] }).language).toEqual(['sv', 'en']);
    expect(changed({ language: undefined })).not.toHaveProperty('language');
  });

  test('that not everybody may have says so twice', () => {
    expect(changed({ accessRights: 'RESTRICTED' })).toMatchObject({
      accessLevel: 'restricted public',
      rights: 'Åtkomst: begränsad',
    });
    expect(changed({ accessRights: 'PUBLIC' })).not.toHaveProperty('rights');
  });

  test('tells when it was issued, what it follows, and what else there is to read', () => {
    const page = ['https://exempelkommun.example.se/om', 'https://exempelkommun.example.se/om'];
    expect(changed({ issued: '2024-02-01', page })).toMatchObject({
      issued: '2024-02-01',
      references: ['https://exempelkommun.example.se/om'],
      conformsTo: 'https://dataportal.se/specifications/badplatser/1.0',
    });
  });

  test.each([
    [{ startDate: 2019, endDate: 2024 }, '2019/2024'],
    [{ startDate: '2019-03-01', endDate: '2024-02-29' }, '2019-03-01/2024-02-29'],
    [{ startDate: 2019, endDate: '2024-02-29' }, '2019-01-01/2024-02-29'],
    [{ startDate: '2019-03-01', endDate: '2024' }, '2019-03-01/2024-12-31'],
    [{ startDate: '2019-03-01T10:00:00Z', endDate: '2024' }, '2019-03-01/2024-12-31'],
    [{ startDate: '2019-03-01', endDate: '2024-02-29T23:59:59Z' }, '2019-03-01/2024-02-29'],
    [{ startDate: '2019-03-01' }, undefined],
  ])('has the period %j with both ends in one form', (period, written) => {
    expect(changed({ temporal: [period] }).temporal).toBe(written);
  });

  test('has no description of its columns where the catalog knows of none', () => {
    expect(changed({})).not.toHaveProperty('describedBy');
  });
});

test('the schema of the test refuses what the form refuses', () => {
  const { dataset } = written(fixtureContent());
  const refused = (change: object) =>
    !isValid({
      conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
      dataset: [{ ...dataset[0], ...change }],
    });
  expect(refused({})).toBe(false);
  for (const change of [
    { contactPoint: undefined },
    { keyword: [] },
    { accessLevel: 'open' },
    { accessLevel: 'non-public' },
    { bureauCode: ['015:11'] },
    { modified: 'i går' },
    { accrualPeriodicity: 'ANNUAL' },
    { theme: [] },
    { license: 'CC0' },
    { temporal: '2019/2024-02-29' },
  ])
    expect([change, refused(change)]).toEqual([change, true]);
});
