import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visible } from '../../catalog/check/format/visible.ts';
import { readYaml } from '../../catalog/check/yaml/read.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Call } from '../command.ts';
import { MESSAGES } from '../messages.ts';
import { outputFolder } from '../output-folder.ts';
import { findRoot } from '../repository.ts';
import { staticServer } from '../static-server.ts';
import { paintFor } from '../terminal.ts';
import { watchFile, watchFolders } from '../watch-folders.ts';

/** Only this computer can reach it. */
const HOST = '127.0.0.1';
const PROGRAM = fileURLToPath(new URL('../katalog.mjs', import.meta.url));
/** The folders that a build reads: the catalog's, and the program's where the catalog is kept together with it. */
const WATCHED = ['datasets', 'cooperation', 'schemas', 'site', 'catalog'];
/** An editor saves in several steps, and git changes many files: wait until it has been still this long (ms). */
const STILL = 200;

/** Runs `katalog serve`. */
export async function runServe(call: Call): Promise<number> {
  const root = findRoot(call.io.cwd);
  const port = portFrom(call.values.port);
  const output = outputFolder(root, call);
  // The port comes first: whoever has the site running already should not wait for a build to learn it.
  let base = '';
  const server = await listening(
    staticServer(output, () => base),
    port,
  );
  try {
    const stopped = call.io.untilStopped();
    const build = async (): Promise<number> => {
      const code = await buildOnce(root, call, stopped);
      // Only now: until a build succeeds, the site being served is the last one, with the address it had.
      if (code === 0) base = basePath(root);
      return code;
    };
    const code = await build();
    if (code !== 0) return code;
    announce(server, base, call);
    await rebuildOnChange(root, build, call, stopped);
    call.io.stdout.write(`\n${MESSAGES.stopped[call.language]}\n`);
    return 0;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function portFrom(value: string | boolean | undefined): number {
  if (value === undefined) return 8080;
  const port = /^\d{1,5}$/.test(String(value)) ? Number(value) : Number.NaN;
  if (!(port <= 65535)) throw new CannotRun(MESSAGES.badPort(String(value)));
  return port;
}

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotRun(MESSAGES.portTaken(port)) : error),
    );
    server.listen(port, HOST, () => resolve(server));
  });
}

/** Returns the path that all addresses of the site begin with, from the catalog's `url`: `/katalog`, or nothing. */
function basePath(root: string): string {
  try {
    const { data } = readYaml(readFileSync(join(root, 'datasets/catalog.yaml')));
    return new URL((data as { url: string }).url).pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}

function announce(server: Server, base: string, { io, language }: Call): void {
  const { port } = server.address() as AddressInfo;
  const text = MESSAGES.serving(`http://localhost:${port}${base}/`)[language];
  io.stdout.write(`\n${paintFor(io.stdout, io.env)('bold', text)}\n`);
}

/**
 * Builds in a process of its own, so that a change of a template or a schema is seen too, and no build can bring
 * down the server. The build itself keeps the last good site when something is wrong.
 */
function buildOnce(root: string, { io, language, values }: Call, stopped: AbortSignal): Promise<number> {
  const needs = typeof values.needs === 'string' ? ['--needs', resolvePath(io.cwd, values.needs)] : [];
  return new Promise((resolve, reject) => {
    const colour = io.stdout.isTTY && !io.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
    const child = spawn(
      process.execPath,
      [...process.execArgv, PROGRAM, 'build', '--lang', language, ...needs],
      {
        cwd: root,
        env: { ...io.env, ...colour },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.on('data', (text) => io.stdout.write(text));
    child.stderr.on('data', (text) => io.stderr.write(text));
    const stop = (): void => void child.kill();
    stopped.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      stopped.removeEventListener('abort', stop);
      resolve(code ?? 2);
    });
  });
}

/** Builds, and gives the exit code. */
type Build = () => Promise<number>;

/** Builds when changes have settled, and once more for what changed meanwhile, until it is stopped. */
function rebuildOnChange(root: string, build: Build, call: Call, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let changed: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    let building = false;

    async function rebuild(): Promise<void> {
      if (building) return;
      building = true;
      while (changed !== undefined && !stopped.aborted) {
        const path = changed;
        changed = undefined;
        await buildAfter(path, build, call, stopped);
      }
      building = false;
    }

    function onChange(path: string): void {
      changed = relative(root, path);
      clearTimeout(timer);
      timer = setTimeout(() => rebuild().catch(reject), STILL);
    }

    watchFolders(
      WATCHED.map((folder) => join(root, folder)),
      onChange,
      stopped,
    );
    watchFile(join(root, 'package.json'), onChange, stopped);
    const { needs } = call.values;
    if (typeof needs === 'string') watchFile(resolvePath(call.io.cwd, needs), onChange, stopped);
    stopped.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
    if (stopped.aborted) resolve();
  });
}

async function buildAfter(path: string, build: Build, call: Call, stopped: AbortSignal): Promise<void> {
  const { io, language } = call;
  io.stdout.write(`\n${MESSAGES.changed(visible(path))[language]}\n`);
  const code = await build();
  if (code !== 0 && !stopped.aborted) io.stdout.write(`${MESSAGES.lastGood[language]}\n`);
}
