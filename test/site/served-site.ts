import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import type { BuiltSite } from './built-site.ts';

/** A site on a server, and a browser to look at it with. */
export interface ServedSite {
  /** The site that has been built; not before the tests begin. */
  readonly site: BuiltSite;
  /** The address of its server; not before the tests begin. */
  readonly origin: string;
  /** An empty page with nothing kept from other pages. It is closed after the test. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page of the site, by its address from the root, opened in the same way. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Builds and serves a site before the tests of a file, with a browser started; all is closed and taken away after them. */
export function servedSite(build: () => Promise<BuiltSite>): ServedSite {
  let site: BuiltSite;
  let server: Server;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    site = await build();
    server = createServer(sirv(site.folder)).listen(0);
    browser = await startBrowser();
  });

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    site?.remove();
  });

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: originOf(server), ...options });
    contexts.push(context);
    return context.newPage();
  };
  return {
    get site() {
      return site;
    },
    get origin() {
      return originOf(server);
    },
    newPage,
    open: async (address, options) => {
      const page = await newPage(options);
      await page.goto(address);
      return page;
    },
  };
}

/** The address of a server on this machine that listens. */
export function originOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
