import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { validate } from '../../catalog/check/validate/validate.ts';
import { guideHeadings } from '../../catalog/model/contents/guide-headings.ts';
import { headingIds } from '../../catalog/model/contents/heading-ids.ts';
import type { CooperationEntity } from '../../catalog/model/cooperation.ts';
import { textOf } from '../../site/text/markdown-rewrite.ts';
import { markdownTree } from '../../site/text/markdown-tree.ts';
import { realGuides } from './built-site.ts';

/** By what the site lets the headings of a text be linked to, without those of notes. */
function onTheSite(body: string): string[] {
  const idOf = headingIds();
  const within = (nodes: readonly ElementContent[]): string[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'element') return [];
      if (!/^h[1-6]$/.test(node.tagName)) return within(node.children);
      return node.properties.id === undefined ? [idOf(textOf(node)).slice(1)] : [];
    });
  return within(markdownTree(body, { heading: 'Källor', back: String }).children as ElementContent[]);
}

function guideWith(text: string): CooperationEntity<'guide'> {
  const path = 'cooperation/knowledge/a.sv.md';
  return {
    kind: 'guide',
    id: 'a',
    publisherId: undefined,
    path,
    data: {},
    body: { text, line: 9, offset: 90 },
  };
}

const GUIDES = validate(await realGuides()).cooperation.flatMap((one) => (one.kind === 'guide' ? [one] : []));

test.each(GUIDES.map((one) => [one.path, one] as const))(
  'the headings of %s are those of its page',
  (_, guide) => {
    const headings = onTheSite(guide.body!.text);
    expect(headings.length).toBeGreaterThan(0);
    expect([...guideHeadings(guide)]).toEqual(headings);
  },
);

describe('headings are those of the page:', () => {
  test.each([
    ['marks and signs', '# Välja *licens* – så här!\n\n### Fältet `license` ###'],
    ['the same twice', '## Samma\n\n## Samma\n\n## samma'],
    ['a link', '## Läs [om licenser](valja-licens.sv.md) först'],
    ['underlined', 'Rubrik\n======\n\nText.\n\nEn till\n---'],
    [
      'none in code, in comments or without a space',
      '```\n## Kod\n```\n\n    ## Kod\n\n<!--\n## Dold\n-->\n\n#Text',
    ],
  ])('%s', (_name, text) => {
    expect([...guideHeadings(guideWith(text))]).toEqual(onTheSite(text));
  });
});

test('a text that is made to take long does not', { timeout: 5000 }, () => {
  for (const text of ['[', '[a](b', '#', '# a\n', ' ', '`'])
    expect(guideHeadings(guideWith(`## ${text.repeat(200_000)}`)).size).toBeLessThan(300_000);
});
