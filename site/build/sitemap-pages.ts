import type { Language } from '../../catalog/model/text.ts';
import { catalogUpdated, lastChange } from '../../catalog/publish/exports/dates.ts';
import type { SitemapPage } from '../../catalog/publish/exports/sitemap.ts';
import type { Site } from '../data/site.ts';
import { PAGE_TEMPLATES } from './all-pages.ts';
import type { PageItem } from './template.ts';

/** The page for addresses that do not exist, which search engines should not show. */
const UNLISTED = '/404.html';

/** Pages made of nothing in the catalog: they change with the program. */
const OF_PROGRAM = /^\/(?:regler|api|om|tillganglighet|kunskap)\//;

/** Every page of the site that search engines should know, in every language, with the date of its last change. */
export function pageAddresses(sites: readonly Site[]): SitemapPage[] {
  const made = new Map<string, Language[]>();
  for (const site of sites) {
    for (const { page } of listedPages(site))
      if (page !== UNLISTED) made.set(page, [...(made.get(page) ?? []), site.language]);
  }
  const [site] = sites;
  return site ? [...made].flatMap(([address, languages]) => inLanguages(site, address, languages)) : [];
}

function listedPages(site: Site): PageItem[] {
  return Object.values(PAGE_TEMPLATES).flatMap(({ isListed, items }) => (isListed ? items(site) : []));
}

function inLanguages(site: Site, address: string, languages: readonly Language[]): SitemapPage[] {
  const changed = changedAt(site, address);
  const all = languages.map((language) => [language, site.absolute(address, language)] as const);
  return all.map(([, own]) => ({ address: own, changed, ...(all.length > 1 ? { languages: all } : {}) }));
}

/** A thing's page changes with its file, a need's with its issue; lists and numbers with the catalog. */
function changedAt(site: Site, address: string): string | undefined {
  const { catalog, history, needs } = site;
  const [, need] = /^\/behov\/(\d*)/.exec(address) ?? [];
  if (need !== undefined) return need ? needs.byNumber.get(Number(need))?.updated : needs.gathered;
  if (!history.known || OF_PROGRAM.test(address)) return undefined;
  const path = site.thingAt(address)?.path;
  return path === undefined ? catalogUpdated(catalog, history) : lastChange(history, path);
}
