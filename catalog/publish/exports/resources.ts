import {
  ADDRESSES,
  catalogAtom,
  catalogFeeds,
  countyAtomAt,
  datasetFeeds,
  type FeedAddress,
  meetingsAtom,
  meetingsCalendar,
  oembedFile,
  publisherAtom,
  publisherFeeds,
  SYNTAX_NAMES,
  specificationAtom,
  themeAtom,
} from '../../model/addresses.ts';
import type { Language, Localised } from '../../model/text.ts';

/** The meaning of the part of an address in braces. */
export type Parameter =
  | 'publisher'
  | 'dataset'
  | 'theme'
  | 'county'
  | 'specification'
  | 'name'
  | 'organization'
  | 'group';

/** A file that programs can fetch, or one of a kind: `/datasets/{publisher}/{dataset}/feed.atom`. */
export interface ApiResource {
  /** From the root of the site, with a slash before and parameters in braces. */
  path: string;
  /** The address of the English version, if it differs. */
  english?: string;
  mediaType: string;
  /** A description in a few words. */
  summary: Localised;
  group: ResourceGroup;
}

/** The group that a resource is sorted under. */
export type ResourceGroup = 'dcat' | 'tables' | 'changes' | 'ckan' | 'embed' | 'discovery';

/** The name of each group, in the order they are shown. */
export const RESOURCE_GROUPS: Readonly<Record<ResourceGroup, Localised>> = {
  dcat: { sv: 'Metadata som DCAT', en: 'Metadata as DCAT' },
  tables: { sv: 'Hela katalogen som tabell', en: 'The whole catalog as a table' },
  changes: { sv: 'Bevaka ändringar', en: 'Follow changes' },
  ckan: { sv: 'CKAN, en del och bara för läsning', en: 'CKAN, a read-only subset' },
  embed: { sv: 'Bädda in', en: 'Embed' },
  discovery: { sv: 'Hitta och beskriva', en: 'Find and describe' },
};

/** The same placeholders as where the files are written, so that the documentation follows the addresses. */
const DATASET = '{publisher}/{dataset}';

/** The one file of CKAN's without an end to its name: it is large, and this is the name that harvesters ask for. */
const SEARCH = 'api/3/action/package_search';

const JSON_TYPE = 'application/json';
const ATOM = 'application/atom+xml';

const PROFILES: Record<FeedAddress['profile'], string> = { se: 'DCAT-AP-SE 3.0.1', eu: 'DCAT-AP 3.0.1' };

/** Everything that programs can fetch, in the order it is told of. */
export const API_RESOURCES: readonly ApiResource[] = [
  ...feeds(catalogFeeds(), { sv: 'Hela katalogen', en: 'The whole catalog' }),
  ...feeds(publisherFeeds('{publisher}'), {
    sv: 'En utgivares datamängder',
    en: 'The datasets of one publisher',
  }),
  ...feeds(datasetFeeds(DATASET), { sv: 'En datamängd', en: 'One dataset' }),
  of(
    'tables',
    ADDRESSES.csv,
    'text/csv',
    'Alla datamängder, en rad för varje (RFC 4180, UTF-8)',
    'All datasets, a row for each (RFC 4180, UTF-8)',
  ),
  of('tables', ADDRESSES.json, JSON_TYPE, 'Samma tabell som JSON', 'The same table as JSON'),
  of(
    'tables',
    ADDRESSES.dataJson,
    JSON_TYPE,
    'data.json med de fält i DCAT-US 1.1 som inte bara gäller USA:s federala myndigheter',
    'data.json with those fields of DCAT-US 1.1 that are not for federal agencies of the USA alone',
  ),
  of(
    'tables',
    ADDRESSES.needsCsv,
    'text/csv',
    'Alla behov: önskade data och behov av stöd',
    'All needs: wanted data and needs of support',
  ),
  of('tables', ADDRESSES.needsJson, JSON_TYPE, 'Samma behov som JSON', 'The same needs as JSON'),
  inBoth(
    'changes',
    catalogAtom,
    ATOM,
    'De datamängder i katalogen som ändrades senast',
    'The datasets of the catalog that were changed last',
  ),
  inBoth(
    'changes',
    (language) => publisherAtom('{publisher}', language),
    ATOM,
    'De av en utgivares datamängder som ändrades senast',
    'The datasets of one publisher that were changed last',
  ),
  inBoth(
    'changes',
    (language) => themeAtom('{theme}', language),
    ATOM,
    'De datamängder inom ett tema som ändrades senast',
    'The datasets of one theme that were changed last',
  ),
  inBoth(
    'changes',
    (language) => countyAtomAt('{county}', language),
    ATOM,
    'De datamängder från ett läns utgivare som ändrades senast',
    'The datasets of the publishers in one county that were changed last',
  ),
  inBoth(
    'changes',
    (language) => specificationAtom('{specification}', language),
    ATOM,
    'De datamängder som följer en specifikation och ändrades senast',
    'The datasets that follow one specification and were changed last',
  ),
  of(
    'changes',
    ADDRESSES.needsAtom,
    ATOM,
    'De behov som ändrades senast',
    'The needs that were changed last',
  ),
  inBoth(
    'changes',
    meetingsAtom,
    ATOM,
    'Träffar om öppna data, de som ändrades senast först',
    'Meetings on open data, those that changed last first',
  ),
  inBoth(
    'changes',
    meetingsCalendar,
    'text/calendar',
    'Alla träffar som kalender (iCalendar, RFC 5545)',
    'All meetings as a calendar (iCalendar, RFC 5545)',
  ),
  of('ckan', SEARCH, JSON_TYPE, 'Alla datamängder med sina resurser', 'All datasets with their resources'),
  ckan('package_list', 'Namnen på alla datamängder', 'The names of all datasets'),
  ckan('package_show/{name}', 'En datamängd', 'One dataset'),
  ckan(
    'organization_list',
    'Namnen på alla organisationer med datamängder',
    'The names of all organisations with datasets',
  ),
  ckan('organization_show/{organization}', 'En organisation', 'One organisation'),
  ckan('group_list', 'Namnen på de teman som har datamängder', 'The names of the themes that have datasets'),
  ckan('group_show/{group}', 'Ett tema', 'One theme'),
  ckan('license_list', 'De licenser som katalogen känner till', 'The licences that the catalog knows'),
  ckan('status_show', 'Om katalogen', 'About the catalog'),
  of(
    'embed',
    oembedFile(DATASET),
    JSON_TYPE,
    'En datamängds kort för andra webbplatser (oEmbed 1.0)',
    'The card of a dataset for other sites (oEmbed 1.0)',
  ),
  of(
    'discovery',
    ADDRESSES.void,
    'text/turtle',
    'Katalogen som länkad datamängd (VoID)',
    'The catalog as a linked dataset (VoID)',
  ),
  of(
    'discovery',
    ADDRESSES.context,
    'application/ld+json',
    'Sammanhang som gör katalogens YAML-filer till länkade data (JSON-LD)',
    'Context that makes the YAML files of the catalog linked data (JSON-LD)',
  ),
  of(
    'discovery',
    ADDRESSES.sitemap,
    'application/xml',
    'Alla sidor, med datum för ändringar',
    'All pages, with dates of changes',
  ),
  of(
    'discovery',
    ADDRESSES.openapi,
    JSON_TYPE,
    'Den här förteckningen enligt OpenAPI 3.1',
    'This list by OpenAPI 3.1',
  ),
];

function of(group: ResourceGroup, path: string, mediaType: string, sv: string, en: string): ApiResource {
  return { group, path: `/${path}`, mediaType, summary: { sv, en } };
}

function inBoth(
  group: ResourceGroup,
  pathIn: (language: Language) => string,
  mediaType: string,
  sv: string,
  en: string,
): ApiResource {
  return { ...of(group, pathIn('sv'), mediaType, sv, en), english: `/${pathIn('en')}` };
}

function ckan(name: string, sv: string, en: string): ApiResource {
  return of('ckan', `api/3/action/${name}.json`, JSON_TYPE, sv, en);
}

function feeds(addresses: readonly FeedAddress[], subject: Localised): ApiResource[] {
  return addresses.map(({ path, profile, extension, mediaType }) => {
    const how = `${PROFILES[profile]}, ${SYNTAX_NAMES[extension]}`;
    return of('dcat', path, mediaType, `${subject.sv}: ${how}`, `${subject.en}: ${how}`);
  });
}
