import type { Site } from '../site.ts';

/** `make`, run once for each site: for what stands on every page. */
export function perSite<Made>(make: (site: Site) => Made): (site: Site) => Made {
  const made = new WeakMap<Site, Made>();
  return (site) => {
    const value = made.get(site) ?? make(site);
    made.set(site, value);
    return value;
  };
}
