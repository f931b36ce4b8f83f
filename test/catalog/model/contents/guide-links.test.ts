import { expect, test } from 'vitest';
import { guideLinksIn } from '../../../../catalog/model/contents/guide-links.ts';
import type { CooperationEntity } from '../../../../catalog/model/cooperation.ts';

const PATH = 'cooperation/knowledge/valja-licens.sv.md';

function linksIn(text: string, start = { line: 1, offset: 0 }) {
  const guide: CooperationEntity<'guide'> = {
    kind: 'guide',
    id: 'valja-licens',
    publisherId: undefined,
    path: PATH,
    data: {},
    body: { text, ...start },
  };
  return guideLinksIn(guide);
}

test.each([
  ['[a](valja-format.sv.md)', 'cooperation/knowledge/valja-format.sv.md'],
  ['[a](valja-format.en.md#_rubrik "Titel")', 'cooperation/knowledge/valja-format.en.md'],
  ['[a](<valja-format.sv.md>)', 'cooperation/knowledge/valja-format.sv.md'],
  ['[a][b]\n\n[b]: valja-format.sv.md', 'cooperation/knowledge/valja-format.sv.md'],
  ['[a](./valja-format.sv.md)', 'cooperation/knowledge/valja-format.sv.md'],
  ['- punkt\n\n    [a](/regler/)', '/regler/'],
  ['stycke\n    [a](/regler/)', '/regler/'],
  ['`a` [a](/regler/) `b` `` ` ``', '/regler/'],
  ['<!-- x --> [a](/regler/)', '/regler/'],
  ['[a](/regler/#_kod)', '/regler/'],
  ['[a](/regler)', '/regler/'],
  ['[a](../../datasets/exempelkommun/badplatser.yaml)', 'datasets/exempelkommun/badplatser.yaml'],
  ['[a](../meetings/2027-03-11-licenser.yaml)', undefined],
  ['[a](valja-format.md)', undefined],
  ['[a](//ond.example.se)', undefined],
  ['[a](www.example.se)', undefined],
])('%s leads to %s', (text, key) => {
  const targets = linksIn(text).map(({ target }) => ('key' in target ? target.key : undefined));
  expect(targets).toEqual([key]);
});

test.each([
  ['another website', '[a](https://www.example.se/x) <https://example.se> [b](mailto:oppnadata@example.se)'],
  ['a heading of the same text', '[a](#rubrik)'],
  ['a file of the site', '[a](/dcat.rdf)'],
  ['another file of the repository', '[a](../../README.md) [b](../../datasets/exempelkommun/)'],
  ['code', '`[a](valja.md)` och ``[b](`x.md)``'],
  ['a block of code', '```yaml a.yaml\n[a](valja.md)\n``` \n~~~\n[a](valja.md)\n```\n[a](valja.md)\n~~~'],
  ['an indented block of code', 'Så här:\n\n    [a](valja.md)\n\n    [b](valja.md)\n\t[c](valja.md)'],
  ['a comment', 'a <!-- [a](valja.md)\n\n[b](valja.md)\n--> b'],
  ['a note', 'Text[^a].\n\n[^a]: valja.md'],
])('%s is not told of', (_, text) => {
  expect(linksIn(text)).toEqual([]);
});

test('the place is that of the address in the whole file', () => {
  const text = 'Läs\n`x` och [Välja format](format.md).';
  const [link] = linksIn(text, { line: 8, offset: 100 });
  expect(link).toMatchObject({ written: 'format.md', line: 9, column: 24, offset: 127 });
});

test.each([
  ['brackets', '['.repeat(250_000)],
  ['quotes of code', `x${'`'.repeat(250_000)}`],
  ['code that is not closed', '` `` '.repeat(50_000)],
  ['rows of backticks, each longer', Array.from({ length: 700 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
  ['links after each such row', Array.from({ length: 700 }, (_, i) => `${'`'.repeat(i + 1)}](`).join(' ')],
  ['comments that are not closed', '<!-- --'.repeat(30_000)],
])('a text of %s is gone through', (_, text) => {
  expect(linksIn(`[a](valja.md)\n\n${text}`).map(({ written }) => written)).toContain('valja.md');
});
