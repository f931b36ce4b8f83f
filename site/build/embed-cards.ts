import { addressIn, embedPage } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import type { ExportFile } from '../../catalog/publish/exports/export-file.ts';
import { accentOf } from '../data/counties.ts';
import type { Site } from '../data/site.ts';
import { datasetBadges } from '../parts/badges.ts';
import { securityPolicy } from '../parts/security-policy.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark, pickText, shorten } from '../text/show-text.ts';

const WORDS = bilingual({ card: 'Kort', from: 'Ur' }, { card: 'Card', from: 'From' });

/**
 * A card for each dataset, small enough to be shown within a page of another site. Search engines pass it over. It has
 * nothing of what pages have in common, so it is written as it is: what Eleventy does for a page takes longer than making
 * the card.
 */
export function* embedCards(site: Site): Iterable<ExportFile> {
  for (const dataset of site.catalog.datasets) {
    const address = addressIn(site.language, `/${embedPage(dataset.id)}`);
    yield { paths: [`${address.slice(1)}index.html`], text: [card(dataset, site).markup] };
  }
}

function card(dataset: Dataset, site: Site): Html {
  const { data, page, publisher } = dataset;
  const words = WORDS[site.language];
  const title = pickText(data.title, site.language);
  const description = pickText(data.description, site.language);
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${securityPolicy({ fetchesElsewhere: false })}
<title>${words.card}: ${title?.text} – ${site.nameOf(publisher)} – ${site.name}</title>
<link rel="canonical" href="${site.absolute(page)}">
<link rel="icon" href="${site.asset('favicon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${site.asset('style.css')}">
</head>
<body class="embed ${accentOf(countyOf(publisher))}">
<main>
<h1><a href="${site.absolute(page)}" target="_top" lang="${title?.language}">${title?.text}</a>${languageMark(title?.language, site.language)}</h1>
<p class="by">${site.nameOf(publisher)}</p>
<p><span lang="${description?.language}">${shorten((description?.text ?? '').replaceAll(/\s+/g, ' '), 180)}</span>${description?.language === title?.language ? undefined : languageMark(description?.language, site.language)}</p>
${datasetBadges(dataset, site.language)}
<p class="muted">${words.from} <a href="${site.absolute('/')}" target="_top">${site.name}</a></p>
</main>
</body>
</html>
`;
}
