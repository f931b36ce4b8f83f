const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | undefined | false;
type Attributes = Record<string, string | number | undefined>;

/** An HTML element. Texts become text nodes, so that nothing in a file can become markup. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function svg(name: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<Kind extends Element>(
  created: Kind,
  attributes: Attributes,
  children: readonly Child[],
): Kind {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) created.setAttribute(name, String(value));
  created.append(...children.filter((child): child is Node | string => Boolean(child)));
  return created;
}
