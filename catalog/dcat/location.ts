import { isWebAddress } from '../model/entity.ts';
import type { Place } from '../model/files/shared.ts';
import type { Property as TableProperty } from '../model/properties.ts';
import type { Text } from '../model/text.ts';
import { areaOfPlace } from '../model/values/place-areas.ts';
import { type Concept, placeByUri, place as placeOf } from '../model/vocabularies.ts';
import { link, type Origin, type Property, type Resource, types, type Value } from './graph.ts';
import { legalIri } from './iri.ts';
import { decimalText, wkt } from './literals.ts';
import { type ItemsKind, rowsOf } from './property-rows.ts';
import { refer } from './references.ts';
import { describe, propertiesOf, type Written } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat, dcterms, type Term } from './terms.ts';

type Shape = Exclude<Place, string>;

const LOCATION_ROWS = rowsOf<Written<Shape>>('place', {
  values: {
    bbox: ({ data: { bbox } }) =>
      bbox === undefined ? [] : wkt(typeof bbox === 'string' ? bbox : rectangle(bbox)),
    centroid: ({ data: { centroid } }) =>
      centroid === undefined ? [] : wkt(typeof centroid === 'string' ? centroid : pointAt(centroid)),
  },
});

const LOCATION = types(dcterms.Location);

/**
 * Places. One with an address is a link to it; one without is a blank node, as the Swedish templates take every
 * address for the name of a place and would then not look for its shape.
 */
export function places({ key }: TableProperty): ItemsKind {
  return (items: readonly Place[], scope) =>
    items.map((place, i) => (typeof place === 'string' ? named(place, scope) : shaped(place, scope, key, i)));
}

function named(place: string, scope: Scope): Value {
  if (isWebAddress(place)) return refer(place, LOCATION, scope);
  const concept = placeConcept(place);
  scope.beside.push(listed(concept, scope));
  return link(concept.uri);
}

/**
 * The municipality (four figures), county (two) or country that a code stands for.
 *
 * @throws Error when there is no such code, which validation would have refused.
 */
function placeConcept(code: string): Concept {
  const place = placeOf(code);
  if (!place) throw new Error(`no place has the code ${code}`);
  return place;
}

/** A place of the code lists: the same object each time, so that its text is made once. */
function listed({ uri, code, label }: Concept, scope: Scope): Resource {
  const key = `place ${uri}`;
  const before = scope.site.known.get(key);
  if (before) return before;
  const title: Text = { ...label };
  const made = describe(legalIri(uri), LOCATION, { data: { title } }, LOCATION_ROWS, scope);
  made.properties.push(...areaProperties(code));
  scope.site.known.set(key, made);
  return made;
}

/**
 * The map search of CKAN and of the European portal knows a place by its rectangle alone; the Swedish templates have no
 * room for one beside a name.
 */
function areaProperties(code: string): Property[] {
  const area = areaOfPlace(code);
  if (!area) return [];
  return [europeanShape(dcat.bbox, rectangle(area.box)), europeanShape(dcat.centroid, pointAt(area.centre))];
}

function europeanShape(predicate: Term, shape: string): Property {
  return { predicate, values: wkt(shape), profile: 'eu', key: undefined };
}

function shaped(place: Shape, scope: Scope, key: string, i: number): Value {
  const known = place.uri === undefined ? undefined : placeByUri(place.uri);
  // The list takes precedence over the file, as one place must not have two names or two rectangles.
  if (known) return named(known.code, scope);
  const origin = originOf(place, key, i, scope);
  if (place.uri !== undefined) {
    scope.beside.push(
      describe(legalIri(place.uri), LOCATION, { data: place }, LOCATION_ROWS, { ...scope, origin }),
    );
    return link(place.uri);
  }
  const label = `${scope.label}_${key}_${i + 1}`;
  const properties = propertiesOf({ data: place }, LOCATION_ROWS, scope);
  return { kind: 'resource', iri: undefined, label, types: LOCATION, properties, origin };
}

/** The origin of the place: the publisher's file, where the entity inherits its places from there. */
function originOf(place: Shape, key: string, i: number, { origin, site, publisherId }: Scope): Origin {
  const { inherited } = origin;
  if (!inherited?.keys.includes(key)) {
    return { path: origin.path, pointer: `${origin.pointer}/${key}/${i}`, inherited: undefined };
  }
  // A publisher's catalog has only some of the places, so that the position here is not the one in the file.
  const position = site.publishers.get(publisherId)?.data.defaults?.spatial?.indexOf(place) ?? i;
  return { path: inherited.path, pointer: `/defaults/${key}/${position}`, inherited: undefined };
}

/** West, south, east, north as a polygon, counter-clockwise from the south-west. */
function rectangle(box: readonly number[]): string {
  const [west, south, east, north] = box.map(decimalText);
  return `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`;
}

function pointAt(point: readonly number[]): string {
  return `POINT(${point.map(decimalText).join(' ')})`;
}
