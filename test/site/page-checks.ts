import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The violations that axe finds, with the markup that they are in. */
export async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
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
  const light = await violations(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(new AxeBuilder({ page }).withRules('color-contrast'));
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
