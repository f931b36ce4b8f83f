import { describe, expect, test } from 'vitest';
import { isDate, readPeriod, repairedDate } from '../../../../catalog/check/json-schema/values/date.ts';
import { isDuration, repairedDuration } from '../../../../catalog/check/json-schema/values/duration.ts';
import { emailFault, isEmail, repairedEmail } from '../../../../catalog/check/json-schema/values/email.ts';

describe('dates', () => {
  test.each([
    2024,
    '2024',
    '2024-01-15',
    '2024-02-29',
    '2024-01-15T10:00:00',
    '2024-01-15T10:00:00.5Z',
    '2024-01-15T10:00:00+02:00',
  ])('%s is one', (date) => expect(isDate(date)).toBe(true));

  test.each([
    0,
    24,
    20240115,
    -2024,
    2024.5,
    '',
    '2024-1-5',
    '2024-13-01',
    '2023-02-29',
    '2024-01-15T25:00:00',
    '2024-01-15T10:00',
    '2024-01',
    ' 2024',
    '0000',
  ])('%s is none', (date) => expect(isDate(date)).toBe(false));

  test.each([
    ['2024-1-5', '2024-01-05'],
    ['2024/01/05', '2024-01-05'],
    ['2024.1.5', '2024-01-05'],
    ['20240115', '2024-01-15'],
    [20240115, '2024-01-15'],
    ['15/1 2024', '2024-01-15'],
    ['5/1 2024', '2024-01-05'],
    ['15.1.2024', '2024-01-15'],
    ['15 januari 2024', '2024-01-15'],
    ['den 15:e jan. 2024', '2024-01-15'],
    ['January 15th, 2024', '2024-01-15'],
    ['1 maj 2024', '2024-05-01'],
    ['2024-01-15 10:00', '2024-01-15T10:00:00'],
    ['2024-01-15t10.30.05z', '2024-01-15T10:30:05Z'],
    ['2024-01-15T10:00:00+0100', '2024-01-15T10:00:00+01:00'],
    ['05/01/2024', undefined],
    ['januari 2024', undefined],
    ['2024-01', undefined],
    ['2024-02-30', undefined],
    ['i går', undefined],
    ['', undefined],
  ])('%s was meant as %s', (date, meant) => expect(repairedDate(date)).toBe(meant));
});

describe('periods', () => {
  test.each([
    ['1899-2017', '1899', '2017'],
    ['2015–2020', '2015', '2020'],
    ['2015 till 2020', '2015', '2020'],
    ['2024-01-01/2024-12-31', '2024-01-01', '2024-12-31'],
    ['2024-01-01 - 2024-12-31', '2024-01-01', '2024-12-31'],
    ['20240101-20241231', '2024-01-01', '2024-12-31'],
    ['1 maj 2024 – 30 september 2024', '2024-05-01', '2024-09-30'],
  ])('%s is one', (text, start, end) => expect(readPeriod(text)).toEqual({ start, end }));

  test.each([
    '2024',
    '2024-01-15',
    '2024-11',
    '2017-1899',
    '20240115',
    '2024-01-15T10:00:00-0100',
    'a - b',
    '',
  ])('%s is none', (text) => expect(readPeriod(text)).toBeUndefined());
});

describe('durations', () => {
  test.each(['P1D', 'PT15M', 'P1Y2M', 'P1DT12H', 'PT0.5S'])('%s is one', (text) =>
    expect(isDuration(text)).toBe(true),
  );

  test.each(['', 'P', 'PT', 'P1DT', 'P1H', 'P1W', '1D', 'p1d'])('%s is none', (text) =>
    expect(isDuration(text)).toBe(false),
  );

  test.each([
    ['p1d', 'P1D'],
    ['P1H', 'PT1H'],
    ['PT1D', 'P1D'],
    ['P2W', 'P14D'],
    ['15 minuter', 'PT15M'],
    ['15min', 'PT15M'],
    ['varje timme', 'PT1H'],
    ['dagligen', 'P1D'],
    ['2 veckor', 'P14D'],
    ['constructor', undefined],
    ['ofta', undefined],
  ])('%s was meant as %s', (text, meant) => expect(repairedDuration(text)).toBe(meant));
});

describe('e-mail addresses', () => {
  test.each(['oppnadata@example.se', 'a.b+c@data.example.se'])('%s is one', (text) =>
    expect(isEmail(text)).toBe(true),
  );

  test.each([
    ['mailto:a@example.se', 'mailto', 'a@example.se'],
    ['Öppna data <a@example.se>', 'space', 'a@example.se'],
    ['a (at) example.se', 'no-at', 'a@example.se'],
    [' a@example.se ', 'space', 'a@example.se'],
    ['a@example.se.', 'form', 'a@example.se'],
    ['a@example.se, b@example.se', 'several', undefined],
    ['https://example.se/kontakt', 'web-address', undefined],
    ['växeln@example.se', 'letters', undefined],
    ['a@example', 'form', undefined],
    ['kontaktcenter', 'no-at', undefined],
    ['info?bcc=evil@example.se', 'form', undefined],
    ['a&b@example.se', 'form', undefined],
    ['a%0ab@example.se', 'form', undefined],
    ['a#b@example.se', 'form', undefined],
    ['a/b@example.se', 'form', undefined],
  ])('%s is none: %s, meant as %s', (text, fault, meant) => {
    expect(isEmail(text)).toBe(false);
    expect(emailFault(text)).toBe(fault);
    expect(repairedEmail(text)).toBe(meant);
  });
});
