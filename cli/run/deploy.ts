import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { counted } from '../../catalog/check/format/words.ts';
import type { Language } from '../../catalog/model/text.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { contentTypeOf } from '../content-types.ts';
import { type Credentials, type ObjectStore, openObjectStore, StoreFailure } from '../deploy/object-store.ts';
import { holdsOther, planDeploy } from '../deploy/plan.ts';
import { MESSAGES } from '../messages.ts';
import { findRoot } from '../repository.ts';
import { filesOfSite } from '../site-size.ts';
import { statusLine } from '../terminal.ts';

/** The feed that everybody begins at. */
const FEED = 'dcat.rdf';

/** Files that lie in the root of every built catalog, and in no folder of it. */
const OF_ROOT = [FEED, 'index.html', '404.html', 'eu/dcat.rdf'];

/** The time that others may keep a file: that of GitHub Pages. */
const CACHE_CONTROL = 'public, max-age=600';

/** Requests at a time. */
const AT_A_TIME = 16;

/** Runs `katalog deploy`. */
export async function runDeploy(call: Call): Promise<number> {
  const folder = builtSite(call);
  const store = openObjectStore(addressOf(call), credentialsOf(call));
  try {
    await deploy(folder, store, call);
    return 0;
  } catch (error) {
    if (error instanceof StoreFailure) throw new CannotRun(MESSAGES.storeFails(error.message));
    throw error;
  }
}

/** @throws CannotRun where there is no built site. */
function builtSite({ positionals, io }: Call): string {
  const [written] = positionals;
  const folder = written === undefined ? join(findRoot(io.cwd), '_site') : resolve(io.cwd, written);
  if (!OF_ROOT.every((name) => existsSync(join(folder, name))))
    throw new CannotRun(MESSAGES.noFeeds(written ?? (relative(io.cwd, folder) || '.')));
  return folder;
}

/** @throws CannotRun for an address that leads to no bucket, or that keys would be sent to in the open. */
function addressOf({ values }: Call): URL {
  const address = typeof values.to === 'string' && URL.canParse(values.to) ? new URL(values.to) : undefined;
  const isOwn = /^(?:localhost|127\.0\.0\.1)$/.test(address?.hostname ?? '');
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && isOwn);
  if (!address || !isSafe || address.username !== '' || !isDecodable(address.pathname))
    throw new CannotRun(MESSAGES.noStore);
  return address;
}

/** True for a path that names a bucket, and that can be read. */
function isDecodable(path: string): boolean {
  try {
    return /[^/]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** @throws CannotRun where the keys are not given. */
function credentialsOf({ io: { env } }: Call): Credentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey) throw new CannotRun(MESSAGES.noKeys);
  const { AWS_SESSION_TOKEN: sessionToken, AWS_REGION: region = 'us-east-1' } = env;
  return { accessKeyId, secretAccessKey, region, ...(sessionToken && { sessionToken }) };
}

async function deploy(folder: string, store: ObjectStore, call: Call): Promise<void> {
  const { language, io } = call;
  const stored = await store.list();
  const files = digestsIn(folder);
  if (holdsOther(files, stored)) throw new CannotRun(MESSAGES.storeHoldsOther);
  const plan = planDeploy(files, stored);
  const counts = {
    put: plan.waves.reduce((sum, wave) => sum + wave.length, 0),
    removed: plan.remove.length,
    same: plan.same,
  };
  if (call.values['dry-run']) {
    io.stdout.write(`${MESSAGES.wouldDeploy(inWords(counts, 'sv'), inWords(counts, 'en'))[language]}\n`);
    return;
  }
  const progress = progressOf(counts.put + counts.removed, call);
  try {
    for (const wave of plan.waves) await eachOf(wave, (path) => put(folder, path, store).then(progress.done));
    await verify(folder, store);
    await eachOf(plan.remove, (key) => store.remove(key).then(progress.done));
  } finally {
    progress.clear();
  }
  io.stdout.write(`${MESSAGES.deployed(inWords(counts, 'sv'), inWords(counts, 'en'))[language]}\n`);
}

type Counts = Record<'put' | 'removed' | 'same', number>;

function inWords({ put, removed, same }: Counts, language: Language): Record<keyof Counts, string> {
  const files = (count: number): string => counted(count, 'file', language);
  return { put: files(put), removed: files(removed), same: files(same) };
}

/** The MD5 of each file, hexadecimal. */
function digestsIn(folder: string): Map<string, string> {
  return new Map(
    filesOfSite(folder).map((path) => [path, md5(readFileSync(join(folder, path))).toString('hex')]),
  );
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest();
}

function put(folder: string, path: string, store: ObjectStore): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  return store.put(path, {
    bytes,
    md5: md5(bytes),
    type: contentTypeOf(path),
    cacheControl: CACHE_CONTROL,
  });
}

/** Nothing is taken away before the store itself says that it has the new catalog. */
async function verify(folder: string, store: ObjectStore): Promise<void> {
  const expected = md5(readFileSync(join(folder, FEED))).toString('hex');
  const etag = await store.etagOf(FEED);
  if (etag !== expected) throw new StoreFailure(`HEAD ${FEED}: ${etag ?? 'not there'}, and not ${expected}`);
}

/** Does something with each item, a few at a time. After a failure none is begun. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  let hasFailed = false;
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (const item of left) {
      if (hasFailed) return;
      await work(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  });
  await Promise.all(workers);
}

function progressOf(all: number, { io, language }: Call): { done(): void; clear(): void } {
  const status = statusLine(io);
  let count = 0;
  return {
    clear: () => status.clear(),
    done() {
      count += 1;
      status.show(MESSAGES.deploying(count, all)[language]);
    },
  };
}
