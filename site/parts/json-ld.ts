import type { Meeting } from '../../catalog/cooperation/meeting.ts';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset, Publisher, Series, Service } from '../../catalog/model/catalog.ts';
import { textIn } from '../../catalog/model/text.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import {
  type AreaPage,
  schemaAreaPage,
  schemaBreadcrumbs,
  schemaCatalog,
  schemaDataset,
  schemaMeeting,
  schemaSeries,
  scriptSafeJson,
} from '../../catalog/publish/exports/schema-org.ts';
import { type PublicBody, pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, raw } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  { start: 'Start', datasets: 'Datamängder', publishers: 'Utgivare', meetings: 'Träffar' },
  { start: 'Home', datasets: 'Datasets', publishers: 'Publishers', meetings: 'Meetings' },
);

/** The schema.org description of an entity in the catalog, and the way to it. Stands in the head of its page. */
export function jsonLd(site: Site, thing: Publisher | Dataset | Service | Series): Content {
  return [described(site, thing), script(schemaBreadcrumbs(wayTo(site, thing)))];
}

/** The schema.org description of the catalog itself. Stands in the head of the first page. */
export function catalogJsonLd(site: Site): Content {
  return script(schemaCatalog(site.catalog, site.language));
}

/** The schema.org description of a meeting, and the way to it. */
export function meetingJsonLd(site: Site, meeting: Meeting): Content {
  const { language, settings } = site;
  const url = site.absolute(meeting.page);
  const name = textIn(meeting.data.title, language) ?? meeting.id;
  return [
    script(schemaMeeting(meeting, { language, url, now: settings.now })),
    wayJsonLd(site, [WORDS[language].meetings, FIXED_PAGES.meetings], [name, meeting.page]),
  ];
}

/**
 * The schema.org description of a municipality's or region's page, and the way to it: `steps` from the first page to
 * the page itself.
 */
export function bodyJsonLd(site: Site, body: PublicBody, ...steps: readonly Step[]): Content {
  const [name] = steps.at(-1)!;
  const url = site.absolute(pageOfBody(body));
  return [script(schemaAreaPage({ name, url, ...areaOf(body) }, site.language)), wayJsonLd(site, ...steps)];
}

/** The place that a body is responsible for: a region has its county. */
function areaOf({ level, place }: PublicBody): Pick<AreaPage, 'area' | 'county'> {
  const county = concept('county', place.county ?? '');
  return level === 'region' && county ? { area: county, county: undefined } : { area: place, county };
}

/** The way to a page from the first page, as names and Swedish addresses: a list, and the page itself. */
export function wayJsonLd(site: Site, ...steps: readonly Step[]): Content {
  const all: Step[] = [[WORDS[site.language].start, '/'], ...steps];
  return script(schemaBreadcrumbs(all.map(([name, page]) => [name, site.absolute(page)])));
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
    return [step(start, '/'), step(publishers, FIXED_PAGES.publishers), step(site.nameOf(thing), thing.page)];
  const title = textIn(thing.data.title, site.language) ?? thing.id;
  const { publisher } = thing;
  return [
    step(start, '/'),
    step(datasets, FIXED_PAGES.datasets),
    step(site.nameOf(publisher), publisher.page),
    step(title, thing.page),
  ];
}

/** Data, which no browser runs: a policy that forbids scripts in the page lets it stand. */
function script(value: object): Html {
  return raw(`<script type="application/ld+json">${scriptSafeJson(value)}</script>\n`);
}
