import { expect, test } from 'vitest';
import { checkFile } from '../../../../catalog/check/files/check.ts';
import { judgePath } from '../../../../catalog/check/files/right-path.ts';

test.each([
  'datasets/catalog.yaml',
  'datasets/p/publisher.yaml',
  'datasets/p/badplatser.yaml',
  'datasets/p/services/api.yaml',
  'datasets/p/series/prover.yaml',
  'datasets/p/maturity.yaml',
  'cooperation/contacts.yaml',
  'cooperation/meetings/2027-03-11-oppna-licenser.yaml',
  'cooperation/knowledge/valja-licens.sv.md',
])('%s is right', (path) => {
  expect(judgePath(path)).toEqual({ state: 'right' });
});

test.each([
  ['datasets/catalog.yml', 'datasets/catalog.yaml'],
  ['datasets/p/Badplatser i Öster.yml', 'datasets/p/badplatser-i-oster.yaml'],
  ['datasets/p/a\u030angbat.yaml', 'datasets/p/angbat.yaml'],
  ['datasets/Östra/a.yaml', 'datasets/ostra/a.yaml'],
  ['datasets/p/Services/a.yaml', 'datasets/p/services/a.yaml'],
  ['datasets/p/publisher.YAML', 'datasets/p/publisher.yaml'],
  ['datasets/p/Maturity.yml', 'datasets/p/maturity.yaml'],
  ['cooperation/Contacts.yml', 'cooperation/contacts.yaml'],
  [
    'cooperation/meetings/2027_03_11 Öppna licenser.yml',
    'cooperation/meetings/2027-03-11-oppna-licenser.yaml',
  ],
  ['cooperation/meetings/oppna-licenser.yaml', undefined],
  ['cooperation/meetings/2027-02-29-oppna-licenser.yaml', undefined],
  ['cooperation/knowledge/Välja licens-SV.md', 'cooperation/knowledge/valja-licens.sv.md'],
  ['cooperation/knowledge/valja-licens.md', undefined],
  ['cooperation/knowledge/valja-licens.fi.md', undefined],
  ['datasets/p/-.yaml', undefined],
  ['datasets/p/.yaml', undefined],
  [`datasets/p/${'a'.repeat(81)}.yaml`, undefined],
])('%s is to be called %s', (path, rightPath) => {
  expect(judgePath(path)).toEqual({ state: 'named-wrong', rightPath });
});

test.each([
  ['README.md', 'outside'],
  ['', 'outside'],
  ['cooperation', 'outside'],
  ['cooperation/notes.txt', 'cooperation'],
  ['cooperation/minutes.yaml', 'cooperation'],
  ['cooperation/meetings/2027-03-11-bilder.pdf', 'cooperation'],
  ['cooperation/meetings/2027/03-11.yaml', 'cooperation'],
  ['cooperation/knowledge/valja-licens.yaml', 'cooperation'],
  ['datasets/p/data.csv', 'not-yaml'],
  ['datasets/p.yaml', 'top'],
  ['datasets/p/tjanster/a.yaml', 'folder'],
  ['datasets/p/services/a/b.yaml', 'deep'],
  ['datasets/p/index.yaml', 'reserved'],
  ['datasets/p/Series.yml', 'reserved'],
  ['datasets/catalog/publisher.yaml', 'reserved-folder'],
])('%s is misplaced: %s', (path, reason) => {
  expect(judgePath(path)).toEqual({ state: 'misplaced', reason });
});

test('every path gets at most one verdict, with words in both languages', () => {
  for (const path of [
    'datasets/p/data.csv',
    'datasets/P/x.yml',
    'datasets//x.yaml',
    'datasets/\u0000.yaml',
  ]) {
    const findings = checkFile(path, new Uint8Array());
    expect(findings).toHaveLength(1);
    for (const { sv, en } of findings.flatMap(({ message, remedy }) => [message, remedy])) {
      expect(sv && en).toBeTruthy();
    }
  }
});
