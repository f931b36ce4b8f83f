import { Lexer } from 'yaml';

/** A tag (`!!str`), an anchor (`&a`), an alias (`*a`) or a directive (`%YAML 1.2`), and where it stands. */
export interface PropertyToken {
  kind: 'tag' | 'anchor' | 'alias' | 'directive';
  offset: number;
  source: string;
}

const KINDS: Record<string, PropertyToken['kind']> = {
  '!': 'tag',
  '&': 'anchor',
  '*': 'alias',
  '%': 'directive',
};

/** Marks that the lexer puts between pieces of the text; the one before text proper is the last. */
const MARKS = ['\x02', '\x18', '\x1f'];

/** All such tokens of a text, as the lexer of the parser sees them. */
export function propertyTokens(text: string): PropertyToken[] {
  const tokens: PropertyToken[] = [];
  let offset = 0;
  let before = '';
  for (const source of new Lexer().lex(text)) {
    const isMark = MARKS.includes(source) && !text.startsWith(source, offset);
    const kind = before === '\x1f' ? undefined : KINDS[source[0] ?? ''];
    if (kind && !isMark) tokens.push({ kind, offset, source });
    if (!isMark) offset += source.length;
    before = isMark ? source : '';
  }
  return tokens;
}
