import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBesidePages } from './build-pages.ts';
import { configureEleventy, type EleventyConfig } from './configure-eleventy.ts';
import { loadSites } from './load-sites.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Configures Eleventy to build the site of the repository that this file is in, from the templates in `site/pages/`:
 * the sites, one for each language, are global data, and what stands beside the pages is written after them.
 *
 * @returns Eleventy's folders, from the folder that it was started in.
 */
export async function eleventySite(config: EleventyConfig): Promise<object> {
  configureEleventy(config);
  config.setQuietMode(true);
  config.setTemplateFormats(['11ty.ts']);
  const sites = await loadSites(ROOT);
  config.addGlobalData('sites', () => sites);
  config.on('eleventy.after', async ({ directories }) => {
    if (!process.argv.includes('--dryrun')) await writeBesidePages(sites, directories.output);
  });
  return { dir: { input: fromHere('site/pages'), output: fromHere('_site'), data: '_data' } };
}

function fromHere(path: string): string {
  return relative(process.cwd(), `${ROOT}${path}`) || '.';
}
