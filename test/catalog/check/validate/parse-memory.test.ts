import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { sourcesIn, versionOfSource } from '../../../../catalog/edge/cache-file.ts';
import { openMemory, READER } from '../../../../catalog/edge/parse-memory.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

function memoryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'parsed.jsonl');
}

/** Validates with what is remembered in `file`, and saves. */
function run(file: string, files: SourceFile[]) {
  const memory = openMemory(file);
  const { report, entities } = validate(files, { memory });
  memory.save();
  return { ...memory.counts, report, entities };
}

function yaml(path: string, text: string): SourceFile {
  return { path: `datasets/exempelkommun/${path}`, bytes: new TextEncoder().encode(text) };
}

describe('parse memory', () => {
  const valid = readValid();

  test('the second time nothing is parsed, and what comes out is the same', () => {
    const file = memoryFile();
    const first = run(file, valid);
    const second = run(file, valid);
    expect([first.parsed, first.remembered]).toEqual([valid.length, 0]);
    expect([second.parsed, second.remembered]).toEqual([0, valid.length]);
    expect(second.entities).toEqual(first.entities);
    expect(second.report).toEqual(first.report);
  });

  test('one changed file is parsed, and the old one forgotten', () => {
    const file = memoryFile();
    run(file, valid);
    const changed = valid.map((one, at) =>
      at === 0 ? { ...one, bytes: new Uint8Array([...one.bytes, 10]) } : one,
    );
    expect(run(file, changed)).toMatchObject({ parsed: 1, remembered: valid.length - 1 });
    expect(run(file, valid)).toMatchObject({ parsed: 1, remembered: valid.length - 1 });
  });

  test('findings of the YAML layer are remembered with the data', () => {
    const file = memoryFile();
    const broken = [...valid, yaml('trasig.yaml', 'title: [x\n\ttheme: y')];
    const first = run(file, broken);
    expect(first.report.issues.length).toBeGreaterThan(0);
    expect(run(file, broken).report).toEqual(first.report);
  });

  test('numbers that JSON does not have are read anew every time', () => {
    const file = memoryFile();
    const odd = [yaml('tal.yaml', 'a: .inf\nb: -0.0\nc: .nan\n')];
    const first = run(file, odd);
    const second = run(file, odd);
    expect(second.entities).toEqual(first.entities);
    expect(second.parsed).toBe(1);
  });

  test('what a caller does to its copy is not remembered', () => {
    const memory = openMemory(memoryFile());
    const bytes = new TextEncoder().encode('a: [1]');
    const make = () => ({ data: { a: [1] }, findings: [] });
    (memory.recall(bytes, make).data as { a: number[] }).a.push(2);
    (memory.recall(bytes, make).data as { a: number[] }).a.push(3);
    expect(memory.recall(bytes, make).data).toEqual({ a: [1] });
  });

  test('nothing new: the file is not written again', () => {
    const file = memoryFile();
    run(file, valid);
    const before = statSync(file);
    run(file, valid);
    expect(statSync(file).ino).toBe(before.ino);
  });

  const BREAKS: [name: string, break_: (bytes: Buffer) => Uint8Array | string][] = [
    ['empty', () => ''],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    [
      'a changed byte',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('Badplatser', 'Badplatsen'), 'latin1'),
    ],
    ['another reader', (bytes) => bytes.toString().replace(/"version":"\w{8}/, '"version":"00000000')],
    ['another checksum', (bytes) => bytes.toString().replace(/"checksum":"\w{8}/, '"checksum":"00000000')],
    ['something else', () => '{"hello": "world"}\n\n\0\xff'],
    ['a line with nothing in it', (bytes) => `${bytes.toString()}\n`],
  ];

  test.each(BREAKS)('a file that is broken (%s) is taken as empty', (_name, broken) => {
    const file = memoryFile();
    const first = run(file, valid);
    writeFileSync(file, broken(readFileSync(file)));
    const second = run(file, valid);
    expect([second.parsed, second.remembered]).toEqual([valid.length, 0]);
    expect(second.entities).toEqual(first.entities);
    expect(run(file, valid).parsed).toBe(0);
  });

  test('where nothing can be written it still answers', () => {
    const file = memoryFile();
    writeFileSync(file, 'a file, where a folder would be needed');
    const below = join(file, 'parsed.jsonl');
    expect(run(below, valid)).toMatchObject({ parsed: valid.length, remembered: 0 });
  });
});

describe('the version of the reader', () => {
  const files = sourcesIn(READER);

  /** The imports of a file of the reader, except for types. */
  function importsOf(file: string): string[] {
    const source = readFileSync(file, 'utf8');
    const imports = source.matchAll(/^(?:import|export) (?!type\b)[^;'"]*from '(\.[^']+)'/gm);
    return [...imports].map(([, to]) => posix.join(dirname(file), to!));
  }

  test('covers everything that the reader is made of', () => {
    const needed = files.flatMap(importsOf);
    expect(needed).toContain('catalog/model/issues/quoted.ts');
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('follows the version of Unicode', () => {
    expect(versionOfSource(READER)).toBe(versionOfSource(READER, process.versions.unicode));
    expect(versionOfSource(READER, '15.0')).not.toBe(versionOfSource(READER, '16.0'));
  });
});
