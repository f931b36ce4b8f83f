import { FeedFault } from './feed-fault.ts';

const NEWLINE = 0x0a;
/** The characters that neither XML nor a harvester accepts: control characters and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Yields the text of a file, piece by piece.
 *
 * @throws FeedFault where it begins with a byte order mark, is not UTF-8, or has a control character in it.
 */
export function* decodedText(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for (const chunk of chunks) {
    const text = decoded(decoder, chunk, line);
    if (line === 1 && text.startsWith('\ufeff')) throw byteOrderMark();
    line = lineAfter(text, line);
    yield text;
  }
  const rest = decoded(decoder, undefined, line);
  if (rest !== '') yield rest;
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array | undefined,
  line: number,
): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw notUtf8(line + linesBeforeFault(chunk ?? new Uint8Array()));
  }
}

/** Counts the whole lines of the piece before the fault; a newline is a byte of its own in UTF-8. */
function linesBeforeFault(chunk: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let lines = 0, start = chunk.indexOf(NEWLINE) + 1; ; lines += 1) {
    const next = chunk.indexOf(NEWLINE, start);
    if (start === 0 || next < 0) return lines + (start === 0 ? 0 : 1);
    try {
      decoder.decode(chunk.subarray(start, next));
    } catch {
      return lines + 1;
    }
    start = next + 1;
  }
}

/** The first character of a text that no feed can hold, by its code point; `undefined` where there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const character = FORBIDDEN.exec(text)?.[0];
  return character === undefined ? undefined : codePoint(character);
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The line that the text after `text` begins on. */
function lineAfter(text: string, line: number): number {
  const forbidden = FORBIDDEN.exec(text);
  const lines = text.slice(0, forbidden?.index).split('\n').length - 1;
  if (!forbidden) return line + lines;
  throw controlCharacter(forbidden[0], line + lines);
}

function notUtf8(line: number): FeedFault {
  return new FeedFault(
    'encoding',
    {
      sv: 'Filen är inte UTF-8 här: någon byte hör inte till något tecken. Portalerna visar fel bokstäver eller avvisar filen.',
      en: 'The file is not UTF-8 here: a byte belongs to no character. Portals show wrong letters or refuse the file.',
    },
    { line },
  );
}

function byteOrderMark(): FeedFault {
  return new FeedFault(
    'encoding',
    {
      sv: 'Filen börjar med en byteordningsmarkering (BOM). Turtle och JSON får inte göra det.',
      en: 'The file begins with a byte order mark (BOM), which Turtle and JSON must not.',
    },
    { line: 1 },
  );
}

function controlCharacter(character: string, line: number): FeedFault {
  const code = codePoint(character);
  return new FeedFault(
    'character',
    {
      sv: `Här står styrtecknet ${code}, som gör att filen inte går att läsa.`,
      en: `Here is the control character ${code}, which makes the file unreadable.`,
    },
    { line },
  );
}
