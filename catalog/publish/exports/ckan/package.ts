import type { Dataset, Distribution, Publisher } from '../../../model/catalog.ts';
import type { Place } from '../../../model/files/shared.ts';
import { languagesOfWords, textIn } from '../../../model/text.ts';
import { type Box, boxOf } from '../../../model/values/coordinates.ts';
import { areaOfPlace } from '../../../model/values/place-areas.ts';
import { concept, findPlace } from '../../../model/vocabularies.ts';
import { nameOfPlace } from '../dataset-rows.ts';
import { datasetAdded, datasetUpdated, instantOf } from '../dates.ts';
import type { ExportContent } from '../export-file.ts';
import { labelOf, publisherName } from '../names.ts';
import { licenceOf } from '../stated-licence.ts';

/** The longest name that CKAN takes (`PACKAGE_NAME_MAX_LENGTH`). */
const MAX_NAME = 100;

/**
 * A dataset's name in CKAN: `exempelkommun_badplatser`. Names of files hold no underscore, so no two are alike; one
 * that is too long ends in its identifier's first part.
 */
export function packageName({ id, identifier }: Dataset): string {
  const name = id.replace('/', '_');
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 9)}_${identifier.slice(0, 8)}`;
}

/** A dataset as CKAN's `package_show` gives it, with the keys that CKAN's own harvesters and udata's ask for. */
export function ckanPackage(dataset: Dataset, content: ExportContent): object {
  const { identifier, data, publisher } = dataset;
  const licence = licenceOf(dataset);
  const contact = data.contactPoint?.[0];
  const resources = dataset.distributions.map((distribution, position) =>
    ckanResource(dataset, distribution, position),
  );
  const tags = [...new Set(languagesOfWords(data.keyword).map(([, word]) => tagName(word)))].filter(Boolean);
  return {
    id: identifier,
    name: packageName(dataset),
    title: textIn(data.title) ?? '',
    notes: textIn(data.description) ?? '',
    url: content.catalog.base + dataset.page,
    type: 'dataset',
    state: 'active',
    private: false,
    isopen: licence?.known?.open ?? false,
    license_id: licence?.name ?? null,
    license_title: licence?.known?.label.sv ?? licence?.name ?? null,
    license_url: licence?.uri ?? null,
    author: publisherName(publisher),
    author_email: publisher.data.mbox?.[0] ?? null,
    maintainer: textIn(contact?.fn) ?? null,
    maintainer_email: [contact?.hasEmail ?? []].flat()[0] ?? null,
    version: data.version ?? null,
    owner_org: organisationId(publisher),
    organization: ckanOrganisation(publisher),
    groups: (data.theme ?? []).map(ckanGroup),
    tags: tags.map((name) => ({ id: name, name, display_name: name, state: 'active', vocabulary_id: null })),
    num_tags: tags.length,
    num_resources: resources.length,
    resources,
    extras: extrasOf(dataset),
    metadata_created: withoutZone(datasetAdded(dataset, content.history)),
    metadata_modified: withoutZone(datasetUpdated(dataset, content.history)),
  };
}

function ckanResource(dataset: Dataset, { id, uri, data }: Distribution, position: number): object {
  const file = data.downloadURL?.[0];
  const known = data.format === undefined ? undefined : concept('file-type', data.format);
  return {
    id: `${dataset.identifier}-${id}`,
    package_id: dataset.identifier,
    position,
    name: textIn(data.title) ?? data.format ?? id,
    description: textIn(data.description) ?? '',
    format: data.format ?? '',
    mimetype: data.mediaType ?? known?.mediaType ?? null,
    size: data.byteSize ?? null,
    hash: data.checksum?.checksumValue ?? '',
    hash_algorithm: (data.checksum && concept('checksum-algorithm', data.checksum.algorithm)?.uri) ?? null,
    url: file ?? data.accessURL,
    access_url: data.accessURL,
    download_url: file ?? null,
    resource_type: file === undefined ? 'api' : 'file',
    created: withoutZone(instantOf(data.issued)),
    last_modified: withoutZone(instantOf(data.modified)),
    state: 'active',
    uri,
  };
}

function extrasOf(dataset: Dataset): { key: string; value: string }[] {
  const { data, uri, publisher } = dataset;
  const [period] = data.temporal ?? [];
  const values: Record<string, string | number | undefined> = {
    uri,
    identifier: dataset.identifier,
    publisher_uri: publisher.uri,
    issued: data.issued,
    modified: data.modified,
    frequency: data.accrualPeriodicity && concept('frequency', data.accrualPeriodicity)?.uri,
    access_rights: data.accessRights && concept('access-right', data.accessRights)?.uri,
    // CKAN's map search (ckanext-spatial) reads this; a name alone gives it nothing.
    spatial: areaText(dataset),
    spatial_text: data.spatial?.flatMap((spatial) => nameOfPlace(spatial) ?? []).join(', ') || undefined,
    temporal_start: period?.startDate,
    temporal_end: period?.endDate,
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: String(value) }],
  );
}

/** The first area of a dataset that is known in degrees, as GeoJSON (RFC 7946). */
function areaText({ data: { spatial = [] } }: Dataset): string | undefined {
  const box = spatial.map(areaBox).find((item) => item !== undefined);
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return JSON.stringify({ type: 'Polygon', coordinates: [ring] });
}

function areaBox(place: Place): Box | undefined {
  if (typeof place !== 'string') return boxOf(place);
  return areaOfPlace(findPlace(place)?.code ?? '')?.box;
}

/** CKAN's tags hold letters, digits, spaces and `-_.`, and no more than 100 characters. */
function tagName(word: string): string {
  return word
    .replaceAll(/[^\p{L}\p{N} _.-]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, 100);
}

/** CKAN writes points in time in UTC without saying so: `2026-05-20T00:00:00`. */
function withoutZone(instant: string | undefined): string | null {
  return instant?.slice(0, 19) ?? null;
}

function organisationId({ id, data }: Publisher): string {
  return data.organisationsnummer?.replaceAll(/\D/g, '') || id;
}

/** A publisher as CKAN's organisation. */
export function ckanOrganisation(publisher: Publisher): object {
  return {
    id: organisationId(publisher),
    name: publisher.id,
    title: publisherName(publisher),
    description: textIn(publisher.data.description) ?? '',
    type: 'organization',
    is_organization: true,
    approval_status: 'approved',
    state: 'active',
    image_url: '',
  };
}

/** A theme as CKAN's group. */
export function ckanGroup(code: string): object {
  const title = labelOf('data-theme', code);
  return {
    id: code.toLowerCase(),
    name: code.toLowerCase(),
    title,
    display_name: title,
    type: 'group',
    state: 'active',
  };
}
