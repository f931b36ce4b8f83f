import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import type { Site } from '../data/site.ts';
import { configureEleventy, type EleventyConfig } from './configure-eleventy.ts';
import { runsOf } from './eleventy-runs.ts';
import type { Template } from './template.ts';

/** Templates are handed over as objects; Eleventy still wants a folder to look for files in. */
const INPUT = fileURLToPath(new URL('../pages', import.meta.url));

/** The destination of the pages. */
export interface PagesTo {
  /** The folder that is the root of the site. What is already in it stays, unless a page has the same address. */
  output: string;
  /** Keeps Eleventy from printing its progress. */
  quiet?: boolean | undefined;
}

/**
 * Writes all pages of a site in its language.
 *
 * @returns how many they were.
 * @throws Error when a template fails or two pages have one address (mistakes in the code, not in the data), or the
 *   disk does.
 */
export async function writePages(site: Site, to: PagesTo): Promise<number> {
  const addresses = new Set<string>();
  for (const run of runsOf(site)) {
    for (const { url } of await writeRun(run, to)) {
      // Eleventy sees this only within a run.
      if (addresses.has(url)) throw new Error(`two pages have the address ${url}`);
      addresses.add(url);
    }
  }
  return addresses.size;
}

async function writeRun(
  templates: ReadonlyMap<string, Template>,
  { output, quiet }: PagesTo,
): Promise<{ url: string }[]> {
  const eleventy = new Eleventy(INPUT, output, {
    quietMode: true,
    configPath: '',
    loader: 'esm',
    config(config: EleventyConfig) {
      configureEleventy(config);
      config.setTemplateFormats(['11ty.js']);
      for (const [name, template] of templates) config.addTemplate(name, template);
    },
  });
  await eleventy.init();
  if (quiet) eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  return pages;
}
