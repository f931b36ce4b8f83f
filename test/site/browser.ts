import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Flags for servers without much memory, and those that take away what pages are protected by. */
const UNWANTED = [
  '--headless',
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
];

/**
 * Starts Chromium from the package registry, which carries its own libraries, so that no browser need be
 * installed. `CHROMIUM` names another one to use.
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
    args: [...chromium.args.filter((arg) => !UNWANTED.some((start) => arg.startsWith(start))), ...more],
    headless: true,
  });
}
