import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Markdown as HTML by the rules of GitHub Flavored Markdown, raw HTML included. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The names of all elements in a piece of HTML, in order. */
export function elementsIn(html: string): string[] {
  const names = (node: Node): string[] =>
    'tagName' in node ? [node.tagName, ...node.childNodes.flatMap(names)] : [node.nodeName].filter(isNoText);
  return parseFragment(html).childNodes.flatMap(names);
}

function isNoText(name: string): boolean {
  return name !== '#text';
}

/** All text in a piece of HTML, as a browser has it in its text nodes. */
export function textIn(html: string): string {
  const text = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return parseFragment(html).childNodes.map(text).join('');
}
