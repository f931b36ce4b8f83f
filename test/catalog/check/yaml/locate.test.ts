import { describe, expect, test } from 'vitest';
import { locator } from '../../../../catalog/check/yaml/locate.ts';
import type { Fix } from '../../../../catalog/model/issues/finding.ts';

const TEXT = `# om filen
title: Badplatser # titel
description: >-
  En text
  på två rader

  och ett stycke
version: 1.10
theme: TRAN
keyword:
  sv: [bad, sol, vatten]
  en:
    - bath # x
    # egen rad
    - sun
distribution:
  - accessURL: https://example.se
    format: csv
  - "title": 'It''s'
    note: |
      rad ett
      rad två

    empty:
contact:
  fn: x
  # inom
  mail: y
`;

/** The text that an edit takes out and the text that it puts in. */
function change(fix: Fix, text = TEXT): [string, string] | undefined {
  const edit = locator(text).editOf(fix);
  return edit && [text.slice(edit.start, edit.end), edit.text];
}

describe('edits', () => {
  test.each<[Fix, [string, string] | undefined]>([
    [{ kind: 'replace', pointer: '/title', value: 'Sjöar' }, ['Badplatser', 'Sjöar']],
    [{ kind: 'replace', pointer: '/title', value: 'Bad: sol' }, ['Badplatser', '"Bad: sol"']],
    [{ kind: 'replace', pointer: '/title', value: '12' }, ['Badplatser', '"12"']],
    [{ kind: 'replace', pointer: '/title', value: 12 }, ['Badplatser', '12']],
    [{ kind: 'replace', pointer: '/distribution/1/title', value: "It's é" }, ["'It''s'", "'It''s é'"]],
    [{ kind: 'replace', pointer: '/distribution/1/empty', value: 'x' }, ['', ' x']],
    [
      { kind: 'replace', pointer: '/description', value: 'Ny text\nmed stycke' },
      ['  En text\n  på två rader\n\n  och ett stycke', '  Ny text\n\n  med stycke'],
    ],
    [
      { kind: 'replace', pointer: '/distribution/1/note', value: 'a\nb\n' },
      ['      rad ett\n      rad två', '      a\n      b'],
    ],
    [{ kind: 'replace', pointer: '/keyword/sv', value: 'bad' }, ['[bad, sol, vatten]', 'bad']],
    [{ kind: 'quote', pointer: '/version' }, ['1.10', '"1.10"']],
    [{ kind: 'quote', pointer: '/description' }, undefined],
    [{ kind: 'wrap-in-list', pointer: '/theme' }, ['TRAN', '[TRAN]']],
    [{ kind: 'wrap-in-list', pointer: '/theme', items: ['ENVI', 'TECH'] }, ['TRAN', '[ENVI, TECH]']],
    [
      { kind: 'wrap-in-list', pointer: '/contact' },
      ['fn: x\n  # inom\n  mail: y', '- fn: x\n    # inom\n    mail: y'],
    ],
    [
      { kind: 'wrap-in-list', pointer: '/distribution/1/note' },
      [' |\n      rad ett\n      rad två', '\n      - |\n        rad ett\n        rad två'],
    ],
    [{ kind: 'rename-key', pointer: '/theme', key: 'tema' }, ['theme', 'tema']],
    [{ kind: 'rename-key', pointer: '/distribution/1/title', key: 'name' }, ['"title"', '"name"']],
    [{ kind: 'rename-key', pointer: '/theme', key: 'title' }, undefined],
    [{ kind: 'remove', pointer: '/title' }, ['title: Badplatser # titel\n', '']],
    [{ kind: 'remove', pointer: '/keyword/sv/0' }, ['bad, ', '']],
    [{ kind: 'remove', pointer: '/keyword/sv/2' }, [', vatten', '']],
    [{ kind: 'remove', pointer: '/keyword/en/0' }, ['    - bath # x\n', '']],
    [{ kind: 'remove', pointer: '/distribution/0/accessURL' }, ['accessURL: https://example.se\n    ', '']],
    [{ kind: 'remove', pointer: '/contact/fn' }, ['  fn: x\n', '']],
    [{ kind: 'remove', pointer: '/nothing' }, undefined],
    [{ kind: 'remove', pointer: '' }, undefined],
    [{ kind: 'text', edit: { start: 0, end: 1, text: '' } }, ['#', '']],
  ])('%j', (fix, expected) => {
    expect(change(fix)).toEqual(expected);
  });

  test('line breaks of Windows stay', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    expect(change({ kind: 'remove', pointer: '/title' }, text)?.[0]).toBe('title: Badplatser # titel\r\n');
    expect(change({ kind: 'wrap-in-list', pointer: '/contact' }, text)?.[1]).toBe(
      '- fn: x\r\n    # inom\r\n    mail: y',
    );
  });

  test('in a file with mistakes an edit is one of the text as it stands', () => {
    const text = 'title: a: b\nversion: 1.10\ntheme:TRAN\n';
    expect(change({ kind: 'quote', pointer: '/version' }, text)).toEqual(['1.10', '"1.10"']);
    expect(change({ kind: 'replace', pointer: '/title', value: 'c' }, text)).toEqual(['a: b', '"c"']);
    expect(change({ kind: 'wrap-in-list', pointer: '/theme' }, text)).toBeUndefined();
    expect(change({ kind: 'quote', pointer: '/version' }, 'version: 1.10\ninte en nyckel\n')).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['/title', 'value', 'Badplatser', 2, 8],
    ['/title', 'key', 'title', 2, 1],
    ['/keyword', 'value', 'keyword', 10, 1],
    ['/keyword/sv', 'value', '[bad, sol, vatten]', 11, 7],
    ['/keyword/sv/1', 'value', 'sol', 11, 13],
    ['/keyword/de', 'value', 'keyword', 10, 1],
    ['/distribution/0', 'value', 'accessURL: https://example.se', 17, 5],
    ['/distribution/0/license', 'value', 'accessURL: https://example.se', 17, 5],
    ['/distribution/1/empty', 'value', 'empty', 24, 5],
    ['/nothing', 'value', 'title: Badplatser # titel', 2, 1],
    ['', 'value', 'title: Badplatser # titel', 2, 1],
  ] as const)('%s, its %s', (pointer, at, shown, line, column) => {
    const { start, end } = locator(TEXT).rangeOf({ pointer, at });
    expect([TEXT.slice(start.offset, end.offset), start.line, start.column]).toEqual([shown, line, column]);
  });

  test('a file that cannot be read has places, too', () => {
    for (const text of ['', '\ufeff', '[', 'a: *b', '"', '\n\n\n', 'a: b\n---\nc: d\n']) {
      const { start, end } = locator(text).rangeOf({ pointer: '/a/b' });
      expect(start.offset).toBeLessThanOrEqual(end.offset);
      expect(end.offset).toBeLessThanOrEqual(text.length);
    }
  });
});
