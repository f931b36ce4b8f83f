import { type Document, type ParsedNode, parseDocument } from 'yaml';

/** A YAML document with the places of all its nodes, and what the parser found wrong. */
export type ParsedDocument = Document.Parsed<ParsedNode>;

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Parses the first document in `text` by YAML 1.2.2 and its core schema: `no` and `2024-01-15` are text, as they
 * look. Duplicate keys, aliases and tags are let through, as our own checks tell more of them.
 */
export function parse(text: string): ParsedDocument {
  return parseDocument(text, OPTIONS) as ParsedDocument;
}
