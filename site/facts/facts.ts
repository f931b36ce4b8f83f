import { NAMED_PLACE } from '../../catalog/model/contents/places-in.ts';
import type { Place } from '../../catalog/model/files/shared.ts';
import {
  findProperty,
  type Property,
  type PropertyOwner,
  pageOrder,
} from '../../catalog/model/properties.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import type { Setting } from './setting.ts';
import { showNamedPlace, showShape } from './show-place.ts';
import { showValues } from './show-value.ts';

/** The owner of the facts that are shown, and the keys that it inherits from its publisher. */
export interface FactSource extends Setting {
  owner: PropertyOwner;
  data: object;
  inherited: readonly string[];
}

/**
 * A list of the facts of a section, in the order of the schema and under its labels. Properties that are not there are left
 * out; those that are the publisher's default say so.
 */
export function facts(source: FactSource, section?: string): Html | undefined {
  const shown = pageOrder(source.owner, section).flatMap((key) => factsOf(key, source));
  return shown.length > 0 ? html`<dl class="facts">${shown}</dl>` : undefined;
}

/** One fact with its label, for lists put together by hand. */
export function labelled(label: string, values: readonly Content[], note?: Content): Html {
  return html`<div><dt>${label}${note}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`;
}

function factsOf(key: string, source: FactSource): Html[] {
  const value = (source.data as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) return [];
  const note = source.inherited.includes(key) && FROM_PUBLISHER[source.site.language];
  return namedValues(findProperty(source.owner, key)!, value, source)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => labelled(name[source.site.language], values, note));
}

/** The values under the label of the property; of places, the names and the shapes under one each. */
function namedValues(property: Property, value: unknown, setting: Setting): [Localised, Content[]][] {
  if (property.part !== 'place') return [[property.label, showValues(property, value, setting)]];
  const shown = (show: typeof showShape) =>
    (value as Place[]).map((place) => show(place, setting)).filter(Boolean);
  return [
    [NAMED_PLACE, shown(showNamedPlace)],
    [property.label, shown(showShape)],
  ];
}

const FROM_PUBLISHER = bilingual(
  html` <span class="inherited">från utgivaren</span>`,
  html` <span class="inherited">from the publisher</span>`,
);
