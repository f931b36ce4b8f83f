import {
  catalogAtom,
  countyAtom,
  oembedFile,
  publisherAtom,
  specificationAtom,
  themeAtom,
} from '../../catalog/model/addresses.ts';
import type { Dataset, Publisher } from '../../catalog/model/catalog.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    changes: 'Ändringar (Atom)',
    card: 'Kort att bädda in (oEmbed)',
    follow: 'Följ ändringarna i ett flöde (Atom)',
    followAll: (name: string) => `Följ alla ändringar från ${name} i ett flöde (Atom)`,
  },
  {
    changes: 'Changes (Atom)',
    card: 'Card to embed (oEmbed)',
    follow: 'Follow the changes in a feed (Atom)',
    followAll: (name) => `Follow all changes from ${name} in a feed (Atom)`,
  },
);

/** Leads programs from the first page to the catalog's Atom feed. Stands in the head. */
export function catalogChanges(site: Site): Html {
  return atomLink(site, catalogAtom(site.language));
}

/** The same for a publisher's datasets, where it has any. */
export function publisherChanges(site: Site, { id, datasets }: Publisher): Html | undefined {
  return datasets.length > 0 ? atomLink(site, publisherAtom(id, site.language)) : undefined;
}

/** The same for a theme, by its code. */
export function themeChanges(site: Site, code: string): Html {
  return atomLink(site, themeAtom(code, site.language));
}

/** The same for a county, by its code. */
export function countyChanges(site: Site, code: string): Html {
  return atomLink(site, countyAtom(code, site.language));
}

/** The same for those who follow a known specification, by its name. */
export function specificationChanges(site: Site, name: string): Html {
  return atomLink(site, specificationAtom(name, site.language));
}

/** Leads people to an Atom feed, by its path from the root of the site. */
export function followChanges(site: Site, path: string, text = WORDS[site.language].follow): Html {
  return html`<p><a href="${site.file(`/${path}`)}" type="application/atom+xml">${text}</a></p>`;
}

/** Leads people to the feed of a publisher from the page of one of its datasets. */
export function followPublisher(site: Site, publisher: Publisher): Html {
  const text = WORDS[site.language].followAll(site.nameOf(publisher));
  return followChanges(site, publisherAtom(publisher.id, site.language), text);
}

/** Links the Atom feed of a dataset's publisher and the oEmbed description of its card, for programs. */
export function datasetLinks(site: Site, { id, publisher }: Dataset): Html {
  return html`${atomLink(site, publisherAtom(publisher.id, site.language))}<link rel="alternate" type="application/json+oembed" href="${site.absoluteFile(`/${oembedFile(id)}`)}" title="${WORDS[site.language].card}">
`;
}

function atomLink(site: Site, path: string): Html {
  return html`<link rel="alternate" type="application/atom+xml" href="${site.file(`/${path}`)}" title="${WORDS[site.language].changes}">
`;
}
