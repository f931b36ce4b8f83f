import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Utf8Room } from '../../../catalog/edge/utf8-room.ts';

const TEXTS = ['', 'bad', 'Åmåls badplatser – sjöar', '🏊 simma', 'ett längre stycke text '.repeat(20)];

function buffersOf(encoded: readonly Buffer[]): number {
  return new Set(encoded.map(({ buffer }) => buffer)).size;
}

describe('a room for texts as UTF-8', () => {
  test('gives the bytes of each text, all of which hold at the same time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), (texts) => {
        const room = new Utf8Room(64);
        const encoded = texts.map((text) => room.encode(text));
        expect(encoded.map(String)).toEqual(texts.map((text) => Buffer.from(text).toString()));
      }),
    );
  });

  test('is as large the second time', () => {
    const room = new Utf8Room(512);
    const first = TEXTS.map((text) => room.encode(text));
    room.empty();
    const second = TEXTS.map((text) => room.encode(text));
    expect(second.map(String)).toEqual(TEXTS);
    // The longest has a buffer of its own.
    expect([buffersOf(first.slice(0, 4)), buffersOf([...first.slice(0, 4), ...second.slice(0, 4)])]).toEqual([
      1, 1,
    ]);
  });

  test('goes on in another piece, and uses that again too', () => {
    const room = new Utf8Room(150);
    const text = 'x'.repeat(30);
    const encode = () => Array.from({ length: 6 }, () => room.encode(text));
    const first = encode();
    room.empty();
    expect([buffersOf(first), buffersOf([...first, ...encode()])]).toEqual([2, 2]);
  });
});
