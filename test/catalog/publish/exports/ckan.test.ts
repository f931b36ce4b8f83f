import { describe, expect, test } from 'vitest';
import { actionPaths, ckanActions } from '../../../../catalog/publish/exports/ckan/actions.ts';
import { ckanPackage, packageName } from '../../../../catalog/publish/exports/ckan/package.ts';
import { everythingFiles } from '../../../site/built-site.ts';
import { everythingContent, fixtureContent, hostileContent, madeUpHistory, textOf } from './content.ts';

/** The keys that udata's harvester asks of a package (`udata/harvest/backends/ckan/schemas/ckan.py`). */
const PACKAGE_KEYS = [
  'id',
  'name',
  'title',
  'notes',
  'license_id',
  'license_title',
  'tags',
  'metadata_created',
  'metadata_modified',
  'organization',
  'resources',
  'extras',
  'private',
  'type',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'state',
];
const RESOURCE_KEYS = [
  'id',
  'position',
  'name',
  'description',
  'format',
  'mimetype',
  'size',
  'hash',
  'created',
  'last_modified',
  'url',
  'resource_type',
];

interface Package {
  id: string;
  name: string;
  tags: { name: string }[];
  metadata_modified: string | null;
  resources: { id: string; url: string }[];
  organization: { name: string };
}

describe.each([
  ['the fixtures', () => fixtureContent(madeUpHistory())],
  ['everything that can be said', () => everythingContent(madeUpHistory(everythingFiles()))],
  ['hostile text', () => hostileContent()],
])('CKAN actions of %s', (_name, make) => {
  const content = make();
  const files = textOf(ckanActions(content));
  const resultOf = <Result>(path: string): Result => {
    const answer = JSON.parse(files.get(path)!);
    expect(answer).toMatchObject({ success: true, help: expect.stringMatching(/^https?:/) });
    return answer.result as Result;
  };
  const found = resultOf<{ count: number; results: Package[] }>('api/3/action/package_search');

  test('every action lies at its addresses with and without extension, and answers alike', () => {
    for (const name of ['package_list', 'organization_list', 'group_list', 'license_list', 'status_show'])
      expect(new Set(actionPaths(name).map((path) => files.get(path))).size).toBe(1);
    expect(files.get('api/action/package_list')).toBeDefined();
    expect([...files.keys()].filter((path) => path.includes('package_search'))).toEqual([
      'api/3/action/package_search',
    ]);
  });

  test('package_search gives every dataset once, so that paging ends on its second page', () => {
    const names = content.catalog.datasets.map(packageName);
    expect(found.count).toBe(names.length);
    expect(found.results.map(({ name }) => name)).toEqual(names);
    expect(resultOf('api/3/action/package_list')).toEqual(names);
  });

  test('package_show of each name in package_list gives what package_search has', () => {
    for (const one of found.results)
      expect(resultOf(`api/3/action/package_show/${one.name}.json`)).toEqual(one);
  });

  test('organisations and groups that packages name can be asked for', () => {
    const organisations = resultOf<string[]>('api/3/action/organization_list');
    for (const { organization } of found.results) expect(organisations).toContain(organization.name);
    for (const name of organisations)
      expect(resultOf(`api/3/action/organization_show/${name}.json`)).toMatchObject({ name });
    for (const name of resultOf<string[]>('api/3/action/group_list'))
      expect(resultOf(`api/3/action/group_show/${name}.json`)).toMatchObject({ name });
  });

  test('packages and resources have the keys that harvesters validate, names and tags the form that CKAN takes', () => {
    for (const one of found.results) {
      expect(PACKAGE_KEYS.filter((key) => !(key in one))).toEqual([]);
      expect(one.name).toMatch(/^[a-z0-9_-]{2,100}$/);
      for (const { name } of one.tags) expect(name).toMatch(/^[\p{L}\p{N} _.-]{1,100}$/u);
      expect(one.metadata_modified ?? '2026-01-01T00:00:00').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      for (const resource of one.resources) {
        expect(RESOURCE_KEYS.filter((key) => !(key in resource))).toEqual([]);
        expect(resource.url).toMatch(/^(?:https?|ftps?):\/\//);
      }
      const ids = one.resources.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test('long names stay within what CKAN takes, and apart', () => {
  const [dataset] = fixtureContent().catalog.datasets;
  const name = (id: string, identifier: string) => packageName({ ...dataset!, id, identifier });
  const long = `${'a'.repeat(80)}/${'b'.repeat(80)}`;
  expect(name(long, '11111111-0000')).toHaveLength(100);
  expect(name(long, '11111111-0000')).not.toBe(name(long, '22222222-0000'));
  expect(name('a-b/c', '1')).not.toBe(name('a/b-c', '1'));
});

describe('a package', () => {
  const packageWith = (changes: object) => {
    const content = fixtureContent();
    const dataset = content.catalog.datasets.find(({ id }) => id === 'exempelkommun/badplatser')!;
    return ckanPackage({ ...dataset, data: { ...dataset.data, ...changes } }, content) as {
      extras: { key: string; value: string }[];
      maintainer_email: string | null;
    };
  };
  const spatial = (places: unknown[]) =>
    packageWith({ spatial: places }).extras.find(({ key }) => key === 'spatial')?.value;

  test('has the first area that is known in degrees, for the search on the map', () => {
    expect(JSON.parse(spatial(['https://plats.example.se/', '0380', { bbox: [1, 2, 3, 4] }])!)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [17.07, 59.72],
          [18.46, 59.72],
          [18.46, 60.21],
          [17.07, 60.21],
          [17.07, 59.72],
        ],
      ],
    });
    expect(spatial([{ bbox: [1, 2, 3, 4] }])).toContain('[[1,2],[3,2],[3,4],[1,4],[1,2]]');
    expect(spatial([{ title: 'Överallt' }])).toBeUndefined();
  });

  test('has the first of several addresses', () => {
    const contact = { fn: 'A', hasEmail: ['a@example.se', 'b@example.se'] };
    expect(packageWith({ contactPoint: [contact] }).maintainer_email).toBe('a@example.se');
  });
});
