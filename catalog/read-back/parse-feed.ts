import { parse, type Quad, type Term } from 'oxigraph';
import { SaxesParser } from 'saxes';
import { quoted } from '../issues/quoted.ts';
import { decodedText } from './decoded-text.ts';
import { FeedFault } from './feed-fault.ts';
import type { ReadTerm, Statement } from './graph.ts';

/** A feed as it lies on the disk, or wherever it was written to. */
export interface WrittenFeed {
  /** From the root of the site. */
  path: string;
  extension: 'rdf' | 'ttl' | 'jsonld' | 'nt';
  /** Its bytes from the beginning, each time it is called. */
  chunks(): Iterable<Uint8Array>;
}

const MEDIA_TYPES: Record<WrittenFeed['extension'], string> = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
};

/**
 * Yields the statements of a feed while it is read, in no more memory than a piece of it takes. The parser (Oxigraph) has
 * nothing in common with what wrote the feed and is given no base, so that a relative address is an error.
 *
 * @throws FeedFault at the first place that cannot be read.
 */
export function* readStatements(feed: WrittenFeed): Generator<Statement> {
  if (feed.extension === 'rdf') checkWellFormed(decodedText(feed.chunks()));
  try {
    const text = decodedText(feed.chunks());
    for (const quad of parse(text, { format: MEDIA_TYPES[feed.extension] })) yield statementOf(quad);
  } catch (error) {
    throw error instanceof FeedFault ? error : syntaxFault(error);
  }
}

/**
 * Reads XML to its end. Oxigraph alone takes a file that ends between two elements for a whole one, lets control characters
 * through and does not say on which line it stopped.
 *
 * @throws FeedFault where it is not well-formed.
 */
function checkWellFormed(pieces: Iterable<string>): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw new FeedFault('syntax', xmlFault(error.message), { line: parser.line });
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

function xmlFault(message: string) {
  const reason = message.replace(/^\d+:\d+: /, '');
  return { sv: `XML går inte att läsa: ${reason}`, en: `The XML cannot be read: ${reason}` };
}

function syntaxFault(error: unknown): FeedFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  const [, excerpt] = /IRI '([^']+)'/.exec(message) ?? [];
  const reason = message.replace(
    /^Parser error at line \d+ (?:between columns \d+ and \d+|column \d+): /,
    '',
  );
  return new FeedFault(
    'syntax',
    {
      sv: `Filen går inte att läsa: ${quoted(reason, 200).sv}`,
      en: `The file cannot be read: ${quoted(reason, 200).en}`,
    },
    { line: line === undefined ? undefined : Number(line), excerpt },
  );
}

/** All statements of a text. @throws Error where it cannot be read. */
export function parseStatements(text: string, format: string): Statement[] {
  return parse(text, { format }).map(statementOf);
}

function statementOf({ subject, predicate, object }: Quad): Statement {
  const about = subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value;
  return { subject: about, predicate: predicate.value, object: readTerm(object) };
}

function readTerm(term: Term): ReadTerm {
  if (term.termType === 'Literal') {
    const { value, language } = term;
    return { kind: 'literal', value, language, datatype: language === '' ? term.datatype.value : '' };
  }
  return {
    kind: term.termType === 'BlankNode' ? 'blank' : 'iri',
    value: term.value,
    language: '',
    datatype: '',
  };
}
