import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../../catalog/check/rules/index.ts';
import { type Vocabulary, vocabulary } from '../../../../catalog/model/vocabularies.ts';
import {
  type ReachedChanges,
  type ReachSide,
  reachedChanges as reachedOf,
} from '../../../../catalog/past/reach/reached-changes.ts';
import { compareVocabularies } from '../../../../catalog/past/reach/vocabulary-changes.ts';

const VALID = join(import.meta.dirname, '../../../fixtures/valid');
const PUBLISHER = 'datasets/exempelkommun/publisher.yaml';

const texts = new Map(
  readdirSync(VALID, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [`datasets/${name}`, readFileSync(join(VALID, name), 'utf8')]),
);

/** The valid catalog, with some files in other words. */
function side(
  edits: Record<string, (text: string) => string> = {},
  vocabularies: ReachSide['vocabularies'] = {},
): ReachSide {
  const files = [...texts].map(([path, text]) => {
    const edited = edits[path]?.(text) ?? text;
    return { path, bytes: new TextEncoder().encode(edited) };
  });
  return { files, vocabularies };
}

/** Compares the two sides as parts of a catalog. */
const reachedChanges = (before: ReachSide, after: ReachSide) => reachedOf(before, after, true);

function fieldsOf({ things }: ReachedChanges, id: string): string[] {
  const fields = things.find((one) => one.id === id)?.fields ?? [];
  return fields.map(({ label, before, after }) => `${label.sv}: ${before?.sv} -> ${after?.sv}`);
}

function frequency(change: (concepts: Vocabulary['concepts']) => Vocabulary['concepts']) {
  const list = vocabulary('frequency');
  return { frequency: { ...list, concepts: change(list.concepts) } };
}

describe('defaults of a publisher', () => {
  test('nothing is reached where nothing changes', () => {
    expect(reachedChanges(side(), side())).toEqual({
      things: [],
      triples: { gained: [], lost: [] },
      issues: [],
    });
  });

  test('another licence reaches what inherits it: field, feed and sensitivity', () => {
    const changes = reachedChanges(
      side(),
      side({ [PUBLISHER]: (text) => text.replace('CC0-1.0', 'CC-BY-4.0') }),
    );
    expect(changes.things.map(({ id, sensitive }) => [id, sensitive])).toEqual([
      ['exempelkommun/badplatser', ['licence']],
      ['exempelkommun/badvattenprover-2026', ['licence']],
      ['exempelkommun/services/badplatser-api', ['licence']],
    ]);
    expect(fieldsOf(changes, 'exempelkommun/badplatser')).toEqual(['Licens: CC0 1.0 -> CC BY 4.0']);
    expect(changes.triples.lost.every((line) => line.includes('publicdomain/zero'))).toBe(true);
    expect(changes.triples.lost).toHaveLength(4);
    expect(changes.triples.gained).toHaveLength(4);
    expect(changes.issues).toEqual([]);
  });

  test('without any, what they leave behind is found in each file', () => {
    const none = (text: string) => text.replace(/defaults:[\s\S]*?(?=maintainers)/, '');
    const { issues } = reachedChanges(side(), side({ [PUBLISHER]: none }));
    const codes = (path: string) => issues.filter((one) => one.path === path).map(({ code }) => code);
    expect(codes('datasets/exempelkommun/badplatser.yaml')).toEqual(
      expect.arrayContaining(['contact-missing', 'licence-missing', 'access-rights-missing']),
    );
    expect(issues.filter(({ path }) => path.startsWith('datasets/exempelregionen/'))).toEqual([]);
  });

  test('another address of the publisher is an identity that changes', () => {
    const moved = (text: string) => `uri: http://dataportal.se/organisation/SE2120009911\n${text}`;
    const changes = reachedChanges(side(), side({ [PUBLISHER]: moved }));
    expect(fieldsOf(changes, 'exempelkommun/badplatser')).toEqual([
      'Utgivarens adress: http://dataportal.se/organisation/SE2120009903 -> http://dataportal.se/organisation/SE2120009911',
    ]);
    expect(changes.things[0]?.sensitive).toEqual(['identity']);
  });
});

test('of a whole catalog it is told what nobody says any more of a licence, and not what others say already', () => {
  const licence = (text: string) => text.replace('CC0-1.0', 'CC-BY-4.0');
  const { triples } = reachedOf(side(), side({ [PUBLISHER]: licence }), false);
  expect(triples.lost).toHaveLength(5);
  expect(triples.gained).toHaveLength(4);
});

test('another address of the catalog reaches all of it', () => {
  const moved = (text: string) => text.replace('https://data.example.se', 'https://ny.example.se');
  const { things } = reachedChanges(side(), side({ 'datasets/catalog.yaml': moved }));
  expect(things).toHaveLength([...texts.keys()].length - 3);
  expect(things.every(({ sensitive }) => sensitive.includes('identity'))).toBe(true);
});

describe('code lists', () => {
  test('a code that goes is an error where it is used, and is not advised', () => {
    const gone = frequency((concepts) => concepts.filter(({ code }) => code !== 'ANNUAL'));
    const { issues } = reachedChanges(side(), side({}, gone));
    const [first] = issues.filter(({ path }) => path === 'datasets/exempelkommun/badplatser.yaml');
    expect(first).toMatchObject({ code: 'unknown-code', severity: 'error', pointer: '/accrualPeriodicity' });
    expect(first?.remedy.sv).not.toMatch(/ANNUAL(?!_)/);
  });

  test('another address of a code changes the feed and breaks nothing', () => {
    const moved = frequency((concepts) =>
      concepts.map((one) => (one.code === 'ANNUAL' ? { ...one, uri: `${one.uri}_NEW` } : one)),
    );
    const { triples, issues } = reachedChanges(side(), side({}, moved));
    expect(issues).toEqual([]);
    expect(triples.gained[0]).toContain('frequency/ANNUAL_NEW>');
  });

  test('what becomes of each code: gone, changed, new', () => {
    const [before] = [vocabulary('frequency')];
    const [first, second, ...rest] = before.concepts;
    const label = { sv: 'ny', en: 'new' };
    const added = { code: 'NEW', uri: 'https://example.org/new', label };
    const after = { ...before, concepts: [{ ...second!, label }, ...rest, added] };
    expect(compareVocabularies(before, after)).toEqual([
      { code: first!.code, label: first!.label, what: 'removed' },
      { code: second!.code, label, what: 'changed' },
      { code: 'NEW', label, what: 'added' },
    ]);
  });
});

/** Counts how often a rule looks at a file while `work` goes on. */
function countChecks(code: string, work: () => void): number {
  const rule = RULES.find((one) => one.code === code) as unknown as { check: (file: unknown) => unknown };
  const { check } = rule;
  let count = 0;
  rule.check = (file) => {
    count += 1;
    return check(file);
  };
  try {
    work();
  } finally {
    rule.check = check;
  }
  return count;
}

test('what a file says by itself is looked at once for both sides, unless code lists differ', () => {
  const before = side();
  const [changed] = side({ [PUBLISHER]: (text) => text.replace('CC0-1.0', 'CC-BY-4.0') }).files.filter(
    ({ path }) => path === PUBLISHER,
  );
  const files = before.files.map((file) => (file.path === PUBLISHER && changed ? changed : file));
  const checksWith = (after: ReachSide) => countChecks('private-phone', () => reachedChanges(before, after));
  expect(checksWith(before)).toBe(files.length);
  expect(checksWith({ files, vocabularies: {} })).toBe(files.length + 1);
  expect(checksWith({ files, vocabularies: frequency((concepts) => concepts) })).toBe(2 * files.length);
});

test('a file with errors before is not compared, and its errors are not new', () => {
  const broken = { 'datasets/exempelkommun/badplatser.yaml': () => 'title: 5\n' };
  const licence = (text: string) => text.replace('CC0-1.0', 'CC-BY-4.0');
  const { things, issues } = reachedChanges(side(broken), side({ ...broken, [PUBLISHER]: licence }));
  expect(issues).toEqual([]);
  expect(things.map(({ id }) => id)).not.toContain('exempelkommun/badplatser');
});

test('no bytes make it throw', () => {
  const noise = new Uint8Array([0, 255, 10, 123, 58]);
  const files = ['catalog.yaml', 'a/publisher.yaml', 'a/b.yaml', 'a/../b.yaml'].map((name) => ({
    path: `datasets/${name}`,
    bytes: noise,
  }));
  expect(reachedChanges({ files, vocabularies: {} }, side()).things).toEqual([]);
  expect(reachedChanges(side(), { files, vocabularies: {} }).things).toEqual([]);
});
