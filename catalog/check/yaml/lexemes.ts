import { Lexer } from 'yaml';

/**
 * The kind of a piece of text. `reference`: a tag, an anchor or an alias; `part`: a key, a value, or one of the
 * characters that divide them; `filling`: space, line breaks and comments.
 */
export type LexemeKind = 'reference' | 'directive' | 'part' | 'filling';

/** A piece of a text as the lexer of the parser sees it, and where it stands. */
export interface Lexeme {
  kind: LexemeKind;
  offset: number;
  source: string;
}

/** Marks that the lexer puts between pieces of the text; the one before text proper is the last. */
const MARKS = ['\x02', '\x18', '\x1f'];

/** All pieces of a text, in order; the text is read only as far as they are asked for. */
export function* lexemesIn(text: string): Generator<Lexeme, undefined> {
  let offset = 0;
  let before = '';
  for (const source of new Lexer().lex(text)) {
    const isMark = MARKS.includes(source) && !text.startsWith(source, offset);
    if (!isMark) {
      yield { kind: before === '\x1f' ? 'part' : kindOf(source), offset, source };
      offset += source.length;
    }
    before = isMark ? source : '';
  }
}

const KINDS: Readonly<Record<string, LexemeKind>> = {
  '!': 'reference',
  '&': 'reference',
  '*': 'reference',
  '%': 'directive',
  '#': 'filling',
  ' ': 'filling',
  '\t': 'filling',
  '\n': 'filling',
  '\r': 'filling',
  '\ufeff': 'filling',
};

function kindOf(source: string): LexemeKind {
  return KINDS[source[0] ?? ' '] ?? 'part';
}
