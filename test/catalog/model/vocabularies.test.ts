import { describe, expect, test } from 'vitest';
import { formatsWith } from '../../../catalog/model/values/file-extension.ts';
import { rightlyWritten } from '../../../catalog/model/values/licence-names.ts';
import {
  concept,
  perVocabularies,
  vocabulary,
  withVocabularies,
} from '../../../catalog/model/vocabularies.ts';

function without(name: 'licence' | 'file-type', code: string) {
  const list = vocabulary(name);
  return { [name]: { ...list, concepts: list.concepts.filter((one) => one.code !== code) } };
}

describe('a list that stands in for ours', () => {
  test('holds during the call and no longer, also where that throws', () => {
    expect(
      withVocabularies(without('licence', 'CC0-1.0'), () => concept('licence', 'CC0-1.0')),
    ).toBeUndefined();
    const fail = () => {
      throw new Error('x');
    };
    expect(() => withVocabularies(without('licence', 'CC0-1.0'), fail)).toThrow('x');
    expect(concept('licence', 'CC0-1.0')).toBeDefined();
  });

  test('leaves the other lists as they are', () => {
    expect(
      withVocabularies(without('licence', 'CC0-1.0'), () => concept('frequency', 'ANNUAL')),
    ).toBeDefined();
  });

  test('is what tables made of lists are made of', () => {
    const csv = () => formatsWith('csv').map(({ code }) => code);
    expect(csv()).toContain('CSV');
    expect(withVocabularies(without('file-type', 'CSV'), csv)).not.toContain('CSV');
    const meant = () => rightlyWritten('https://creativecommons.org/publicdomain/zero/1.0/deed.sv');
    expect(meant()).toBe('CC0-1.0');
    expect(withVocabularies(without('licence', 'CC0-1.0'), meant)).not.toBe('CC0-1.0');
    expect(meant()).toBe('CC0-1.0');
  });

  test('is made into a table once', () => {
    let made = 0;
    const table = perVocabularies(() => {
      made += 1;
      return made;
    });
    expect([table(), table()]).toEqual([1, 1]);
    withVocabularies({}, () => expect([table(), table()]).toEqual([2, 2]));
    expect(table()).toBe(1);
  });
});
