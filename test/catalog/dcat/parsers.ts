import type { Quad } from '@rdfjs/types';
// @ts-expect-error: it comes without types.
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { parse as oxigraph } from 'oxigraph';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** Two independent parsers for each syntax. None is given a base, so that a relative IRI is an error. */
export const PARSERS: Record<string, Record<string, (text: string) => Promise<Quad[]>>> = {
  rdf: { oxigraph: async (text) => strict(text, 'application/rdf+xml'), 'rdfxml-streaming-parser': rdfXml },
  ttl: { oxigraph: async (text) => strict(text, 'text/turtle'), n3: async (text) => n3(text, 'Turtle') },
  jsonld: { oxigraph: async (text) => strict(text, 'application/ld+json'), jsonld: jsonLd },
};

/** Parses with oxigraph, which refuses faults that others pass over in silence. */
export function strict(text: string, format: string): Quad[] {
  return oxigraph(text, { format }) as unknown as Quad[];
}

function n3(text: string, format: string): Quad[] {
  return new Parser({ format }).parse(text) as unknown as Quad[];
}

function rdfXml(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ validateUri: true });
    parser.on('data', (quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}

async function jsonLd(text: string): Promise<Quad[]> {
  const documentLoader = async (address: string): Promise<never> => {
    throw new Error(`the context should be in the document, not at ${address}`);
  };
  const options = { format: 'application/n-quads', safe: true, documentLoader };
  const nquads: string = await jsonld.toRDF(JSON.parse(text), options);
  return n3(nquads, 'N-Quads');
}
