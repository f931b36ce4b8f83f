import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gitEnvironment } from './ask-git.ts';

const NEWLINE = 10;

/** Objects asked for before the answers are waited for: more, and both sides could wait for each other. */
const AT_A_TIME = 200;

/**
 * Reads objects of the repository in `root` by their ids, all in one process (`git cat-file --batch`), and hands each
 * over. Those that are missing are passed over. Only ids of 40 or 64 hexadecimal digits are asked for.
 *
 * @throws Error where git cannot run or ends before its time.
 */
export async function readObjects(
  root: string,
  ids: readonly string[],
  take: (id: string, bytes: Uint8Array) => void,
): Promise<void> {
  const wanted = ids.filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  if (wanted.length === 0) return;
  const git = spawn('git', ['cat-file', '--batch'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment(),
  });
  git.stdin.on('error', () => undefined);
  const ended = once(git, 'close');
  ended.catch(() => undefined);
  const answers = answersIn(git.stdout);
  for (let start = 0; start < wanted.length; start += AT_A_TIME) {
    const some = wanted.slice(start, start + AT_A_TIME);
    git.stdin.write(`${some.join('\n')}\n`);
    for (const id of some) {
      const { value } = await answers.next();
      if (!value) throw new Error('git cat-file ended early');
      if (value.bytes) take(id, value.bytes);
    }
  }
  git.stdin.end();
  await ended;
}

interface Answer {
  /** `undefined` where the object is missing. */
  bytes: Uint8Array | undefined;
}

/** `<id> <type> <size>`, a line break, the bytes and a line break; or `<id> missing`. */
async function* answersIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Answer, undefined> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    buffer = buffer.length === 0 ? Buffer.from(chunk) : Buffer.concat([buffer, chunk]);
    for (let answer = firstIn(buffer); answer; answer = firstIn(buffer)) {
      buffer = buffer.subarray(answer.length);
      yield answer;
    }
  }
  return undefined;
}

function firstIn(buffer: Buffer): (Answer & { length: number }) | undefined {
  const end = buffer.indexOf(NEWLINE);
  if (end < 0) return undefined;
  const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(buffer.toString('latin1', 0, end))?.[1];
  if (size === undefined) return { bytes: undefined, length: end + 1 };
  const last = end + 1 + Number(size);
  return buffer.length > last ? { bytes: buffer.subarray(end + 1, last), length: last + 1 } : undefined;
}
