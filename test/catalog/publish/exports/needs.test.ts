import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import {
  answeredNeeds,
  answeredText,
  parseAnswered,
} from '../../../../catalog/cooperation/needs/answered-needs.ts';
import { countNeeds, knownNeeds } from '../../../../catalog/cooperation/needs/known-needs.ts';
import type { Need, NeedsFile } from '../../../../catalog/cooperation/needs/need.ts';
import { parseNeedsFile } from '../../../../catalog/cooperation/needs/needs-file.ts';
import type { Catalog } from '../../../../catalog/model/catalog.ts';
import { fieldChanges } from '../../../../catalog/past/changes/field-changes.ts';
import { type History, NO_HISTORY, type PastChange } from '../../../../catalog/past/history/history.ts';
import { needsExports } from '../../../../catalog/publish/exports/needs.ts';
import { catalogOf, fixtureFiles, withText } from '../../../site/built-site.ts';
import { MADE_UP_FILE, MADE_UP_NEEDS } from '../../cooperation/needs/made-up-needs.ts';
import { fixtureContent, HOSTILE, textOf } from './content.ts';
import { wellFormed } from './xml.ts';

const REPOSITORY = 'https://github.example.se/agare/katalog';
const ANSWERING = withText(
  fixtureFiles(),
  'datasets/exempelkommun/badplatser.yaml',
  'accrualPeriodicity: ANNUAL\n',
  'accrualPeriodicity: ANNUAL\nanswers: [21, 9999]\n',
);

function filesOf(
  file: NeedsFile | undefined,
  catalog: Catalog = fixtureContent().catalog,
): Map<string, string> {
  const needs = knownNeeds(catalog, file);
  return textOf(needsExports({ catalog, history: NO_HISTORY, needs, file, repository: REPOSITORY }));
}

function fileWith(...needs: Need[]): NeedsFile {
  return { ...MADE_UP_FILE, needs };
}

describe('the needs', () => {
  const { catalog } = catalogOf(ANSWERING);
  const files = filesOf(MADE_UP_FILE, catalog);
  const { needs: rows, ...head } = JSON.parse(files.get('behov.json')!);
  const row = (number: number) => rows.find((one: { number: number }) => one.number === number);

  test('are there as JSON, the most wanted of those that wait first, with whole addresses', () => {
    expect(head).toEqual({ gathered: '2026-11-25T06:23:00Z', whole: true });
    expect(rows.map(({ number }: Need) => number)).toEqual([15, 12, 16, 22, 21, 18]);
    expect(row(12)).toMatchObject({
      county: ['03'],
      page: 'https://data.example.se/behov/12/',
      issue: `${REPOSITORY}/issues/12`,
    });
  });

  test('one that a dataset answers by its file is met, whatever its issue says', () => {
    expect(row(21)).toMatchObject({
      status: 'met',
      dataset: ['https://data.example.se/datasets/exempelkommun/badplatser'],
    });
    expect(parseNeedsFile(files.get('api/index/needs.json')!)?.needs[4]?.status).toBe('seen');
  });

  test('which of them datasets answer is told for the action, whether they are shown or not', () => {
    const path = 'datasets/exempelkommun/badplatser.yaml';
    const change = (time: string, after?: string): PastChange => ({
      ...{ commit: 'a'.repeat(40), time, author: 'x', subject: 'x', pullRequest: undefined },
      ...{ what: 'changed', movedFrom: undefined },
      fields: [
        {
          pointer: after === undefined ? '/title' : '/answers',
          label: { sv: 'x', en: 'x' },
          items: true,
          before: undefined,
          after: { sv: after ?? 'x', en: after ?? 'x' },
        },
      ],
    });
    const changes = [change('2026-11-05T08:00:00Z'), change('2026-11-03T08:00:00Z', '21')];
    const history: History = {
      ...{ known: true, head: { commit: 'a'.repeat(40), time: '2026-11-05T08:00:00Z' }, changed: undefined },
      files: new Map([[path, { changes, total: 3, added: '2026-01-01T08:00:00Z' }]]),
    };
    const datasets = ['exempelkommun/badplatser'];
    const answered = [
      { number: 21, time: '2026-11-03T08:00:00Z', datasets },
      { number: 9999, time: '2026-01-01T08:00:00Z', datasets },
    ];
    expect(answeredNeeds(catalog, history)).toEqual(answered);
    expect(parseAnswered(answeredText(answered))).toEqual(answered);
    expect(parseAnswered(files.get('api/index/answered.json')!)?.map(({ number }) => number)).toEqual([
      21, 9999,
    ]);
    for (const broken of ['', '{}', '{"answered":[{"number":"1","datasets":[]}]}', '{"answered":[null]}'])
      expect(parseAnswered(broken)).toBeUndefined();
  });

  test('one that was answered before is not answered anew by a change that adds others or puts them in another order', () => {
    const path = 'datasets/exempelkommun/badplatser.yaml';
    const steps = [[], [21], [21, 9999], [9999, 21]];
    const changes = steps.slice(1).map(
      (head, i): PastChange => ({
        ...{ commit: 'a'.repeat(40), time: `2026-0${i + 2}-01T08:00:00Z`, author: 'x', subject: 'x' },
        ...{ pullRequest: undefined, what: 'changed', movedFrom: undefined },
        fields: fieldChanges('dataset', { answers: steps[i] }, { answers: head }),
      }),
    );
    const history: History = {
      ...{ known: true, head: { commit: 'a'.repeat(40), time: '2026-11-05T08:00:00Z' }, changed: undefined },
      files: new Map([[path, { changes: changes.reverse(), total: 4, added: '2026-01-01T08:00:00Z' }]]),
    };
    expect(answeredNeeds(catalog, history).map(({ number, time }) => [number, time])).toEqual([
      [21, '2026-02-01T08:00:00Z'],
      [9999, '2026-03-01T08:00:00Z'],
    ]);
  });

  test('one that a merged pull request closed is met as long as its dataset is there', () => {
    const closed = (id: string) =>
      filesOf(fileWith({ ...MADE_UP_NEEDS[0]!, closedBy: [id] })).get('behov.json');
    expect(closed('exempelkommun/badplatser')).toContain('"status":"met"');
    expect(closed('exempelkommun/borta')).toContain('"status":"new"');
  });

  test('are there as CSV with the same rows', () => {
    const table: Record<string, string>[] = parseCsv(files.get('behov.csv')!, { columns: true });
    expect(table.map(({ number }) => Number(number))).toEqual(rows.map(({ number }: Need) => number));
    expect(table[1]).toMatchObject({ place: '0380 | 0331', title: 'Lekplatser med läge och utrustning' });
  });

  test('are there as Atom, the latest first, which can be read', () => {
    const text = files.get('behov/feed.atom')!;
    const feed = parseAtomFeed(text);
    expect(wellFormed(text)).toBe(true);
    expect(feed.entries?.map(({ id }) => id)).toEqual(
      [12, 15, 16, 21, 18, 22].map((number) => `https://data.example.se/behov/${number}/`),
    );
    expect(feed.updated).toBe('2026-11-20T07:30:00Z');
    expect(text).not.toContain('CC0');
  });

  test('what they were made from is kept as it was', () => {
    expect(parseNeedsFile(files.get('api/index/needs.json')!)).toEqual(MADE_UP_FILE);
  });

  test('are counted by county, where one in several counts in each', () => {
    const { all } = knownNeeds(catalog, MADE_UP_FILE);
    expect(countNeeds(all, ['03', '19'], ({ counties }) => counties)).toEqual([
      { code: '03', data: 2, support: 0, waiting: 1, met: 1 },
      { code: '19', data: 1, support: 1, waiting: 0, met: 2 },
    ]);
  });
});

test('where there are none, all files are there and say so; where they have not been fetched, there is nothing to fall back on', () => {
  const none = filesOf(fileWith());
  expect(JSON.parse(none.get('behov.json')!)).toEqual({
    gathered: MADE_UP_FILE.gathered,
    whole: true,
    needs: [],
  });
  expect(parseAtomFeed(none.get('behov/feed.atom')!).updated).toBe(MADE_UP_FILE.gathered);
  const never = filesOf(undefined);
  expect([...never.keys()]).toEqual([
    'behov.csv',
    'behov.json',
    'behov/feed.atom',
    'api/index/answered.json',
  ]);
  expect(JSON.parse(never.get('behov.json')!).gathered).toBeNull();
});

test('hostile text is text in every form', () => {
  const files = filesOf(
    fileWith({ ...MADE_UP_NEEDS[0]!, title: HOSTILE, what: `=cmd|' /C calc'!A0 ${HOSTILE}` }),
  );
  const atom = files.get('behov/feed.atom')!;
  expect(wellFormed(atom)).toBe(true);
  expect(atom).not.toMatch(/<(?:x-hostile|script)/);
  const [row]: Record<string, string>[] = parseCsv(files.get('behov.csv')!, { columns: true });
  expect(row?.what).toMatch(/^'=cmd/);
  expect(JSON.parse(files.get('behov.json')!).needs[0].title).toBe(HOSTILE);
});
