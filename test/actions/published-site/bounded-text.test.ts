import { expect, test } from 'vitest';
import { boundedText } from '../../../actions/published-site/bounded-text.ts';

const PIECE = new TextEncoder().encode('å'.repeat(500));

/** An answer without an end, and how many pieces of it have been asked for. */
function endless(): { answer: Response; asked: () => number } {
  let asked = 0;
  const body = new ReadableStream({
    pull(controller) {
      asked += 1;
      controller.enqueue(PIECE);
    },
  });
  return { answer: new Response(body), asked: () => asked };
}

test('an answer that never ends is not read on', async () => {
  const { answer, asked } = endless();
  await expect(boundedText(answer, 10_000, 'https://data.example.se/x')).rejects.toThrow(
    'https://data.example.se/x is larger than 10000 bytes',
  );
  expect(asked()).toBeLessThan(20);
});

test('one of the greatest length is read whole, characters that are parted between pieces too', async () => {
  const bytes = new TextEncoder().encode('åäö');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await boundedText(new Response(body), bytes.length, 'x')).toBe('åäö');
});

test('one without a body is empty', async () => {
  expect(await boundedText(new Response(null, { status: 204 }), 10, 'x')).toBe('');
});
