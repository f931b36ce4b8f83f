import { expect, test } from 'vitest';
import { placePath } from '../../../actions/pull-request/path-areas.ts';

test.each([
  ['datasets/uppsala-kommun/badplatser.yaml', 'descriptions', 'uppsala-kommun'],
  ['datasets/uppsala-kommun/services/badplatser-api.yaml', 'descriptions', 'uppsala-kommun'],
  ['datasets/uppsala-kommun/publisher.yaml', 'publisher', 'uppsala-kommun'],
  ['datasets/uppsala-kommun/maturity.yaml', 'descriptions', 'uppsala-kommun'],
  ['datasets/catalog.yaml', 'catalog', undefined],
  ['cooperation/contacts.yaml', 'cooperation', undefined],
  ['cooperation/meetings/2027-03-11-oppna-licenser.yaml', 'cooperation', undefined],
  ['cooperation/knowledge/valja-licens.en.md', 'cooperation', undefined],
  ['.github/katalog.yaml', 'settings', undefined],
  ['.github/workflows/validera.yml', 'workflows', undefined],
  ['.github/CODEOWNERS', 'workflows', undefined],
  ['schemas/dataset.schema.json', 'schemas', undefined],
  ['catalog/check/rules/index.ts', 'code', undefined],
  ['package.json', 'code', undefined],
  ['docs/bild på sidan.png', 'code', undefined],
])('%s is %s', (path, area, publisherId) => {
  expect(placePath(path)).toEqual({ path, area, publisherId });
});

test.each([
  'datasets/../.github/workflows/x.yml',
  'datasets/uppsala-kommun/../orebro-kommun/x.yaml',
  'datasets//uppsala-kommun/x.yaml',
  './datasets/uppsala-kommun/x.yaml',
  'cooperation/notes.txt',
  'cooperation/meetings/oppna-licenser.yaml',
  'Cooperation/contacts.yaml',
  'c\u043eoperation/contacts.yaml',
  '/datasets/uppsala-kommun/x.yaml',
  'datasets\\uppsala-kommun\\x.yaml',
  'datasets/uppsala-kommun/.',
  'Datasets/uppsala-kommun/x.yaml',
  'datasets/Uppsala-kommun/x.yaml',
  'datasets/uppsala-kommun/X.yaml',
  'datasets/uppsala-kommun/x.YAML',
  'datasets/uppsala-kommun/x.yaml ',
  'datasets/uppsala-kommun/x.yaml\u200b',
  'd\u0430tasets/uppsala-kommun/x.yaml',
  'datasets/upps\u0430la-kommun/x.yaml',
  'datasets/uppsala\u2010kommun/x.yaml',
  '\uff44atasets/uppsala-kommun/x.yaml',
  'dat\u200basets/uppsala-kommun/x.yaml',
  'datasets/uppsala-kommun/a\u030a.yaml',
  '\u202edatasets/x.yaml',
  '.GitHub/katalog.yaml',
  '.g\u0456thub/workflows/x.yml',
  'Schemas/dataset.schema.json',
  'datasets/uppsala-kommun/data.csv',
  'datasets/uppsala-kommun/eu.yaml',
  'datasets/uppsala-kommun/deep/er/x.yaml',
  'datasets/x.yaml',
  'datasets',
  '',
])('%j belongs to nobody who can approve it for a publisher', (path) => {
  expect(placePath(path)).toEqual({ path, area: 'strange', publisherId: undefined });
});
