import { describe, expect, test } from 'vitest';
import { validate } from '../../../catalog/check/validate/validate.ts';
import { type Assessment, assessmentsIn } from '../../../catalog/cooperation/maturity-assessment.ts';
import {
  type Answers,
  answersOverTime,
  type MaturityHistory,
  meanOf,
  NO_MATURITY_HISTORY,
  statesOf,
} from '../../../catalog/cooperation/maturity-past-answers.ts';
import { readMaturityHistory } from '../../../catalog/edge/maturity-history.ts';
import { TemporaryRepository } from '../past/history/temporary-repository.ts';

const PATH = 'datasets/exempelkommun/maturity.yaml';

function assessment(text: string): Assessment {
  const { cooperation } = validate([{ path: PATH, bytes: new TextEncoder().encode(text) }]);
  return [...assessmentsIn(cooperation).values()][0]!;
}

function answers(day: string, process?: number, use?: number): Answers {
  return { day, levels: { ...(process !== undefined && { process }), ...(use !== undefined && { use }) } };
}

describe('what a publisher has answered over time', () => {
  const now = assessment('date: 2026-11-02\nprocess: 2\nuse: 1\n');
  const days = (past: Answers[]) => {
    const history: MaturityHistory = { known: true, publishers: new Map([['exempelkommun', past]]) };
    return answersOverTime(history, now).map(({ day, levels }) => [day, levels.process]);
  };

  test('ends with what it answers now, which is all where nothing else is known', () => {
    expect(days([answers('2025-03-01', 1)])).toEqual([
      ['2025-03-01', 1],
      ['2026-11-02', 2],
    ]);
    expect(answersOverTime(NO_MATURITY_HISTORY, now)).toHaveLength(1);
  });

  test('has of each day what was written last, and nothing that is dated later than the present answers', () => {
    const past = [
      answers('2025-03-01', 0),
      answers('2027-01-01', 4),
      answers('2025-03-01', 1),
      answers('2024-05-01', 0),
      answers('2026-11-02', 0),
    ];
    expect(days(past)).toEqual([
      ['2024-05-01', 0],
      ['2025-03-01', 1],
      ['2026-11-02', 2],
    ]);
  });
});

test('all answers together stand on each day as each publisher had answered last', () => {
  const states = statesOf([
    [answers('2024-05-01', 0), answers('2026-01-01', 2, 2)],
    [answers('2025-01-01', 1)],
  ]);
  expect(states.map(({ day, publishers, mean }) => [day, publishers, mean])).toEqual([
    ['2024-05-01', 1, 0],
    ['2025-01-01', 2, 0.5],
    ['2026-01-01', 2, 1.75],
  ]);
  expect(meanOf(answers('2024-05-01'))).toBeUndefined();
});

describe('read from git', () => {
  test('each version that was right, the oldest first, also when the folder got another name', async () => {
    const repository = new TemporaryRepository();
    repository.write('datasets/exempel/maturity.yaml', 'date: 2024-01-10\nprocess: 0\nuse: 0\n');
    repository.commitOn('2024-01-11', 'första');
    repository.git('mv', 'datasets/exempel', 'datasets/exempelkommun');
    repository.commitOn('2024-02-01', 'byter namn');
    repository.write(PATH, 'date: [trasig\n');
    repository.commitOn('2024-03-01', 'trasig');
    repository.write(PATH, 'date: 2025-01-10\nprocess: 1\nuse: 9\n');
    repository.write('datasets/andra/badplatser.yaml', 'title: Badplatser\n');
    repository.commitOn('2025-01-11', 'andra');
    const history = await readMaturityHistory(repository.root);
    if (!history.known) throw new Error(history.why);
    expect([...history.publishers.keys()]).toEqual(['exempelkommun']);
    expect(history.publishers.get('exempelkommun')).toEqual([
      answers('2024-01-10', 0, 0),
      answers('2024-01-10', 0, 0),
      answers('2025-01-10', 1),
    ]);
  });

  test('a catalog in which nobody has answered has no past answers', async () => {
    const repository = new TemporaryRepository();
    repository.write('datasets/catalog.yaml', 'title: Katalog\n');
    repository.commitOn('2024-01-11', 'katalogen');
    expect(await readMaturityHistory(repository.root)).toEqual({ known: true, publishers: new Map() });
  });

  test('where git is not there it is not known', async () => {
    expect(await readMaturityHistory('/')).toEqual({ known: false, why: 'no-git' });
  });
});
