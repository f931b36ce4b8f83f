import type { EntityKind } from '../../catalog/model/entity.ts';
import type { Resource } from '../../catalog/model/files/shared.ts';
import { type Content, html, isSafeAddress } from '../text/html.ts';
import { showText } from '../text/show-text.ts';
import type { InLanguage, Setting } from './setting.ts';
import { titleOf } from './title-of.ts';

/** A web address as a link. It is shown whole, without `https://`; what is no address is shown as text. */
export function showAddress(address: string): Content {
  if (!isSafeAddress(address)) return address;
  return html`<a href="${address}">${readableAddress(address)}</a>`;
}

/** An address as people read it: `https://www.example.se/` -> `www.example.se`, escapes (`%C3%A5`) undone. */
export function readableAddress(address: string): string {
  const plain = address.replace(/^https?:\/\//i, '').replace(/^([^/]+)\/$/, '$1');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}

/**
 * A link under its title, with the description of its target where there is one. An address that leads nowhere in a
 * browser (`urn:`) stands after the title instead.
 */
export function showResource(resource: Resource, { site }: InLanguage): Content {
  if (typeof resource === 'string') return showAddress(resource);
  const { uri, title, description } = resource;
  const link = title ? titledLink(uri, showText(title, site.language)) : showAddress(uri);
  return description ? html`${link}<br>${showText(description, site.language)}` : link;
}

function titledLink(uri: string, title: Content): Content {
  return isSafeAddress(uri) ? html`<a href="${uri}">${title}</a>` : html`${title} (${uri})`;
}

/** Shows references to something in the catalog, or addresses of something outside it. */
export function showReference(kind: EntityKind): (reference: string, setting: Setting) => Content {
  return (reference, { site, publisherId }) => {
    const thing = site.find(reference, kind, publisherId);
    return thing
      ? html`<a href="${site.link(thing.page)}">${titleOf(thing, site.language)}</a>`
      : showAddress(reference);
  };
}
