import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFeeds } from '../../../catalog/dcat/feeds.ts';
import { folderSink } from '../../../catalog/edge/folder-sink.ts';
import { feedsOf, validCatalog } from './catalogs.ts';

const root = mkdtempSync(join(tmpdir(), 'feeds-'));
afterAll(() => rmSync(root, { recursive: true }));

test('feeds on disk are the feeds', async () => {
  const feeds = await feedsOf(validCatalog());
  const { files } = await writeFeeds(validCatalog(), folderSink(root));
  const written = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect([files, written.length]).toEqual([feeds.size, feeds.size]);
  for (const [path, text] of feeds) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('a file larger than what is gathered is whole', () => {
  const stream = folderSink(root).open('stor/fil.txt');
  const piece = 'å🏊'.repeat(50_000);
  for (let i = 0; i < 30; i += 1) stream.write(piece);
  stream.close();
  expect(readFileSync(join(root, 'stor/fil.txt'), 'utf8')).toBe(piece.repeat(30));
});

test('files written at the same time, in pieces of every size, do not mix', () => {
  const sink = folderSink(root);
  const texts = Array.from({ length: 40 }, (_, at) => `${at}å`.repeat(1 + at ** 3));
  const files = ['a', 'b', 'c'].map((name) => ({ name, stream: sink.open(`${name}.txt`) }));
  for (const [at, text] of texts.entries())
    for (const [nth, { stream }] of files.entries()) if ((at + nth) % 3) stream.write(text);
  for (const { stream } of files) stream.close();
  for (const [nth, { name }] of files.entries()) {
    const whole = texts.filter((_, at) => (at + nth) % 3).join('');
    expect(readFileSync(join(root, `${name}.txt`), 'utf8') === whole, name).toBe(true);
  }
});

test('an empty file is a file', () => {
  folderSink(root).open('tom.txt').close();
  expect(readFileSync(join(root, 'tom.txt'), 'utf8')).toBe('');
});
