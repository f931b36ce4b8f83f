import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import { ARCHIVE_LIMITS, type ArchiveLimits, unpack } from '../../../actions/github/archive.ts';

const ROOT = 'o-r-0123456';

type Entry = [Parameters<ReturnType<typeof pack>['entry']>[0], string | Buffer];

async function archive(entries: Entry[]): Promise<Buffer> {
  const stream = pack();
  for (const [header, content] of entries) stream.entry(header, content);
  stream.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return gzipSync(Buffer.concat(chunks));
}

async function read(bytes: Buffer, limits: Partial<ArchiveLimits> = {}): Promise<Record<string, string>> {
  const kept: [string, string][] = [];
  await unpack(
    Readable.from([bytes]),
    (path) => path.startsWith('datasets/'),
    (path, content) => kept.push([path, Buffer.from(content).toString()]),
    { ...ARCHIVE_LIMITS, ...limits },
  );
  return Object.fromEntries(kept);
}

test('reads the wanted files by their path in the repository', async () => {
  const long = `datasets/exempelkommun/${'a'.repeat(150)}.yaml`;
  const bytes = await archive([
    [{ name: `${ROOT}/`, type: 'directory' }, ''],
    [{ name: `${ROOT}/README.md` }, 'x'],
    [{ name: `${ROOT}/datasets/catalog.yaml` }, 'title: Å\n'],
    [{ name: `${ROOT}/${long}` }, 'title: B\n'],
    [{ name: `${ROOT}/datasets/empty.yaml` }, ''],
  ]);
  expect(await read(bytes)).toEqual({
    'datasets/catalog.yaml': 'title: Å\n',
    [long]: 'title: B\n',
    'datasets/empty.yaml': '',
  });
});

test('passes over links, folders and what is larger than a file may be', async () => {
  const bytes = await archive([
    [{ name: `${ROOT}/datasets/link.yaml`, type: 'symlink', linkname: '/etc/passwd' }, ''],
    [{ name: `${ROOT}/datasets/hard.yaml`, type: 'link', linkname: 'x' }, ''],
    [{ name: `${ROOT}/datasets/folder`, type: 'directory' }, ''],
    [{ name: `${ROOT}/datasets/large.yaml` }, Buffer.alloc(256 * 1024 + 1)],
    [{ name: `${ROOT}/datasets/largest.yaml` }, Buffer.alloc(256 * 1024)],
  ]);
  expect(Object.keys(await read(bytes))).toEqual(['datasets/largest.yaml']);
});

test.each([
  ['as it arrives', { packed: 100 }, 'larger than 100 bytes'],
  ['unpacked', { unpacked: 10_000 }, 'larger than 10000 bytes'],
  ['in files', { entries: 1 }, 'more than 1 files'],
])('refuses an archive that is too large %s', async (_, limits, message) => {
  const bytes = await archive([
    [{ name: `${ROOT}/a` }, Buffer.alloc(200_000)],
    [{ name: `${ROOT}/b` }, Buffer.alloc(200_000)],
  ]);
  await expect(read(bytes, limits)).rejects.toThrow(message);
});

test('refuses one that is cut off, or is none', async () => {
  const bytes = await archive([[{ name: `${ROOT}/datasets/a.yaml` }, 'a'.repeat(5000)]]);
  await expect(read(bytes.subarray(0, bytes.length - 20))).rejects.toThrow();
  await expect(read(Buffer.from('<html>'))).rejects.toThrow();
  await expect(read(gzipSync(Buffer.alloc(3000, 'x')))).rejects.toThrow();
});
