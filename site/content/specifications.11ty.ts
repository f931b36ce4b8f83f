import { showResource } from '../facts/show-link.ts';
import { titleOf } from '../facts/title-of.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import type { Site } from '../site.ts';
import { type Specification, specifications } from '../specifications.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';

const WORDS = bilingual(
  {
    title: 'Specifikationer',
    description: (name: string) => `Vilka datamängder i ${name} som följer samma specifikation.`,
    lead: 'Data som följer samma specifikation kan läsas på samma sätt, vem som än har gett ut dem.',
    none: 'Ingen datamängd i katalogen säger ännu att den följer en specifikation.',
  },
  {
    title: 'Specifications',
    description: (name) => `Which datasets in ${name} follow the same specification.`,
    lead: 'Data that follow the same specification can be read in the same way, whoever published them.',
    none: 'No dataset in the catalog says yet that it follows a specification.',
  },
);

/** Every specification that datasets follow, with the datasets. */
export const specificationsPage: Template<'specifications'> = {
  things: () => ['specifications'],
  address: () => '/specifikationer/',
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = { title, description: description(site.name), address: '/specifikationer/' };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  const { title, lead, none } = WORDS[site.language];
  const found = specifications(site);
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${title}</h1>
<p class="lead">${lead}</p>
</div></div>
<div class="wide section">${found.length > 0 ? found.map((one, i) => section(site, one, i)) : html`<p>${none}</p>`}</div>`;
}

function section(site: Site, { resource, datasets }: Specification, place: number): Html {
  const items = datasets.map(
    (dataset) =>
      html`<li><a href="${site.link(dataset.page)}">${titleOf(dataset, site.language)}</a> <span class="muted">${site.nameOf(dataset.publisher)}</span></li>`,
  );
  return html`<section aria-labelledby="_spec-${place}"><h2 id="_spec-${place}">${showResource(resource, { site })}</h2>
<p class="muted">${counted(datasets.length, 'dataset', site.language)}</p>
<ul class="link-list">${items}</ul></section>`;
}
