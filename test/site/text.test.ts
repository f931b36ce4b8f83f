import { describe, expect, test } from 'vitest';
import { alphabetical } from '../../site/text/alphabetical.ts';
import { counted } from '../../site/text/counted.ts';
import { formatDate, formatPeriod } from '../../site/text/format-date.ts';
import { formatDuration } from '../../site/text/format-duration.ts';
import { formatNumber } from '../../site/text/format-number.ts';
import { formatSize } from '../../site/text/format-size.ts';
import { inARow } from '../../site/text/in-a-row.ts';

describe('how the pages write things', () => {
  test.each([
    ['2024-01-15', '15 januari 2024'],
    ['2024-12-01', '1 december 2024'],
    ['2024-01-15T10:05:00Z', '15 januari 2024 kl.\u00a010.05'],
    ['2024-01-15T10:05:00', '15 januari 2024 kl.\u00a010.05'],
    ['2024-05', 'maj 2024'],
    ['2024', '2024'],
    [2024, '2024'],
    ['i går', 'i går'],
  ])('the date %s is %s', (date, text) => expect(formatDate(date, 'sv')).toBe(text));

  test.each([
    ['2024-01-15', '2024-03-31', '15 januari 2024 – 31 mars 2024'],
    ['2024-01-15', undefined, 'från 15 januari 2024'],
    [undefined, '2024', 'till 2024'],
    [undefined, undefined, ''],
  ])('the period %s–%s', (start, end, text) => expect(formatPeriod(start, end, 'sv')).toBe(text));

  test.each([
    [0, '0'],
    [1000, '1000'],
    [20480, '20\u00a0480'],
    [1234567, '1\u00a0234\u00a0567'],
  ])('the number %d is %s', (number, text) => expect(formatNumber(number, 'sv')).toBe(text));

  test.each([
    [0, '0\u00a0byte'],
    [999, '999\u00a0byte'],
    [1000, '1\u00a0kB'],
    [20480, '20\u00a0kB'],
    [999_600, '1,0\u00a0MB'],
    [1_250_000, '1,3\u00a0MB'],
    [48_000_000, '48\u00a0MB'],
    [5_000_000_000_000_000, '5000\u00a0TB'],
  ])('%d bytes are %s', (bytes, text) => expect(formatSize(bytes, 'sv')).toBe(text));

  test.each([
    ['P1D', '1 dag'],
    ['P1M', '1 månad'],
    ['PT15M', '15 minuter'],
    ['P1Y6M', '1 år 6 månader'],
    ['PT0.5S', '0,5 sekunder'],
    ['ofta', 'ofta'],
  ])('the duration %s is %s', (duration, text) => expect(formatDuration(duration, 'sv')).toBe(text));

  test('plurals', () => {
    expect(counted(0, 'dataset', 'sv')).toBe('0\u00a0datamängder');
    expect(counted(1, 'dataset', 'sv')).toBe('1\u00a0datamängd');
    expect(counted(12000, 'dataset', 'sv')).toBe('12\u00a0000\u00a0datamängder');
    expect(counted(2, 'service', 'en')).toBe('2\u00a0data services');
  });

  test('words in a row', () => {
    const rows = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    expect(rows.map((words) => inARow(words, 'sv'))).toEqual(['', 'a', 'a och b', 'a, b och c']);
    expect(inARow(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });

  test('in English', () => {
    expect(formatDate('2024-01-15', 'en')).toBe('15 January 2024');
    expect(formatDate('2024-01-15T10:05:00Z', 'en')).toBe('15 January 2024 at\u00a010:05');
    expect(formatPeriod(2020, undefined, 'en')).toBe('from 2020');
    expect(formatNumber(20480, 'en')).toBe('20,480');
    expect(formatSize(1_250_000, 'en')).toBe('1.3\u00a0MB');
    expect(formatSize(12, 'en')).toBe('12\u00a0bytes');
    expect(formatDuration('P1Y6M', 'en')).toBe('1 year 6 months');
  });

  test('the order of the alphabet is that of the language', () => {
    const names = ['Örebro', 'Ål', 'Zinkgruvan', 'Arboga 10', 'Arboga 9'];
    const sorted = (language: 'sv' | 'en') => alphabetical(names, (name) => name, language);
    expect(sorted('sv')).toEqual(['Arboga 9', 'Arboga 10', 'Zinkgruvan', 'Ål', 'Örebro']);
    expect(sorted('en')).toEqual(['Ål', 'Arboga 9', 'Arboga 10', 'Örebro', 'Zinkgruvan']);
  });
});
