import { describe, expect, test } from 'vitest';
import { YAML_CODES } from '../../../../catalog/check/yaml/index.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The findings in a text: code, line and column, and the text after the fix of that one alone. */
function codesOf(text: string | Uint8Array): string[] {
  const { text: decoded, findings } = readYaml(typeof text === 'string' ? encode(text) : text);
  return findings.map(({ code, range, fix }) => {
    const place = `${code} ${range?.start.line}:${range?.start.column}`;
    if (fix?.kind !== 'text') return place;
    const { start, end, text: replacement } = fix.edit;
    return `${place} -> ${decoded.slice(0, start)}${replacement}${decoded.slice(end)}`;
  });
}

const dataOf = (text: string): unknown => readYaml(encode(text)).data;

describe('what is right', () => {
  test.each([
    ['title: Badplatser\n', { title: 'Badplatser' }],
    ['---\ntitle: Badplatser\n', { title: 'Badplatser' }],
    ['title: no\ndate: 2024-01-15\n', { title: 'no', date: '2024-01-15' }],
    ['a: 0380\nb: 1.10\nc: ~\nd:\ne: true\n', { a: 380, b: 1.1, c: null, d: null, e: true }],
    ['url: https://example.se/a:b\ntime: 12:30\n', { url: 'https://example.se/a:b', time: '12:30' }],
    ['text: Anna & Co * 2 ! # not yet\n', { text: 'Anna & Co * 2 !' }],
    ['text: bad - sol -\n  och vind\n', { text: 'bad - sol - och vind' }],
    ['text: |\n  - ett\n  - två: x\n  \t[\n', { text: '- ett\n- två: x\n\t[\n' }],
    ['text: "a\n  - b"\n', { text: 'a - b' }],
    ['text: 10\u00a0000 \u200d😀\n', { text: '10\u00a0000 \u200d😀' }],
    ['{title: {sv: a, en: "b:c"}, list: [1, x:y]}\n', { title: { sv: 'a', en: 'b:c' }, list: [1, 'x:y'] }],
    ['constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
    ['title: a\r\nlist:\r\n  - b\r\n', { title: 'a', list: ['b'] }],
  ])('%j', (text, data) => {
    expect(codesOf(text)).toEqual([]);
    expect(dataOf(text)).toEqual(data);
  });

  test('an empty value and a number out of range are plain data', () => {
    expect(dataOf('a: -0\nb: .inf\nc: .nan\nd: 1e999\n')).toEqual({
      a: -0,
      b: Number.POSITIVE_INFINITY,
      c: Number.NaN,
      d: Number.POSITIVE_INFINITY,
    });
  });
});

describe('mistakes are told at their place, with what fixes them', () => {
  test.each([
    ['title: Bad: kommunens\n', 'yaml-syntax 1:11 -> title: "Bad: kommunens"\n'],
    ['title: ”Bad: sol”\n', 'yaml-syntax 1:12 -> title: "”Bad: sol”"\n'],
    ['title: "Bad": sol\n', 'yaml-syntax 1:12 -> title: \'"Bad": sol\'\n'],
    ['a: b\ntitle:Badplatser\n', 'yaml-syntax 2:6 -> a: b\ntitle: Badplatser\n'],
    ['title:Badplatser\n', 'yaml-syntax 1:6 -> title: Badplatser\n'],
    ['contact:\n  fn:Namn\n  mbox:a@b.se\n', 'yaml-syntax 2:5 -> contact:\n  fn: Namn\n  mbox: a@b.se\n'],
    ['theme:\n  -TRAN\n  - ENVI\n', 'yaml-syntax 2:3 -> theme:\n  - TRAN\n  - ENVI\n'],
    ['theme:\n- TRAN\n-ENVI\n', 'yaml-syntax 3:1 -> theme:\n- TRAN\n- ENVI\n'],
    ['title: {sv:a}\n', 'yaml-syntax 1:11 -> title: {sv: a}\n'],
    ['title:\n  sv: a\n en: b\n', 'yaml-syntax 3:1 -> title:\n  sv: a\n  en: b\n'],
    ['title:\n  sv: a\n   en: b\n', 'yaml-syntax 3:3 -> title:\n  sv: a\n  en: b\n'],
    [' title: a\n x: b\ny: c\n', 'yaml-syntax 1:1 -> title: a\nx: b\ny: c\n'],
    ['a:\n  - b: c\n   d: e\n', 'yaml-syntax 3:1 -> a:\n  - b: c\n    d: e\n'],
    ['a:\n  b: c\n  - b: d\n', 'yaml-syntax 2:3 -> a:\n  - b: c\n  - b: d\n'],
    ['text: ett\ntvå tre\nid: x\n', 'yaml-syntax 2:1 -> text: ett\n  två tre\nid: x\n'],
    ['title Badplatser\nid: x\n', 'yaml-syntax 1:1 -> title: Badplatser\nid: x\n'],
    ['titel = Badplatser\nid: x\n', 'yaml-syntax 1:1 -> titel: Badplatser\nid: x\n'],
    ['title: "Bad\nid: x\n', 'yaml-syntax 1:8 -> title: "Bad"\nid: x\n'],
    ['title: "Bad "Sol" Vik"\n', 'yaml-syntax 1:13 -> title: \'Bad "Sol" Vik\'\n'],
    ["title: 'Uppsala's data'\n", 'yaml-syntax 1:16 -> title: "Uppsala\'s data"\n'],
    ['title: "C:\\data"\n', "yaml-syntax 1:11 -> title: 'C:\\data'\n"],
    ['title: @bad\n', 'yaml-syntax 1:8 -> title: "@bad"\n'],
    ['title: *bad* plats\n', 'yaml-syntax 1:8 -> title: "*bad* plats"\n'],
    ['title: > bad\n', 'yaml-syntax 1:8 -> title: "> bad"\n'],
    ['title: [Bad] plats\n', 'yaml-syntax 1:8 -> title: "[Bad] plats"\n'],
    ['theme: - ENVI\n', 'yaml-syntax 1:8 -> theme:\n  - ENVI\n'],
    ['theme: - ENVI\r\nid: x\r\n', 'yaml-syntax 1:8 -> theme:\r\n  - ENVI\r\nid: x\r\n'],
    ['keyword: [bad, sol\nid: x\n', 'yaml-syntax 1:10 -> keyword: [bad, sol]\nid: x\n'],
    ['keyword: [bad, sol]]\nid: x\n', 'yaml-syntax 1:20 -> keyword: [bad, sol]\nid: x\n'],
    ['keyword: ["a" "b"]\n', 'yaml-syntax 1:15 -> keyword: ["a", "b"]\n'],
    ['title: {sv: a; en: b}\n', 'yaml-syntax 1:14 -> title: {sv: a, en: b}\n'],
    ['title: {sv: "a" en: b}\n', 'yaml-syntax 1:17 -> title: {sv: "a", en: b}\n'],
    ['title: {sv: Bad: sol}\n', 'yaml-syntax 1:16 -> title: {sv: "Bad: sol"}\n'],
    ['title:\n\tsv: a\n\ten: b\n', 'yaml-tab 2:1 -> title:\n  sv: a\n  en: b\n'],
    ['a:\n  -\tb: c\n    d: e\n', 'yaml-tab 2:4 -> a:\n  - b: c\n    d: e\n'],
    ['title:\n\u00a0\u00a0sv: a\n', 'yaml-odd-space 2:1 -> title:\n  sv: a\n'],
    ['a: b\ntitle:\u00a0c\n', 'yaml-odd-space 2:7 -> a: b\ntitle: c\n'],
    ['a: 1\nb: 2\na: 1\n', 'yaml-duplicate-key 3:1 -> a: 1\nb: 2\n'],
    ['a: 1\na: 2\n', 'yaml-duplicate-key 2:1'],
    ['{a: 1, b: 2, a: 1}\n', 'yaml-duplicate-key 1:14 -> {a: 1, b: 2}\n'],
    ['a: !!str 0380\n', 'yaml-tag 1:4 -> a: "0380"\n'],
    ['a: !viktigt x\n', 'yaml-tag 1:4 -> a: "!viktigt x"\n'],
    ['a: !!set {b, c}\n', 'yaml-tag 1:4 -> a: {b, c}\n'],
    ['a: &x 1\nb: [*x, *x]\n', 'yaml-alias 1:4 -> a: 1\nb: [1, 1]\n'],
    ['a: &x b, c\nd: [*x]\n', 'yaml-alias 1:4 -> a: b, c\nd: ["b, c"]\n'],
    ['a: &x\n  b: 1\nc: *x\n', 'yaml-alias 1:4'],
    ['a: *viktigt*\n', 'yaml-alias 1:4 -> a: "*viktigt*"\n'],
    ['a: &Co\n', 'yaml-alias 1:4 -> a: "&Co"\n'],
    ['<<: {a: 1}\nb: 1\n', 'yaml-alias 1:1'],
    ['%YAML 1.1\n---\na: no\n', 'yaml-directive 1:1 -> ---\na: no\n'],
    ['a: 1\n---\nb: 2\n', 'yaml-many-documents 2:1 -> a: 1\nb: 2\n'],
    ['a: 1\n---\na: 2\n', 'yaml-many-documents 2:1'],
    ['---\na: 1\n---\nHej och välkommen: hit\n', 'yaml-many-documents 3:1'],
    ['', 'yaml-empty 1:1'],
    ['# x\n\n', 'yaml-empty 1:1'],
    ['# x\nbara text\n', 'yaml-empty 2:1'],
    ['- a\n- b\n', 'yaml-empty 1:1'],
    ['2024: a\nb: 1\n', 'yaml-key-type 1:1'],
    ['? [a]\n: b\nc: 1\n', 'yaml-key-type 1:3'],
    ['a: 1\n__proto__: {b: 1}\n', 'yaml-key-type 2:1'],
    ['a: x\u0007y\n', 'yaml-control-character 1:5 -> a: xy\n'],
    ['a: "x\\u0000y"\n', 'yaml-control-character 1:6 -> a: "xy"\n'],
    ['a: "\\ud800"\n', 'yaml-control-character 1:5 -> a: ""\n'],
    ['a: b\u202ec\n', 'yaml-control-character 1:5 -> a: bc\n'],
    ['a: mjuk\u00adt\n', 'yaml-invisible-character 1:8 -> a: mjukt\n'],
    ['\ufeffa: b\n', 'yaml-byte-order-mark 1:1 -> a: b\n'],
    ['text: ett\n  - två\n  - tre\n', 'yaml-list-in-text 2:3 -> text: |-\n  ett\n  - två\n  - tre\n'],
    ['a:\n  - b\n   - c\n', 'yaml-list-in-text 3:4 -> a:\n  - b\n  - c\n'],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n', 'yaml-conflict-marker 2:1'],
    [`a: ${'['.repeat(21)}${']'.repeat(21)}\n`, 'yaml-too-deep 1:23'],
  ])('%j', (text, expected) => {
    expect(codesOf(text)).toEqual([expected]);
  });

  test('all of them in one run, and the data as it is when they are fixed', () => {
    const text = 'title: a: b\nkeyword: [a, b\ntheme:\n\t- x\nissued: "2024\nid: 1\nid: 2\n';
    expect(codesOf(text).map((one) => one.split(' ->')[0])).toEqual([
      'yaml-syntax 1:9',
      'yaml-syntax 2:10',
      'yaml-tab 4:1',
      'yaml-syntax 5:9',
      'yaml-duplicate-key 7:1',
    ]);
    expect(dataOf(text)).toEqual({
      title: 'a: b',
      keyword: ['a', 'b'],
      theme: ['x'],
      issued: '2024',
      id: 1,
    });
  });

  test('what nobody can fix leaves no data', () => {
    expect(dataOf('a: b\n<<<<<<< A\n>>>>>>> B\n')).toBeUndefined();
    expect(dataOf('a: &x [*x]\n')).toBeUndefined();
    expect(dataOf('inget här är en nyckel\na: 1\nmen inte: [\n')).toBeUndefined();
  });
});

describe('encodings', () => {
  test('Latin-1: the first bad byte, and the word it was meant as', () => {
    const { findings, data, text } = readYaml(
      Uint8Array.from(Buffer.from('a: b\ntitle: i Örebro\n', 'latin1')),
    );
    expect(findings.map(({ code, range }) => [code, range?.start.line, range?.start.column])).toEqual([
      ['yaml-encoding', 2, 10],
    ]);
    expect(findings[0]?.message.sv).toContain('”Örebro”');
    expect([data, text]).toEqual([undefined, 'a: b\ntitle: i \ufffdrebro\n']);
  });

  test('old Macintosh', () => {
    const bytes = Uint8Array.from([...encode('title: V'), 0x8a, ...encode('ster'), 0x8c, ...encode('s\n')]);
    expect(readYaml(bytes).findings[0]?.message.sv).toContain('”Västerås”');
  });

  test.each([
    ['with mark', Buffer.from('\ufefftitle: Öl\n', 'utf16le')],
    ['without mark', Buffer.from('title: Öl\n', 'utf16le')],
    ['big-endian', Buffer.from('\ufefftitle: Öl\n', 'utf16le').swap16()],
  ])('UTF-16 %s', (_name, buffer) => {
    const { findings, text } = readYaml(Uint8Array.from(buffer));
    expect(findings.map(({ code }) => code)).toEqual(['yaml-encoding']);
    expect(text).toContain('title: Öl');
  });

  test('a character cut off at the end', () => {
    const bytes = encode('title: Ö').subarray(0, 8);
    expect(readYaml(bytes).findings.map(({ code, range }) => [code, range?.start.column])).toEqual([
      ['yaml-encoding', 8],
    ]);
  });
});

test('messages are whole sentences in both languages', () => {
  const texts = ['a: b: c\n', 'a: &x 1\nb: *x\n', '[', 'a: "\\q"\n', 'x\n y: z\n:\n', 'a: |\n b\nc\n'];
  for (const { message, remedy } of texts.flatMap((text) => readYaml(encode(text)).findings)) {
    for (const words of [message.sv, message.en, remedy.sv, remedy.en]) {
      expect(words).toMatch(/^[\p{Lu}”“”<*&%!][^\n]*[.?!]$/u);
    }
  }
});

test('every code has its own file', async () => {
  for (const { code } of YAML_CODES) {
    const module = await import(`../../../../catalog/check/yaml/checks/${code}.ts`);
    expect(module.description.code).toBe(code);
  }
});

describe('a comma too many in brackets', () => {
  test.each([
    ['[badplats,, friluftsliv]', '[badplats, friluftsliv]', ['badplats', 'friluftsliv']],
    ['[badplats, , friluftsliv]', '[badplats, friluftsliv]', ['badplats', 'friluftsliv']],
    ['[, badplats]', '[badplats]', ['badplats']],
    ['[badplats,,]', '[badplats,]', ['badplats']],
    ['[badplats,, friluftsliv] # två ord', '[badplats, friluftsliv] # två ord', ['badplats', 'friluftsliv']],
    ['{sv: bad,, en: bath}', '{sv: bad, en: bath}', { sv: 'bad', en: 'bath' }],
  ])('%s is taken away', (written, fixed, data) => {
    const places = codesOf(`title: ${written}\n`);
    expect(places).toEqual([expect.stringMatching(/^yaml-syntax 1:\d+ -> /)]);
    expect(places[0]).toContain(`-> title: ${fixed}\n`);
    expect(dataOf(`title: ${written}\n`)).toEqual({ title: data });
  });

  test('a row of them is one finding', () => {
    expect(codesOf('a: [b,, , c]\n')).toEqual(['yaml-syntax 1:7 -> a: [b, c]\n']);
  });
});

describe('a comment that may be a part of the text before it', () => {
  test.each([
    ['title: Lekplats #2\n', 'yaml-comment-in-text 1:17'],
    ['title:\n  sv: Lekplats #2 och #3\n', 'yaml-comment-in-text 2:16'],
    ['a: https://example.se/sida #del\n', 'yaml-comment-in-text 1:28'],
    ['keyword:\n  - bad #sommar\n', 'yaml-comment-in-text 2:9'],
  ])('%j', (text, place) => expect(codesOf(text)).toEqual([place]));

  test.each([
    'title: Lekplats # den andra\n',
    'title: "Lekplats #2"\n',
    "title: 'Lekplats' #2\n",
    'title: Lekplats#2\n',
    'title: Lekplats ## rubrik\n',
    'title: Lekplats\n#2\n',
    'modified: 2026 #datum\n',
    'title: |\n  Lekplats #2\n',
  ])('%j has none', (text) => expect(codesOf(text)).toEqual([]));
});
