import { specificationAt } from '../../catalog/check/tabular/specifications.ts';
import { specificationPage } from '../../catalog/model/addresses.ts';
import type { Resource } from '../../catalog/model/files/shared.ts';
import { addressOf } from '../../catalog/model/resource.ts';
import { type Content, html } from '../text/html.ts';
import { showText } from '../text/show-text.ts';
import type { Setting } from './setting.ts';
import { showResource } from './show-link.ts';

/**
 * Links the specification that a resource conforms to: a known one to its page here, which links its source; others
 * to their own address.
 */
export function showSpecification(resource: Resource, setting: Setting): Content {
  const { site } = setting;
  const known = specificationAt(addressOf(resource));
  if (!known) return showResource(resource, setting);
  const title = typeof resource === 'string' ? undefined : resource.title;
  return html`<a href="${site.link(specificationPage(known.name))}">${title ? showText(title, site.language) : known.title[site.language]}</a>`;
}
