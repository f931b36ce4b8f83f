import type { FeedAddress } from '../model/addresses.ts';
import { addBeside, type Beside, inOrder } from './auxiliary.ts';
import type { Description } from './descriptions.ts';
import type { Profile, Resource } from './graph.ts';
import { JSON_LD } from './json-ld.ts';
import { RDF_XML } from './rdf-xml.ts';
import type { Syntax } from './syntax.ts';
import { TURTLE } from './turtle.ts';

/** The destination of feeds. Paths are from the root of the site, with `/` between their parts. */
export interface FeedSink {
  open(path: string): FeedStream;
}

/** A file being written. A promise is waited for before more is written. */
export interface FeedStream {
  write(text: string): undefined | Promise<void>;
  close(): undefined | Promise<void>;
}

interface Format {
  profile: Profile;
  syntax: Syntax;
}

/** The forms a thing is written in; its texts stand in this order. */
const FORMATS: readonly Format[] = [
  { profile: 'se', syntax: RDF_XML },
  { profile: 'eu', syntax: RDF_XML },
  { profile: 'eu', syntax: TURTLE },
  { profile: 'eu', syntax: JSON_LD },
];

/** A description in every form, ready to be put into any document. */
export interface Chunk {
  texts: readonly string[];
  beside: readonly Resource[];
}

export function chunkOf({ resources, beside }: Description): Chunk {
  return { texts: FORMATS.map((format) => textOf(resources, format)), beside };
}

function textOf(resources: readonly Resource[], { profile, syntax }: Format): string {
  let text = '';
  for (const resource of resources) {
    const value = syntax.write(resource, profile);
    text += text === '' || value === '' ? value : syntax.between + value;
  }
  return text;
}

/** The texts of what many documents describe, by the thing itself: made once, and forgotten with it. */
const textsOf = new WeakMap<Resource, readonly string[]>();

function sharedTexts(resource: Resource): readonly string[] {
  const before = textsOf.get(resource);
  if (before) return before;
  const made = FORMATS.map((format) => textOf([resource], format));
  textsOf.set(resource, made);
  return made;
}

interface OpenFile {
  format: number;
  stream: FeedStream;
  empty: boolean;
}

/** One document in all its forms, being written. */
export interface OpenDocument {
  add(chunk: Chunk): Promise<void>;
  /** Writes what is described beside, and closes the files. */
  close(): Promise<void>;
}

export function openDocument(addresses: readonly FeedAddress[], sink: FeedSink): OpenDocument {
  const files = addresses.map((address) => openFile(address, sink));
  const beside: Beside = new Map();
  return {
    async add(chunk) {
      addBeside(beside, chunk.beside);
      for (const file of files) await append(file, chunk.texts[file.format]!);
    },
    async close() {
      const texts = inOrder(beside).map(sharedTexts);
      for (const file of files) {
        for (const text of texts) await append(file, text[file.format]!);
        await file.stream.write(FORMATS[file.format]!.syntax.tail);
        await file.stream.close();
      }
    },
  };
}

function openFile({ path, profile, extension }: FeedAddress, sink: FeedSink): OpenFile {
  const format = FORMATS.findIndex(
    (format) => format.profile === profile && format.syntax.extension === extension,
  );
  return { format, stream: sink.open(path), empty: true };
}

/**
 * Writes a text and, separately before it, the head or separator, so that the text is the same string in every file.
 */
function append(file: OpenFile, text: string): undefined | Promise<void> {
  if (text === '') return undefined;
  const { head, between } = FORMATS[file.format]!.syntax;
  const before = file.empty ? head : between;
  file.empty = false;
  const waiting = before === '' ? undefined : file.stream.write(before);
  return waiting ? waiting.then(() => file.stream.write(text)) : file.stream.write(text);
}
