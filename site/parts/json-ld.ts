import {
  schemaBreadcrumbs,
  schemaCatalog,
  schemaDataset,
  schemaSeries,
  scriptSafeJson,
} from '../../catalog/exports/schema-org.ts';
import type { Dataset, Publisher, Series, Service } from '../../catalog/model/catalog.ts';
import { textIn } from '../../catalog/model/text.ts';
import { type Content, type Html, raw } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';

const WORDS = bilingual(
  { start: 'Start', datasets: 'Datamängder', publishers: 'Utgivare' },
  { start: 'Home', datasets: 'Datasets', publishers: 'Publishers' },
);

/** What something in the catalog is to search engines (schema.org), and the way to it. Stands in the head of its page. */
export function jsonLd(site: Site, thing: Publisher | Dataset | Service | Series): Content {
  return [described(site, thing), script(schemaBreadcrumbs(wayTo(site, thing)))];
}

/** What the catalog itself is. Stands in the head of the first page. */
export function catalogJsonLd(site: Site): Content {
  return script(schemaCatalog(site.catalog, site.language));
}

function described(site: Site, thing: Publisher | Dataset | Service | Series): Content {
  const address = site.absolute(thing.page);
  if (thing.kind === 'dataset') return script(schemaDataset(thing, site.catalog, site.language, address));
  if (thing.kind === 'series') return script(schemaSeries(thing, site.catalog, site.language, address));
  return undefined;
}

type Step = readonly [name: string, address: string];

function wayTo(site: Site, thing: Publisher | Dataset | Service | Series): Step[] {
  const { start, datasets, publishers } = WORDS[site.language];
  const step = (name: string, page: string): Step => [name, site.absolute(page)];
  if (thing.kind === 'publisher')
    return [step(start, '/'), step(publishers, '/utgivare/'), step(site.nameOf(thing), thing.page)];
  const title = textIn(thing.data.title, site.language) ?? thing.id;
  const { publisher } = thing;
  return [
    step(start, '/'),
    step(datasets, '/datasets/'),
    step(site.nameOf(publisher), publisher.page),
    step(title, thing.page),
  ];
}

/** Data, which no browser runs: a policy that forbids scripts in the page lets it stand. */
function script(value: object): Html {
  return raw(`<script type="application/ld+json">${scriptSafeJson(value)}</script>\n`);
}
