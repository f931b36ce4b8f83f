import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Html, raw } from './html.ts';

/** Returns the replacement of an element, whose content is already rewritten; `undefined` removes it. */
export type Change = (element: Element) => ElementContent | undefined;

/** The content of a tree, each of its elements changed from the inside out. */
export function rewritten(tree: Root, change: Change): ElementContent[] {
  const children = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
  return changedAll(children, change);
}

/** Nodes as markup. They must come from a tree of `markdown-tree.ts`: they are put on the page as they are. */
export function markupOf(nodes: readonly ElementContent[]): Html {
  return raw(toHtml({ type: 'root', children: [...nodes] }));
}

function changedAll(nodes: readonly ElementContent[], change: Change): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    return change({ ...node, children: changedAll(node.children, change) }) ?? [];
  });
}

/** An element of our own around others. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** All text in a node. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
