import { addressIn, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Site } from '../data/site.ts';
import { type Html, html, raw } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const ABOUT = bilingual(
  (name: string) => `Sök data, guider, behov och annat i ${name}`,
  (name: string) => `Search for data, guides, needs and more in ${name}`,
);

const ADDRESS = '/opensearch.xml';

/** The longest that OpenSearch 1.1 takes for a short name. */
const SHORT_NAME = 16;
const DECLARATION = raw('<?xml version="1.0" encoding="UTF-8"?>\n');

/** Tells browsers and programs how the catalog is searched (OpenSearch 1.1): a file for each language, by its address. */
export function openSearchFiles(sites: readonly Site[]): Map<string, string> {
  return new Map(sites.map((site) => [addressIn(site.language, ADDRESS), description(site).markup]));
}

function description(site: Site): Html {
  return html`${DECLARATION}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shortName(site.name)}</ShortName>
<Description>${ABOUT[site.language](site.name)}</Description>
<Image width="32" height="32" type="image/svg+xml">${new URL(site.asset('favicon.svg'), site.catalog.base).href}</Image>
<Url type="text/html" template="${site.absolute(FIXED_PAGES.datasets)}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${site.absolute(ADDRESS)}"/>
<Language>${site.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** For the head of every page. */
export function openSearchLink(site: Site): Html {
  return html`<link rel="search" type="application/opensearchdescription+xml" href="${site.link(ADDRESS)}" title="${site.name}">`;
}

/** Whole words of a name, as many as there is room for. */
function shortName(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  return name
    .slice(0, SHORT_NAME + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, SHORT_NAME);
}
