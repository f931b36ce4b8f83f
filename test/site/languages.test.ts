import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languagesOf } from '../../catalog/model/text.ts';
import { NO_HISTORY } from '../../catalog/past/history/history.ts';
import { inLanguage } from '../../site/text/in-language.ts';
import { MADE_UP_FILE } from '../catalog/cooperation/needs/made-up-needs.ts';
import { type BuiltSite, buildSite, cooperationFiles } from './built-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Datasets that say all they say in one language. */
const ALONE: Record<string, string> = {
  'datasets/exempelkommun/badplatser.yaml': `title: Badplatser i sjö
description: Kommunens badplatser i sjöar, med namn och läge för varje plats.
keyword: [badplats]
theme: [ENVI]
distribution:
  - title: Badplatser som fil
    description: En rad för varje badplats.
    accessURL: https://exempelkommun.example.se/badplatser
    format: CSV
`,
  'datasets/exempelregionen/hallplatser.yaml': `title: { en: Stops of buses }
description: { en: "All stops of the region, with name and position, for those who travel by bus." }
keyword: { en: [stop] }
theme: [TRAN]
distribution:
  - title: { en: Stops as a file }
    accessURL: https://exempelregionen.example.se/hallplatser
    format: CSV
`,
};

let site: BuiltSite;
beforeAll(async () => {
  const files = cooperationFiles().map((file) =>
    file.path in ALONE ? { ...file, bytes: new TextEncoder().encode(ALONE[file.path]) } : file,
  );
  site = await buildSite(files, {}, NO_HISTORY, MADE_UP_FILE);
});
afterAll(() => site.remove());

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function below(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(below) : [];
  return isElement(node) ? [node, ...children] : children;
}

function marks(node: Node): string[] {
  return below(node)
    .filter((one) => attribute(one, 'class') === 'in-language')
    .map(textOf);
}

/** True when the language of an element is stated: next to it, in an element around it, or in the head of the page. */
function isMarked(element: Element, language: string, page: 'sv' | 'en', head: readonly string[]): boolean {
  const word = inLanguage(language, page);
  if (head.includes(word)) return true;
  let around: Node | null = element.parentNode;
  for (let steps = 0; steps < 3 && around; steps += 1) {
    if (marks(around).includes(word)) return true;
    around = 'parentNode' in around ? around.parentNode : null;
  }
  return false;
}

/** Finds text in another language than the page that is not marked as such. Names are the same in every language. */
function withoutMark(markup: string, names: ReadonlySet<string>): string[] {
  const document = below(parse(markup));
  const page = attribute(document[0]!, 'lang') as 'sv' | 'en';
  const head = document.filter((one) => attribute(one, 'class') === 'page-head').flatMap(marks);
  const isGuide = document.some((one) => attribute(one, 'class') === 'prose guide');
  return document.slice(1).flatMap((element) => {
    const language = attribute(element, 'lang');
    const text = textOf(element).trim();
    if (language === undefined || language === page || text === '' || names.has(text) || isGuide) return [];
    if (attribute(element, 'hreflang') === language && element.tagName === 'a' && text in LANGUAGE_NAMES)
      return [];
    return isMarked(element, language, page, head) ? [] : [`${language}: ${text.slice(0, 60)}`];
  });
}

const LANGUAGE_NAMES = { Svenska: 'sv', English: 'en', 'På svenska': 'sv', 'In English': 'en' };

test('no page shows a text in another language without saying so', () => {
  const { publishers, datasets } = site.catalog;
  const contacts = [...publishers, ...datasets].flatMap(({ data }) => [
    ...('contactPoint' in data ? (data.contactPoint ?? []) : []),
    ...('defaults' in data ? (data.defaults?.contactPoint ?? []) : []),
  ]);
  const texts = [...publishers.map(({ data }) => data.name), ...contacts.map(({ fn }) => fn)];
  const names = new Set(texts.flatMap((text) => languagesOf(text).map(([, one]) => one)));
  // The page for addresses that lead nowhere has both languages.
  const pages = [...site.pages].filter(([page]) => page !== '/404.html');
  const found = pages.flatMap(([page, markup]) => withoutMark(markup, names).map((one) => `${page}: ${one}`));
  expect(found).toEqual([]);
});

test.each([
  ['/en/datasets/exempelkommun/badplatser/', 'in Swedish'],
  ['/datasets/exempelregionen/hallplatser/', 'på engelska'],
  ['/en/embed/exempelkommun/badplatser/', 'in Swedish'],
  ['/datasets/', 'på engelska'],
  ['/en/datasets/', 'in Swedish'],
])('%s says %s', (page, word) => {
  expect(marks(parse(site.pages.get(page)!))).toContain(word);
});

test('a page in the language of its texts says nothing of it', () => {
  expect(marks(parse(site.pages.get('/datasets/exempelkommun/badplatser/')!))).toEqual([]);
});

test('cards for other sites have the security policy of pages', () => {
  const policies = [...site.pages].map(([page, markup]) => {
    const [policy] = below(parse(markup)).filter(
      (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
    );
    return [page, policy && attribute(policy, 'content')?.includes("default-src 'none'")] as const;
  });
  expect(policies.filter(([, has]) => !has)).toEqual([]);
});
