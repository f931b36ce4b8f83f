import { openSearchLink } from '../build/opensearch.ts';
import type { FeedLink } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual, LANGUAGES } from '../text/languages.ts';
import { footer } from './footer.ts';
import { header, type Section } from './header.ts';
import { securityPolicy } from './security-policy.ts';

/** The metadata of a page, apart from its content. */
export interface PageHead {
  /** Without the site's name, which is added; the first page has that alone. Unique on the site. */
  title?: string;
  /** One or two sentences for search engines. */
  description?: string | undefined;
  /** From the root of the site. */
  address: string;
  section?: Section;
  /** The accent of the county that the page is about; see {@link accentOf}. */
  accent?: string | undefined;
  /** Feeds that say the same to machines. */
  feeds?: readonly FeedLink[];
  /** Further elements of the head, after the feeds. */
  more?: Content;
  /** True when the page has files, or descriptions of services, that can be shown on it. */
  preview?: boolean;
  /** True when the page has a button that copies something. */
  copies?: boolean;
  /** True where the page's content says that descriptions were gathered, so that the footer need not. */
  saysGathered?: boolean;
  /** Keeps the page out of search engines. */
  unlisted?: boolean;
}

/** The typeface; named without its hash, as `style.css` names it. */
const FONT_ADDRESS = '/assets/schibsted-grotesk.woff2';

const SKIP = bilingual('Hoppa till innehållet', 'Skip to the content');

/** A whole page around its content. */
export function page(site: Site, head: PageHead, content: Content): Html {
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${securityPolicy({ fetchesElsewhere: head.preview === true })}
<title>${head.title === undefined ? site.name : `${head.title} – ${site.name}`}</title>
${head.description && html`<meta name="description" content="${head.description}">`}
${head.unlisted ? html`<meta name="robots" content="noindex">` : addresses(site, head.address)}
${openSearchLink(site)}
${head.feeds?.map((feed) => alternate(feed, site))}
${head.more}
<link rel="icon" href="${site.asset('favicon.svg')}" type="image/svg+xml">
<link rel="preload" href="${site.file(FONT_ADDRESS)}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${site.asset('style.css')}">
<noscript><link rel="stylesheet" href="${site.asset('no-script.css')}"></noscript>
${
  head.preview &&
  html`<link rel="stylesheet" href="${site.asset('preview.css')}">
<script type="module" src="${site.asset('preview.js')}"></script>`
}
${head.copies && html`<script type="module" src="${site.asset('copy.js')}"></script>`}
</head>
<body class="${head.accent ?? 'accent-none'}">
<a class="skip-link" href="#_innehall">${SKIP[site.language]}</a>
${header(site, head.unlisted ? '/' : head.address, head.section)}
<main id="_innehall" tabindex="-1">
${content}
</main>
${footer(site, !head.saysGathered)}
</body>
</html>
`;
}

/** Links the page's own address and the same page in every language. */
function addresses(site: Site, address: string): Content {
  return [
    html`<link rel="canonical" href="${site.absolute(address)}">`,
    LANGUAGES.map(
      (language) =>
        html`<link rel="alternate" hreflang="${language}" href="${site.absolute(address, language)}">`,
    ),
    html`<link rel="alternate" hreflang="x-default" href="${site.absolute(address, 'sv')}">`,
  ];
}

function alternate({ address, mediaType, title }: FeedLink, site: Site): Html {
  return html`<link rel="alternate" type="${mediaType}" href="${site.file(address)}" title="${title[site.language]}">
`;
}
