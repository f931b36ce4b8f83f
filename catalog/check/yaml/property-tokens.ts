import { lexemesIn } from './lexemes.ts';

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

/** All such tokens of a text, as the lexer of the parser sees them. */
export function propertyTokens(text: string): PropertyToken[] {
  const tokens: PropertyToken[] = [];
  for (const { kind: sort, offset, source } of lexemesIn(text)) {
    if (sort !== 'reference' && sort !== 'directive') continue;
    const kind = KINDS[source[0] ?? ''];
    if (kind) tokens.push({ kind, offset, source });
  }
  return tokens;
}
