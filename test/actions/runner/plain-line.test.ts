import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from '../../../actions/runner/plain-line.ts';

/** The runner's own reading of a line: a command begins with `::` after any space, or stands anywhere after `##[`. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

test.each(['::error::x', '  ::set-output name=a::b', 'a\n::error::x', 'x ##[error]y', '\u00a0::x', ':::x'])(
  '%j is no command any more',
  (text) => {
    const lines = plainLine(text).split(/[\r\n\u2028\u2029]/);
    expect(lines).toHaveLength(1);
    expect(lines.some(isCommand)).toBe(false);
  },
);

test('nothing that can be written becomes a command', () => {
  const pieces = fc.constantFrom(
    ':',
    '::',
    '##[',
    '#',
    '[',
    '\n',
    '\r',
    ' ',
    '\u2028',
    '\u00a0',
    '\ufeff',
    'x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const line = plainLine(parts.join(''));
      expect(line).not.toMatch(/[\r\n]/);
      expect(isCommand(line)).toBe(false);
    }),
  );
});

test('other text stays as it is', () => {
  expect(plainLine('plan: datasets/exempelkommun/å.yaml: 2 fel')).toBe(
    'plan: datasets/exempelkommun/å.yaml: 2 fel',
  );
});
