import {
  Composer,
  type CST,
  type Document,
  Lexer,
  type ParsedNode,
  Parser,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import { depthLimitIn, tokenTooDeep } from './depth.ts';
import { lineAround } from './positions.ts';

/** A YAML document with the places of all its nodes, and what the parser found wrong. */
export type ParsedDocument = Document.Parsed<ParsedNode>;

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Parses the first document in `text` by YAML 1.2.2 and its core schema: `no` and `2024-01-15` are text, as they
 * look. Duplicate keys, aliases and tags are let through, as our own checks tell more of them. What is nested so
 * deep that the parser could run out of stack is not parsed: its only error is `RESOURCE_EXHAUSTION`.
 */
export function parse(text: string): ParsedDocument {
  const hopeless = depthLimitIn(text);
  if (hopeless !== undefined) return tooDeep(hopeless);
  const { tokens, lexemes } = tokensOf(text);
  const deep = tokenTooDeep(tokens);
  if (!deep) return counted(compose(tokens, text.length), lexemes);
  return deep.type === 'flow-collection' ? tooDeep(deep.offset) : parseUntil(text, deep.offset);
}

/** Telling of an error takes the parser about as long as this many pieces of text. */
const ERROR_COST = 30;

const COSTS = new WeakMap<ParsedDocument, number>();

/** The cost of parsing a document, in pieces of text (lexemes). */
export function parsingCost(document: ParsedDocument): number {
  return COSTS.get(document) ?? 0;
}

function counted(document: ParsedDocument, lexemes: number): ParsedDocument {
  COSTS.set(document, lexemes + document.errors.length * ERROR_COST);
  return document;
}

/** Does the same as `Parser.parse`, but counts the pieces. */
function tokensOf(text: string): { tokens: CST.Token[]; lexemes: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return { tokens, lexemes };
}

/**
 * After many mistakes the parser takes each line for a level of its own. What comes before the last of them is
 * then enough to see what the first mistake was.
 */
function parseUntil(text: string, end: number): ParsedDocument {
  const start = text.slice(0, lineAround(text, end).start);
  const document = start.length < text.length ? parse(start) : tooDeep(end);
  return document.errors.length > 0 ? document : tooDeep(end);
}

function compose(tokens: CST.Token[], length: number): ParsedDocument {
  const composed = new Composer(OPTIONS).compose(tokens, true, length);
  const first = composed.next().value as ParsedDocument;
  const second = composed.next().value as ParsedDocument | undefined;
  if (second) first.errors.push(new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', ''));
  return first;
}

function tooDeep(offset: number): ParsedDocument {
  const document = parseDocument('', OPTIONS) as ParsedDocument;
  document.errors.push(new YAMLParseError([offset, offset + 1], 'RESOURCE_EXHAUSTION', ''));
  return document;
}
