import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The part of a page that axe looks at, and the rules. */
interface Scope {
  /** A selector. Everything, where it is left out. */
  within?: string;
  /** The rules to check. All of those that axe runs by itself, where they are left out. */
  rules?: string[];
}

/**
 * The violations that axe finds, with the markup that they are in. Axe runs in the page itself and tells violations only:
 * its own wrapper opens a second page for each run, and carries the markup of all that is right.
 */
export async function violations(page: Page, { within, rules }: Scope = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([context, options]) => (globalThis as unknown as { axe: typeof axe }).axe.run(context, options),
    [
      within ?? ':root',
      { resultTypes: ['violations'], ...(rules && { runOnly: rules }) } satisfies axe.RunOptions,
    ] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** By how many pixels a page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Finds faults in the look of a page: violations that axe finds in light colours, contrasts in dark ones, and content
 * that sticks out. The page is in dark colours afterwards.
 */
export async function faultsInLook(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { rules: ['color-contrast'] });
  const over = await overflow(page);
  return [...light, ...dark, ...(over > 0 ? [`sticks out by ${over} pixels`] : [])];
}

/** The accessible name of what has the focus, near enough: the label of a field, else the text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return (element?.labels?.[0]?.textContent ?? element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}

const MOST_PRESSES = 90;

/**
 * Goes with the keyboard to what has a name.
 *
 * @throws Error where that cannot be reached.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await focused(page);
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
  }
  throw new Error(`nothing called ${name} can be reached`);
}
