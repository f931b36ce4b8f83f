import type { Site, SiteContent } from './site.ts';

/** `make`, run once for each site: for what stands on every page. */
export function perSite<Made>(make: (site: Site) => Made): (site: Site) => Made {
  return once(make, (site) => site);
}

/** `make`, run once for a site in all its languages: for what is the same in them. */
export function perContent<Made>(make: (site: Site) => Made): (site: Site) => Made {
  return once(make, ({ content }) => content);
}

function once<Made>(
  make: (site: Site) => Made,
  keyOf: (site: Site) => Site | SiteContent,
): (site: Site) => Made {
  const made = new WeakMap<Site | SiteContent, Made>();
  return (site) => {
    const key = keyOf(site);
    const value = made.get(key) ?? make(site);
    made.set(key, value);
    return value;
  };
}
