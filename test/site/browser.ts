import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Starts Chromium from the package registry, which carries its own libraries, so that no browser need be
 * installed. `CHROMIUM` names another one to use.
 */
export async function startBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
    args: chromium.args.filter((arg) => !arg.startsWith('--headless') && arg !== '--single-process'),
    headless: true,
  });
}
