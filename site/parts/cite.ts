import { embedPage } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { textIn } from '../../catalog/model/text.ts';
import {
  CITATION_FORMS,
  type Citation,
  type CitationForm,
  citationOf,
  citationText,
} from '../../catalog/publish/exports/citation.ts';
import { cardMarkup } from '../../catalog/publish/exports/oembed.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { copyButton } from './copy-button.ts';

const WORDS = bilingual(
  {
    cite: 'Citera datamängden',
    file: 'Hämta hänvisningen som fil:',
    embed: 'Bädda in på en annan webbplats',
    embedText: 'Klistra in koden där kortet ska stå:',
    see: 'Se kortet',
  },
  {
    cite: 'Cite the dataset',
    file: 'Get the citation as a file:',
    embed: 'Embed on another site',
    embedText: 'Paste the code where the card is to stand:',
    see: 'See the card',
  },
);

/**
 * Shows how to cite a dataset and how to show it on another site. Stands at the end of the main column of its page.
 */
export function cite(site: Site, dataset: Dataset): Html {
  const words = WORDS[site.language];
  const citation = citationOf(dataset, site.catalog, site.language);
  const text = citationText(citation, site.language);
  const files = CITATION_FORMS.map((form) => html`<li>${citationFile(citation, form)}</li>`);
  const card = cardMarkup(
    site.absolute(`/${embedPage(dataset.id)}`),
    textIn(dataset.data.title, site.language) ?? dataset.id,
  );
  return html`<section class="cite" aria-labelledby="_citera">
<h2 id="_citera">${words.cite}</h2>
<p class="citation">${text}</p>
<p class="actions">${copyButton(site, 'citation', text)}</p>
<p>${words.file}</p>
<ul class="inline-list">${files}</ul>
<details><summary>${words.embed}</summary>
<p>${words.embedText}</p>
<pre class="snippet" tabindex="0"><code>${card}</code></pre>
<p class="actions">${copyButton(site, 'code', card)}</p>
<p><a href="${site.link(`/${embedPage(dataset.id)}`)}">${words.see}</a></p>
</details>
</section>`;
}

/** A link that gives the citation as a file: the page carries it, so that no file has to lie beside each page. */
function citationFile(citation: Citation, { name, extension, mediaType, write }: CitationForm): Html {
  // Half a character has no place in an address.
  const content = encodeURIComponent(Buffer.from(write(citation)).toString());
  return html`<a href="data:${mediaType};charset=utf-8,${content}" download="${citation.key}.${extension}">${name}</a>`;
}
