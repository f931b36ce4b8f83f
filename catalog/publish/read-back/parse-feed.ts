import { type Literal, parse, type Quad, type Term } from 'oxigraph';
import { SaxesParser } from 'saxes';
import type { FeedExtension } from '../../model/addresses.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Localised } from '../../model/text.ts';
import { decodedText } from './decoded-text.ts';
import { FeedFault } from './feed-fault.ts';
import type { CheckName } from './finding.ts';
import type { ReadTerm, Statement } from './graph.ts';

/** A feed as it lies on the disk, or wherever it was written to. */
export interface WrittenFeed {
  /** From the root of the site. */
  path: string;
  extension: FeedExtension;
  /** Its bytes from the beginning, each time it is called. */
  chunks(): Iterable<Uint8Array>;
}

const MEDIA_TYPES: Record<WrittenFeed['extension'], string> = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
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
  let number = 1;
  for (const line of linesOf(pieces)) {
    if (RAW_AMPERSAND.test(line)) throw new FeedFault('syntax', RAW_AMPERSAND_FOUND, { line: number });
    parser.write(line);
    if (line.endsWith('\n')) number += 1;
  }
  parser.close();
}

/** Looked for by itself: the parser reads on to the next semicolon, and tells the line of that. */
const RAW_AMPERSAND = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i;

const RAW_AMPERSAND_FOUND = {
  sv: 'XML går inte att läsa: här står ett & som inte är skrivet &amp;.',
  en: 'The XML cannot be read: here is an & that is not written &amp;.',
};

/** A line is not gathered beyond this (characters). */
const LONGEST_LINE = 1 << 20;

/** Lines with their line breaks, and the pieces of one that is too long. */
function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split(/(?<=\n)/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length < LONGEST_LINE) continue;
    yield rest;
    rest = '';
  }
  yield rest;
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
  const place = { line: line === undefined ? undefined : Number(line), excerpt };
  const [check, text] = addressFault(reason, excerpt) ?? [];
  if (check) return new FeedFault(check, text!, place);
  return new FeedFault(
    'syntax',
    {
      sv: `Filen går inte att läsa: ${quoted(reason, 200).sv}`,
      en: `The file cannot be read: ${quoted(reason, 200).en}`,
    },
    place,
  );
}

/** The parser's words for an address that is none, which are in English and name no remedy. */
function addressFault(reason: string, address = ''): [CheckName, Localised] | undefined {
  const shown =
    address === '' ? { sv: '', en: '' } : { sv: ` ${quoted(address).sv}`, en: ` ${quoted(address).en}` };
  if (/Invalid IRI code point ' '/.test(reason))
    return [
      'address-space',
      {
        sv: `Här står ett mellanslag i adressen${shown.sv}. Det skrivs %20.`,
        en: `Here is a space in the address${shown.en}. It is written %20.`,
      },
    ];
  if (!/No scheme found in an absolute IRI/.test(reason)) return undefined;
  if (/^[^\s/:]+@[^\s/:]+$/.test(address))
    return [
      'address-mailto',
      {
        sv: `Här står e-post utan mailto: först:${shown.sv}.`,
        en: `Here is an e-mail address without mailto: before it:${shown.en}.`,
      },
    ];
  return [
    'address-relative',
    {
      sv: `Här står en relativ adress${shown.sv}. Den ska vara hel, med https: först.`,
      en: `Here is a relative address${shown.en}. It is to be whole, with https: before it.`,
    },
  ];
}

/** All statements of a text. @throws Error where it cannot be read. */
export function parseStatements(text: string, format: string): Statement[] {
  return parse(text, { format }).map(statementOf);
}

/**
 * Copies a quad and gives its memory back at once. Oxigraph lies outside JavaScript's heap, and leaving hundreds of thousands
 * of its objects to the garbage collector takes minutes and gigabytes.
 */
function statementOf(quad: Quad): Statement {
  const { subject, predicate, object, graph } = quad;
  const about = subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value;
  const statement = { subject: about, predicate: predicate.value, object: readTerm(object) };
  for (const used of [subject, predicate, object, graph, quad]) release(used);
  return statement;
}

/** Its types do not have the method that WebAssembly objects have. */
function release(used: object): void {
  (used as { free(): void }).free();
}

function readTerm(term: Term): ReadTerm {
  const { value } = term;
  if (term.termType !== 'Literal')
    return { kind: term.termType === 'BlankNode' ? 'blank' : 'iri', value, language: '', datatype: '' };
  const { language } = term;
  return { kind: 'literal', value, language, datatype: language === '' ? datatypeOf(term) : '' };
}

function datatypeOf({ datatype }: Literal): string {
  const { value } = datatype;
  release(datatype);
  return value;
}
