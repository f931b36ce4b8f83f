import { expect, test } from 'vitest';
import { paintFor } from '../../cli/terminal.ts';

const terminal = { write: () => {}, isTTY: true };
const pipe = { write: () => {} };

test('the output at hand decides on colour, not the standard output of this process', () => {
  // Here standard output is no terminal, as with `katalog validate > file`, where errors still go to one.
  expect(paintFor(terminal, {})('red', 'fel')).toBe('\u001b[31mfel\u001b[39m');
  expect(paintFor(pipe, {})('red', 'fel')).toBe('fel');
});

test('NO_COLOR takes colour away, FORCE_COLOR gives it everywhere', () => {
  expect(paintFor(terminal, { NO_COLOR: '1' })('red', 'fel')).toBe('fel');
  expect(paintFor(pipe, { FORCE_COLOR: '1' })('red', 'fel')).toBe('\u001b[31mfel\u001b[39m');
});
