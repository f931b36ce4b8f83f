interface GoogleObject {
  [key: string]: unknown;
}

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Describes the breaches of the rules of Google's structured data
 * (developers.google.com/search/docs/appearance/structured-data, pages "Dataset", "Event" and "Breadcrumb") in an
 * object of schema.org and all in it; empty where all are kept.
 */
export function fieldRules(object: GoogleObject): string[] {
  const type = String(object['@type']);
  const own = RULES[type]?.(object) ?? [`${type} is not a type that the site tells of`];
  const within = Object.values(object)
    .flat()
    .filter((one): one is GoogleObject => typeof one === 'object' && one !== null)
    .flatMap((one) => fieldRules(one));
  return [...own.map((rule) => `${type} ${object['@id'] ?? object.name ?? ''}: ${rule}`), ...within];
}

const RULES: Record<string, (object: GoogleObject) => string[]> = {
  Dataset: (object) =>
    'description' in object || '@context' in object ? dataset(object) : reference(object),
  DataCatalog: (object) => [...texts(object, 'name'), ...addresses(object, 'url')],
  DataDownload: (object) => [
    ...addresses(object, 'contentUrl'),
    ...wrong(
      object.encodingFormat === undefined || typeof object.encodingFormat === 'string',
      'encodingFormat',
    ),
    ...dates(object),
  ],
  Organization: (object) => texts(object, 'name'),
  Person: (object) => texts(object, 'name'),
  Place: (object) => wrong(Boolean(object.name || object.geo || object.sameAs), 'a place that says nothing'),
  GeoShape: ({ box }) => wrong(isBox(String(box)), `box ${box}`),
  GeoCoordinates: ({ latitude, longitude }) =>
    wrong(isLatitude(Number(latitude)) && isLongitude(Number(longitude)), 'coordinates'),
  BreadcrumbList: ({ itemListElement }) =>
    wrong(isSteps(itemListElement as GoogleObject[]), 'positions do not run from 1'),
  Event: event,
  VirtualLocation: (object) => addresses(object, 'url'),
  Audience: (object) => texts(object, 'audienceType'),
  PresentationDigitalDocument: (object) => [...texts(object, 'name'), ...addresses(object, 'url')],
  CollectionPage: (object) => [
    ...texts(object, 'name'),
    ...addresses(object, 'url'),
    ...wrong(object.about !== undefined, 'about'),
  ],
  AdministrativeArea: (object) => [...texts(object, 'name'), ...addresses(object, 'sameAs')],
  ListItem: (object) => [...texts(object, 'name'), ...addresses(object, 'item')],
};

/** A dataset in full: what is required, and what is recommended in the form that it must have. */
function dataset(object: GoogleObject): string[] {
  const { description, license, temporalCoverage, creator, keywords, identifier } = object;
  return [
    ...wrong(object['@context'] === 'https://schema.org', '@context'),
    ...texts(object, 'name'),
    ...wrong(
      String(description).length >= 50 && String(description).length <= 5000,
      'description of 50 to 5000 characters',
    ),
    ...addresses(object, 'url'),
    ...wrong(creator !== undefined, 'creator'),
    ...wrong(license === undefined || ADDRESS.test(String(license)), 'license is an address'),
    ...wrong(
      [temporalCoverage ?? []].flat().every((one) => isPeriod(String(one))),
      'temporalCoverage',
    ),
    ...wrong(
      [keywords ?? []].flat().every((one) => typeof one === 'string' && one !== ''),
      'keywords',
    ),
    ...wrong(
      [identifier ?? []].flat().every((one) => typeof one === 'string' && one !== ''),
      'identifier',
    ),
    ...dates(object),
  ];
}

/** A day and a time with the offset from UTC. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?[+-]\d{2}:\d{2}$/;

/** The ways to hold a meeting, with the kinds of places that go with each. */
const ATTENDANCE: Record<string, string[]> = {
  OnlineEventAttendanceMode: ['VirtualLocation'],
  OfflineEventAttendanceMode: ['Place'],
  MixedEventAttendanceMode: ['Place', 'VirtualLocation'],
};

function event(object: GoogleObject): string[] {
  const { startDate, endDate, eventStatus, eventAttendanceMode, location } = object;
  const places = [location ?? []].flat() as GoogleObject[];
  const kinds = ATTENDANCE[String(eventAttendanceMode).replace('https://schema.org/', '')];
  return [
    ...wrong(object['@context'] === 'https://schema.org', '@context'),
    ...texts(object, 'name'),
    ...addresses(object, 'url'),
    ...wrong(INSTANT.test(String(startDate)), 'startDate with its offset'),
    ...wrong(INSTANT.test(String(endDate)) && String(endDate) > String(startDate), 'endDate'),
    ...wrong(
      [undefined, 'https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'].includes(
        eventStatus as string | undefined,
      ),
      'eventStatus',
    ),
    ...wrong(kinds?.join() === places.map((one) => one['@type']).join(), 'location by attendance'),
    ...wrong(
      places.every((one) => one['@type'] !== 'Place' || Boolean(one.address)),
      'address of the place',
    ),
  ];
}

/** A dataset that is only pointed to. */
function reference(object: GoogleObject): string[] {
  return [...texts(object, 'name'), ...addresses(object, 'url')];
}

function wrong(holds: boolean, rule: string): string[] {
  return holds ? [] : [rule];
}

function texts(object: GoogleObject, key: string): string[] {
  const value = object[key];
  return wrong(typeof value === 'string' && value.trim() !== '' && !value.includes('undefined'), key);
}

function addresses(object: GoogleObject, key: string): string[] {
  return wrong(typeof object[key] === 'string' && /^(?:https?|ftps?):\/\/\S+$/.test(object[key]), key);
}

function dates({ datePublished, dateModified }: GoogleObject): string[] {
  const both = [datePublished, dateModified].filter((date) => date !== undefined);
  return wrong(
    both.every((date) => DATE.test(String(date))),
    'dates by ISO 8601',
  );
}

function isPeriod(text: string): boolean {
  const [start = '', end = ''] = text.split('/');
  return [start, end].every((part) => part === '..' || /^\d{4}/.test(part)) && text !== '../..';
}

function isBox(text: string): boolean {
  const [south = NaN, west = NaN, north = NaN, east = NaN] = text.split(' ').map(Number);
  return (
    [south, north].every(isLatitude) && [west, east].every(isLongitude) && south <= north && west <= east
  );
}

function isLatitude(degrees: number): boolean {
  return Math.abs(degrees) <= 90;
}

function isLongitude(degrees: number): boolean {
  return Math.abs(degrees) <= 180;
}

function isSteps(items: GoogleObject[]): boolean {
  return items.length > 0 && items.every(({ position }, i) => position === i + 1);
}
