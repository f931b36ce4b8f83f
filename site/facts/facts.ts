import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { type Data, PROPERTIES, type Property, type PropertyName, type Setting } from './properties.ts';

/** Whose facts are shown, and which of them it has from its publisher. */
export interface FactSource extends Setting {
  data: Data;
  inherited: readonly string[];
}

/**
 * A list of facts in the order of `names`, under their labels. Properties that are not there are left out;
 * those that are the publisher's default say so.
 */
export function facts(source: FactSource, names: readonly PropertyName[]): Html | undefined {
  const shown = names.map((name) => fact(name, source));
  return shown.some(Boolean) ? html`<dl class="facts">${shown}</dl>` : undefined;
}

/** One fact with its label, for lists put together by hand. */
export function labelled(label: string, values: readonly Content[], note?: Content): Html {
  return html`<div><dt>${label}${note}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`;
}

function fact(name: PropertyName, source: FactSource): Html | undefined {
  const { key, label, show }: Property = PROPERTIES[name];
  const value = source.data[key];
  if (value === undefined) return undefined;
  const values = show(value, source).filter((shown) => shown !== undefined && shown !== '');
  if (values.length === 0) return undefined;
  const { language } = source.site;
  return labelled(label[language], values, source.inherited.includes(key) && FROM_PUBLISHER[language]);
}

const FROM_PUBLISHER = bilingual(
  html` <span class="inherited">från utgivaren</span>`,
  html` <span class="inherited">from the publisher</span>`,
);
