import { html } from '../html.ts';
import { page } from '../parts/page.ts';
import type { Template } from '../template.ts';

/** What a static host shows where there is no page. */
export const notFoundPage: Template<'not-found'> = {
  things: () => ['not-found'],
  address: () => '/404.html',
  render: (_, site) =>
    page(
      site,
      { title: 'Sidan finns inte', address: '/404.html', unlisted: true },
      html`<div class="page-head"><div class="wide">
<h1>Sidan finns inte</h1>
<p class="lead">Adressen är fel, eller så har sidan flyttat.</p>
</div></div>
<div class="wide section prose">
<ul>
<li><a href="${site.link('/datasets/')}">Sök bland alla datamängder</a></li>
<li><a href="${site.link('/teman/')}">Bläddra per tema</a></li>
<li><a href="${site.link('/utgivare/')}">Bläddra per utgivare</a></li>
</ul>
<p>Saknar du något som borde finnas? <a href="${site.settings.repository}/issues">Skriv till oss på GitHub</a>.</p>
</div>`,
    ),
};
