import type { Guide } from '../../catalog/cooperation/guide.ts';
import { FIXED_PAGES, guidePage } from '../../catalog/model/addresses.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';

/** The guides of the site: each in its language or, where it is not written in that, in the other. */
export const guidesOf = perSite((site: Site): readonly Guide[] => {
  const own = site.guides.filter(({ language }) => language === site.language);
  const ids = new Set(own.map(({ id }) => id));
  return site.guides.filter(({ language, id }) => language === site.language || !ids.has(id));
});

/** The guides that explain each rule, by its code. */
export const guidesByRule = perSite((site: Site): ReadonlyMap<string, readonly Guide[]> => {
  const guides = new Map<string, Guide[]>();
  for (const guide of guidesOf(site)) {
    for (const code of guide.data.rules ?? []) guides.set(code, [...(guides.get(code) ?? []), guide]);
  }
  return guides;
});

/** The Swedish address of a guide, or of the list of all of them where the catalog has none by that name. */
export function guideOrAll(site: Site, id: string): string {
  return guidesOf(site).some((guide) => guide.id === id) ? guidePage(id) : FIXED_PAGES.knowledge;
}
