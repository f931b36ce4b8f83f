import { describe, expect, test } from 'vitest';
import {
  FetchFailure,
  type FetchOptions,
  fetchBounded,
  isPublic,
  type Network,
} from '../../../catalog/edge/fetch-bounded.ts';
import { HOST, NETWORK, serve } from './local-server.ts';

const LIMITS = { bytes: 1000, milliseconds: 5000, redirects: 2 };
const OPTIONS: FetchOptions = { limits: LIMITS, accept: 'text/csv', agent: 'test', network: NETWORK };

async function bytesOf(address: string, options = OPTIONS) {
  const file = await fetchBounded(address, options);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces) pieces.push(piece);
  return { length: Buffer.concat(pieces).length, cutOff: file.isCutOff() };
}

async function failureAt(address: string, options = OPTIONS): Promise<string> {
  try {
    await bytesOf(address, options);
    return 'fetched';
  } catch (error) {
    return error instanceof FetchFailure ? error.text.sv : String(error);
  }
}

test.each([
  ['8.8.8.8', true],
  ['2001:4860:4860::8888', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['not an address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

describe('without leave, nothing of this machine is fetched', () => {
  const internet: FetchOptions = { limits: LIMITS, accept: 'text/csv', agent: 'test' };

  test.each(['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]', 'localhost'])(
    '%s',
    async (host) => {
      const address = await serve((_, answer) => answer.end('a,b\n'));
      const local = address.replace(HOST, host);
      expect(await failureAt(local, internet)).toContain('internt nät');
    },
  );

  test('nor by a name of which one address is private', async () => {
    const address = await serve((_, answer) => answer.end('a,b\n'));
    const both: Network = {
      mayConnect: isPublic,
      addressesOf: async () => [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    };
    expect(await failureAt(address, { ...internet, network: both })).toContain('internt nät');
  });
});

test('what is shorter than the limit is fetched whole, and the file says who asks', async () => {
  let asked: string | undefined;
  const address = await serve((request, answer) => {
    asked = request.headers['user-agent'];
    answer.end('a,b\n1,2\n');
  });
  expect(await bytesOf(`${address}/fil.csv`)).toEqual({ length: 8, cutOff: false });
  expect(asked).toBe('test');
});

test('no more than the limit is fetched, however long the file', async () => {
  const address = await serve((_, answer) => {
    const piece = Buffer.alloc(400, 'x');
    const write = (): void => void answer.write(piece, () => !answer.destroyed && setImmediate(write));
    write();
  });
  expect(await bytesOf(address)).toEqual({ length: 1000, cutOff: true });
});

test('a file of exactly the limit is whole', async () => {
  const address = await serve((_, answer) => answer.end(Buffer.alloc(1000, 'x')));
  expect(await bytesOf(address)).toEqual({ length: 1000, cutOff: false });
});

describe('redirects', () => {
  const hops = (left: number) =>
    serve((request, answer) => {
      const done = Number(request.url!.slice(1) || 0);
      if (done >= left) return void answer.end('a\n');
      answer.writeHead(302, { location: `/${done + 1}` }).end();
    });

  test('are followed as many times as the limit says', async () => {
    expect(await bytesOf(await hops(2))).toEqual({ length: 2, cutOff: false });
  });

  test('and no more', async () => {
    expect(await failureAt(await hops(3))).toContain('skickar vidare');
  });

  test.each(['http://10.0.0.1/', 'http://internt.example.se/', 'http://[::1]/'])(
    'not to %s',
    async (location) => {
      const address = await serve((_, answer) => answer.writeHead(301, { location }).end());
      expect(await failureAt(address)).toContain('internt nät');
    },
  );

  test.each(['file:///etc/passwd', 'ftp://data.example.se/', 'data:text/csv,a'])(
    'not to %s',
    async (location) => {
      const address = await serve((_, answer) => answer.writeHead(301, { location }).end());
      expect(await failureAt(address)).toContain('ingen webbadress');
    },
  );
});

test('an answer that is no file is told with its status', async () => {
  const address = await serve((_, answer) => answer.writeHead(404).end('borta'));
  expect(await failureAt(address)).toBe('Servern svarade 404 i stället för filen.');
});

test('a server that stops answering is left in time', async () => {
  const address = await serve((_, answer) => void answer.write('a,b\n'));
  const limits = { ...LIMITS, milliseconds: 300 };
  expect(await failureAt(address, { ...OPTIONS, limits })).toBe('Servern svarade för långsamt.');
});
