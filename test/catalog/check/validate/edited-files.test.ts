import { expect, test } from 'vitest';
import { EditedFiles } from '../../../../catalog/check/validate/edited-files.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';

const PATH = 'datasets/exempelkommun/badplatser.yaml';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Counts how many edits of a text are judged before nothing is left. */
function judged(text: string, pieces: number): number {
  const files = new EditedFiles<unknown>(pieces);
  const file = { path: PATH, bytes: bytesOf(text) };
  for (let count = 0; count < 1000; count += 1) {
    const edits = [{ start: 0, end: 0, text: `# ${count}\n` }];
    const checked = files.check(file, edits, (bytes, reader) => readYaml(bytes, reader));
    if (checked === undefined) return count;
  }
  return Infinity;
}

test.each([
  ['sound YAML', `keyword:\n${'- badplats\n'.repeat(100)}`],
  ['YAML with a fault', `keyword:\n${'- badplats\n'.repeat(100)}\tx: y\n`],
  ['YAML that only the reader with places reads', `keyword:\n- &a badplats\n${'- *a\n'.repeat(100)}`],
])('%s is judged for as long as there is something left', (_name, text) => {
  expect(judged(text, 10_000)).toBeGreaterThan(2);
  expect(judged(text, 10_000)).toBeLessThan(50);
  expect(judged(text, 20_000)).toBeLessThan(100);
});

test('the same edits are judged once', () => {
  const files = new EditedFiles<object>(100);
  const file = { path: PATH, bytes: bytesOf('title: A\n') };
  const first = files.check(file, [], () => ({}));
  for (let count = 0; count < 100; count += 1) expect(files.check(file, [], () => ({}))).toBe(first);
});
