import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element as a browser reads it. */
export interface ReadElement {
  /** In lower case. */
  name: string;
  attributes: Record<string, string>;
  /** All text in it. */
  text: string;
}

/** All elements of a document, in their order. */
export function elementsOf(markup: string): ReadElement[] {
  return below(parse(markup));
}

function below(node: DefaultTreeAdapterTypes.Node): ReadElement[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(below) : [];
  if (!('tagName' in node)) return children;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...children];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
