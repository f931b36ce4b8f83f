import { SaxesParser } from 'saxes';

/** An element of an XML document, as a reader meets it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/**
 * The elements of an XML document in the order they end, with the text directly in them.
 *
 * @throws Error on a document that is not well-formed.
 */
export function xmlElements(text: string): XmlElement[] {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  const elements: XmlElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }) => void open.push({ name, attributes: { ...attributes }, text: '' }),
  );
  parser.on('text', (part) => {
    const inner = open.at(-1);
    if (inner) inner.text += part;
  });
  parser.on('closetag', () => void elements.push(open.pop()!));
  parser.write(text).close();
  return elements;
}

/** True when `text` is a well-formed XML document. */
export function wellFormed(text: string): boolean {
  try {
    return xmlElements(text).length > 0;
  } catch {
    return false;
  }
}
