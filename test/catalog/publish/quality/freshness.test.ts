import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../catalog/model/catalog.ts';
import type { DatasetFile } from '../../../../catalog/model/files/dataset.ts';
import { addDays, freshnessOf, lastDayOf } from '../../../../catalog/publish/quality/freshness.ts';

const AS_OF = '2026-11-30';

function datasetOf(data: Partial<DatasetFile>, distributions: object[] = []): Dataset {
  return { data, distributions: distributions.map((one) => ({ data: one })) } as unknown as Dataset;
}

describe('how fresh the data are', () => {
  test.each<[string, Partial<DatasetFile>, string]>([
    [
      'a monthly set that ended years ago',
      { accrualPeriodicity: 'MONTHLY', temporal: [{ startDate: 2018, endDate: '2021-03-31' }] },
      'ended',
    ],
    [
      'the same though it was touched since',
      {
        accrualPeriodicity: 'MONTHLY',
        temporal: [{ startDate: 2018, endDate: '2021-03-31' }],
        modified: '2026-11-20',
      },
      'ended',
    ],
    [
      'one whose last period goes on',
      {
        accrualPeriodicity: 'MONTHLY',
        temporal: [{ startDate: 2018, endDate: 2020 }, { startDate: 2021 }],
        modified: '2026-11-20',
      },
      'current',
    ],
    [
      'a yearly set with the year before',
      { accrualPeriodicity: 'ANNUAL', temporal: [{ startDate: 2010, endDate: 2025 }] },
      'current',
    ],
    [
      'a yearly set that lacks two years',
      { accrualPeriodicity: 'ANNUAL', temporal: [{ startDate: 2010, endDate: 2023 }] },
      'ended',
    ],
    [
      'a daily set that was changed last week',
      { accrualPeriodicity: 'DAILY', modified: '2026-11-25' },
      'current',
    ],
    [
      'a daily set that was changed in the summer',
      { accrualPeriodicity: 'DAILY', modified: '2026-06-25' },
      'late',
    ],
    ['a continuous one from years ago', { accrualPeriodicity: 'CONT', modified: '2015-09-18' }, 'late'],
    ['a set that is not to change', { accrualPeriodicity: 'NEVER', modified: '1999-01-01' }, 'final'],
    ['no frequency, years ago', { modified: '2016-04-27' }, 'old'],
    ['no frequency, lately', { modified: '2026-01-01' }, 'unknown'],
    ['irregular, lately', { accrualPeriodicity: 'IRREG', modified: '2026-01-01' }, 'unknown'],
    ['irregular, only published, years ago', { accrualPeriodicity: 'IRREG', issued: 2016 }, 'old'],
    ['a frequency without a date', { accrualPeriodicity: 'DAILY' }, 'unknown'],
    ['a date ahead says nothing', { accrualPeriodicity: 'DAILY', modified: '2027-05-01' }, 'unknown'],
    ['a year that has begun', { accrualPeriodicity: 'MONTHLY', modified: 2026 }, 'current'],
    ['what is no date', { accrualPeriodicity: 'DAILY', modified: '2024-13-45' }, 'unknown'],
  ])('%s', (_, data, state) => expect(freshnessOf(datasetOf(data), AS_OF).state).toBe(state));

  test('without a day to judge on none is late or old', () => {
    const data = { accrualPeriodicity: 'MONTHLY', temporal: [{ startDate: 2018, endDate: 2020 }] };
    expect(freshnessOf(datasetOf(data), undefined).state).toBe('unknown');
  });

  test('the date of a distribution counts, and the latest wins', () => {
    const dataset = datasetOf({ accrualPeriodicity: 'MONTHLY', modified: '2020-01-01' }, [
      { modified: '2026-11-01' },
    ]);
    expect(freshnessOf(dataset, AS_OF)).toMatchObject({
      state: 'current',
      latest: { day: '2026-11-01', by: 'modified' },
      due: '2026-12-02',
    });
  });

  test('the end of a period is told with how it is written', () => {
    const dataset = datasetOf({ temporal: [{ startDate: 2010, endDate: 2016 }] });
    expect(freshnessOf(dataset, AS_OF).end).toEqual({ date: 2016, day: '2016-12-31', by: 'period' });
  });
});

describe('days', () => {
  test.each([
    [2016, '2016-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-12-31T23:00:00Z', '2023-12-31'],
    ['2024-13-45', undefined],
    ['i går', undefined],
  ])('the last of %s is %s', (date, day) => expect(lastDayOf(date)).toBe(day));

  test('are added across months and leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 366)).toBe('2024-12-31');
  });
});
