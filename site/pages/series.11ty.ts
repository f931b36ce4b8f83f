import type { Series } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import type { Site } from '../data/site.ts';
import { type FactSource, facts, labelled } from '../facts/facts.ts';
import { advice } from '../parts/advice.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { history } from '../parts/history.ts';
import { jsonLd } from '../parts/json-ld.ts';
import { page } from '../parts/page.ts';
import { proposeChange, recordBox } from '../parts/record-box.ts';
import { thingHead } from '../parts/thing-head.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, shorten, showParagraphs } from '../text/show-text.ts';

const WORDS = bilingual(
  { kind: 'datamängdsserie', heading: 'Datamängdsserie', inSeries: 'i serien', about: 'Om serien' },
  { kind: 'dataset series', heading: 'Dataset series', inSeries: 'in the series', about: 'About the series' },
);

/** A page for each dataset series. */
export default pages<Series>({
  things: ({ catalog }) => catalog.series,
  address: ({ page }) => page,
  render: (series, site) => {
    const { data, publisher } = series;
    const head = {
      title: `${pickText(data.title, site.language)?.text} (${WORDS[site.language].kind}) – ${site.nameOf(publisher)}`,
      description: shorten(pickText(data.description, site.language)?.text ?? '', 160),
      address: series.page,
      section: 'datasets' as const,
      accent: accentOf(countyOf(publisher)),
      more: jsonLd(site, series),
    };
    return page(site, head, [thingHead(site, WORDS[site.language].heading, series), body(site, series)]);
  },
});

function body(site: Site, series: Series): Html {
  const { data, inherited, path, publisher, datasets } = series;
  const words = WORDS[site.language];
  const source: FactSource = { site, publisherId: publisher.id, owner: 'series', data, inherited };
  return html`<div class="wide columns">
<div class="main-column">
<div class="prose lead">${showParagraphs(data.description, site.language)}</div>
${recordBox(site, data.record, path)}
<section aria-labelledby="_datamangder">
<h2 id="_datamangder">${counted(datasets.length, 'dataset', site.language)} ${words.inSeries}</h2>
${datasetList(site, datasets)}
</section>
${proposeChange(site, path)}
${advice(site, path)}
${history(site, series)}
</div>
<aside class="sidebar" aria-labelledby="_om"><h2 id="_om">${words.about}</h2>${facts(source)}
<dl class="facts">${labelled('URI', [html`<code>${series.uri}</code>`])}</dl></aside>
</div>`;
}
