import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenedAround } from '../../../../catalog/past/changes/shortened.ts';

const LONG = 'Detta är lika på båda sidor och ganska långt. '.repeat(20);

describe('long texts', () => {
  test('short ones are left as they are', () => {
    expect(shortenedAround('Ett', 'Två')).toEqual(['Ett', 'Två']);
  });

  test('are cut to where they differ, at whole words', () => {
    const [before, after] = shortenedAround(`${LONG}Här står ett. ${LONG}`, `${LONG}Här står två. ${LONG}`);
    expect(before).toBe(
      '…Detta är lika på båda sidor och ganska långt. Här står ett. Detta är lika på båda sidor och ganska långt. Detta är…',
    );
    expect(after).toBe(before.replace('står ett', 'står två'));
  });

  test('what was put in stands alone on its side', () => {
    const [before, after] = shortenedAround(LONG, `${LONG}Och något nytt.`);
    expect(after.endsWith('Och något nytt.')).toBe(true);
    expect(before.length).toBeLessThan(150);
  });

  test('are never longer than what is read, and never broken inside a letter', () => {
    const text = fc.string({ unit: 'binary', maxLength: 900 });
    fc.assert(
      fc.property(text, text, text, text, (start, one, other, end) => {
        for (const shown of shortenedAround(start + one + end, start + other + end)) {
          expect([...shown].length).toBeLessThanOrEqual(300);
          expect(shown).not.toMatch(/\p{Cs}/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
