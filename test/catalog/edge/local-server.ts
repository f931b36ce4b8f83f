import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Network } from '../../../catalog/edge/fetch-bounded.ts';

/** Names that lead to this machine and, as far as who fetches knows, to a public address. */
export const HOST = 'data.example.se';

/** A server for one test. It answers at `http://data.example.se:<port>` where {@link NETWORK} is used. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}

/** A network in which `data.example.se` is this machine, and no other address may be connected to. */
export const NETWORK: Network = {
  mayConnect: (address) => address === '127.0.0.1',
  addressesOf: async (host) => [{ address: host === HOST ? '127.0.0.1' : '10.0.0.1', family: 4 }],
};
