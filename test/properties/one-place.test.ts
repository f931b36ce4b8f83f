import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../catalog/model/entity-kinds.ts';
import { listProperties, PROPERTY_OWNERS, type PropertyOwner } from '../../catalog/model/properties.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The files that are about single properties by their nature, or write them in the words of others. */
const ABOUT_SINGLE_PROPERTIES = [
  /^catalog\/model\/files\//, // generated
  /^catalog\/check\/rules\//,
  /^catalog\/publish\/exports\//, // DCAT-US, CKAN, Schema.org, tables
  /^catalog\/publish\/quality\//, // the metrics of data.europa.eu
  /^catalog\/check\/json-schema\/suggest\//, // other names that people write
  /^catalog\/check\/tabular\//,
  /^catalog\/publish\/read-back\//, // judges what was written without the table that it was written from
];

/**
 * The peculiarities of properties, once each: the files that name one, for a reason of their own. A property that is
 * missing here is named nowhere but in its schema, the generated table and the files about single properties.
 */
const ODD: Readonly<Record<string, readonly string[]>> = {
  accessRights: [
    'catalog/model/resolve.ts', // inherited
    'catalog/past/changes/sensitive.ts', // access to data is never changed in passing
    'catalog/publish/portal-preview.ts', // a badge
    'site/pages/dataset.11ty.ts', // a badge
    'site/parts/quality-card.ts',
  ],
  accessService: [
    'catalog/model/build-index.ts', // the link between datasets and services
    'catalog/model/resolve.ts',
    'catalog/publish/portal-preview.ts',
    'site/parts/distribution.ts',
    'site/search/make-index/entries-of.ts',
  ],
  accessURL: [
    'catalog/model/build-index.ts', // addresses that are taken
    'catalog/past/changes/distributions.ts', // the identity of distributions
    'catalog/past/changes/field-changes.ts', // a distribution in a few words
    'cli/dataset-tables.ts',
    'site/parts/distribution.ts', // buttons
  ],
  accrualPeriodicity: [
    'catalog/publish/portal-preview.ts', // a badge
    'site/pages/dataset.11ty.ts', // a badge
    'site/parts/freshness.ts', // a late update
    'site/search/make-index/entries-of.ts', // a facet
  ],
  applicableLegislation: [
    'catalog/dcat/data-service.ts', // follows from the datasets
    'catalog/dcat/dataset-series.ts',
    'catalog/dcat/dataset.ts', // the Swedish profile has room for one
    'catalog/dcat/distribution.ts', // follows from the dataset
    'catalog/dcat/links.ts',
    'catalog/model/values/high-value.ts',
    'catalog/publish/portal-preview.ts',
  ],
  byteSize: ['site/parts/distribution.ts'],
  checksumValue: ['catalog/check/json-schema/patterns/index.ts', 'site/facts/show-value.ts'],
  compressFormat: ['site/parts/preview-button.ts'],
  conformsTo: [
    'catalog/publish/dataset-kinds.ts', // specifications have pages
    'catalog/publish/related-datasets.ts',
    'cli/dataset-tables.ts',
    'site/pages/dataset.11ty.ts',
    'site/pages/overview.11ty.ts', // the kinds that are counted
    'site/pages/specification.11ty.ts',
    'site/pages/specifications.11ty.ts',
    'site/search/make-index/entries-of.ts',
  ],
  contactPoint: [
    'catalog/dcat/contact-point.ts', // shared by what inherits it
    'catalog/dcat/data-service.ts',
    'catalog/dcat/parts.ts',
    'catalog/model/resolve.ts', // inherited
    'catalog/past/changes/triples.ts',
    'site/facts/show-value.ts',
    'site/parts/feedback.ts',
    'site/parts/quality-card.ts',
  ],
  'country-name': ['site/facts/show-contact-point.ts'],
  dataKind: ['catalog/publish/dataset-kinds.ts', 'site/pages/overview.11ty.ts'], // the kinds that are counted
  downloadURL: [
    'catalog/model/build-index.ts', // addresses that are taken
    'catalog/past/changes/distributions.ts', // the identity of distributions
    'catalog/past/changes/field-changes.ts',
    'catalog/publish/portal-preview.ts', // buttons
    'cli/dataset-tables.ts',
    'site/parts/distribution.ts', // buttons
    'site/parts/preview-button.ts',
    'site/parts/quality-card.ts',
  ],
  endDate: [
    'catalog/check/json-schema/explain/invalid-date.ts', // a period that was written in one field
    'catalog/model/words/value-words.ts',
    'site/facts/show-value.ts',
  ],
  endpointDescription: [
    'catalog/dcat/data-service.ts', // the publisher comes after it
    'catalog/publish/portal-preview.ts',
    'site/pages/service.11ty.ts',
  ],
  endpointURL: ['site/pages/service.11ty.ts'],
  hadRole: ['site/facts/show-agent.ts', 'site/facts/show-value.ts'],
  hasAddress: ['catalog/dcat/contact-point.ts', 'site/facts/show-contact-point.ts'],
  hasEmail: [
    'catalog/dcat/contact-point.ts', // the European profile has room for one
    'site/facts/show-contact-point.ts',
    'site/parts/feedback.ts',
  ],
  hasTelephone: ['catalog/dcat/contact-point.ts', 'site/facts/show-contact-point.ts'],
  hasURL: ['catalog/check/json-schema/explain/invalid-email.ts', 'site/facts/show-contact-point.ts'],
  hvdCategory: ['catalog/dcat/data-service.ts', 'catalog/model/vocabularies.ts'],
  inSeries: [
    'catalog/model/build-index.ts', // the link between datasets and series
    'catalog/model/resolve.ts',
    'catalog/publish/portal-preview.ts',
    'site/pages/dataset.11ty.ts',
    'site/pages/series.11ty.ts',
  ],
  landingPage: ['catalog/model/build-index.ts'], // addresses that are taken
  mainEntityOfPage: ['site/facts/show-value.ts'],
  otherIdentifier: ['catalog/check/json-schema/is-discreet.ts'],
  packageFormat: ['site/parts/preview-button.ts'],
  'postal-code': ['site/facts/show-contact-point.ts'],
  servesDataset: [
    'catalog/dcat/data-service.ts', // those that the document describes
    'catalog/model/build-index.ts',
    'catalog/model/resolve.ts',
  ],
  startDate: [
    'catalog/check/json-schema/explain/invalid-date.ts', // a period that was written in one field
    'catalog/model/words/value-words.ts',
    'site/facts/show-value.ts',
  ],
  'street-address': ['site/facts/show-contact-point.ts'],
  themeTaxonomy: ['catalog/dcat/catalog.ts'], // the taxonomy of all themes, where none is given
};

/** Keys that are words of properties alone: `landingPage`, and not `title` or `distribution`, which code has for other things. */
function isDistinctive(key: string): boolean {
  return /[A-Z-]/.test(key) && !['isPartOf', 'mediaType', 'sameAs'].includes(key);
}

function ownersOf(files: readonly PropertyOwner[]): Set<PropertyOwner> {
  const found = new Set(files);
  for (const owner of found) for (const { part } of listProperties(owner)) if (part) found.add(part);
  return found;
}

test('a property is named where something is odd about it, and nowhere else', () => {
  const owners = ownersOf(ENTITY_KINDS.filter((kind) => PROPERTY_OWNERS.includes(kind)));
  const keys = [...owners].flatMap((owner) => listProperties(owner).map(({ key }) => key));
  const folders = ['catalog', 'site', 'cli', 'actions'];
  const named: Record<string, string[]> = {};
  for (const path of execFileSync('git', ['ls-files', ...folders], { cwd: ROOT, encoding: 'utf8' }).split(
    '\n',
  )) {
    if (!path.endsWith('.ts') || ABOUT_SINGLE_PROPERTIES.some((folder) => folder.test(path))) continue;
    const code = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
    for (const key of new Set(keys.filter(isDistinctive))) {
      if (new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code)) named[key] = [...(named[key] ?? []), path];
    }
  }
  expect(Object.fromEntries(Object.entries(named).sort())).toEqual(ODD);
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
