import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { createScanner, type Scanner } from 'typescript/unstable/ast/scanner';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** A comment begins with the subject or the verb of a main clause, and not with one of these words. */
const CLAUSE =
  /^(?:what|whether|how|who|whom|whose|where|which|when|whoever|whatever|that|if|as|why|since|because|until)$/i;

/** Generated files: their comments are the descriptions in schemas/, which people read as help for each field. */
const GENERATED = /^catalog\/model\/files\/[^/]+\.ts$/;

interface Comment {
  line: number;
  /** The text from its first word, without the marks of the comment. */
  text: string;
}

/** Literals and words that end a value: a slash after them divides, and begins no regular expression. */
const VALUES: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.NumericLiteral,
  SyntaxKind.BigIntLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.PlusPlusToken,
  SyntaxKind.MinusMinusToken,
  SyntaxKind.ThisKeyword,
  SyntaxKind.SuperKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
]);

/** Scans a regular expression at the slash that was scanned; `false` where it has no end, and the slash stays. */
function scanExpression(scanner: Scanner): boolean {
  return scanner.tryScan(
    () => scanner.reScanSlashToken() === SyntaxKind.RegularExpressionLiteral && !scanner.isUnterminated(),
  );
}

/**
 * Scans a file with TypeScript's scanner, spaces and comments included. The parser's part is done here: it shows the
 * scanner where a regular expression begins and where a template goes on.
 *
 * @throws Error where a string, a template or a comment has no end: then this scan has gone wrong.
 */
function* tokensOf(text: string): Generator<{ kind: SyntaxKind; start: number; text: string }> {
  const scanner = createScanner(false, undefined, text);
  const braces: SyntaxKind[] = [];
  let afterValue = false;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    const isSlash = kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken;
    if (isSlash && !afterValue && scanExpression(scanner)) kind = SyntaxKind.RegularExpressionLiteral;
    if (kind === SyntaxKind.CloseBraceToken && braces.pop() === SyntaxKind.TemplateHead) {
      kind = scanner.reScanTemplateToken(false);
      if (kind === SyntaxKind.TemplateMiddle) braces.push(SyntaxKind.TemplateHead);
    }
    if (kind === SyntaxKind.OpenBraceToken || kind === SyntaxKind.TemplateHead) braces.push(kind);
    if (scanner.isUnterminated()) throw new Error(`no end of: ${scanner.getTokenText().slice(0, 80)}`);
    yield { kind, start: scanner.getTokenStart(), text: scanner.getTokenText() };
    if (!isTrivia(kind)) afterValue = VALUES.has(kind) || scanner.isIdentifier();
  }
}

function isTrivia(kind: SyntaxKind): boolean {
  return isComment(kind) || kind === SyntaxKind.WhitespaceTrivia || kind === SyntaxKind.NewLineTrivia;
}

function isComment(kind: SyntaxKind): boolean {
  return kind === SyntaxKind.SingleLineCommentTrivia || kind === SyntaxKind.MultiLineCommentTrivia;
}

/** The comments of a file. Lines of `//` that follow each other are one. */
function commentsOf(source: string): Comment[] {
  const comments: Comment[] = [];
  let continuedAt = 0;
  for (const { kind, start, text } of tokensOf(source)) {
    if (!isComment(kind)) continue;
    const line = source.slice(0, start).split('\n').length;
    const isAlone = /^\s*$/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start));
    const isLine = kind === SyntaxKind.SingleLineCommentTrivia;
    if (!(isLine && isAlone && line === continuedAt))
      comments.push({ line, text: text.replace(/^\/[/*]+[\s*]*/, '') });
    continuedAt = isLine && isAlone ? line + 1 : 0;
  }
  return comments;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/(?:^|\/)(?:dist|node_modules)\//.test(path))
    .filter((path) => !GENERATED.test(path));
}

const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:\.|_|node_modules$)/.test(entry.name))
  .map(({ name }) => name);

test.each(['.', ...folders])('comments in %s begin with a main clause', (folder) => {
  const all = sourcesBelow(folder).flatMap((path) =>
    commentsOf(readFileSync(join(ROOT, path), 'utf8')).map((comment) => ({ ...comment, path })),
  );
  const wrong = all.filter(({ text }) => CLAUSE.test(/^\w*/.exec(text)![0]));
  const places = wrong.map(({ path, line, text }) => `${path}:${line} ${text.split('\n')[0]!.slice(0, 90)}`);
  expect(places).toEqual([]);
});

test('comments are distinguished from strings, templates and regular expressions', () => {
  const source = [
    "const a = '// what'; // one",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template
    'const b = `${a /* two */} // how ${`/* who */`}`;',
    'const c = /["`]\\/\\/ why/.test(a) || 4 / 2 / 1; /** Three. */',
    '// What follows',
    '// that is one comment.',
    'return c ? /[/*]/ : 1;',
  ].join('\n');
  expect(commentsOf(source).map(({ line, text }) => `${line} ${text.split(/\W/)[0]}`)).toEqual([
    '1 one',
    '2 two',
    '3 Three',
    '4 What',
  ]);
});
