import type { Agent, Attribution } from '../../catalog/model/files/shared.ts';
import { type Content, html } from '../html.ts';
import { showText } from '../text/show-text.ts';
import type { Setting } from './properties.ts';
import { nameOfCode } from './show-code.ts';
import { showReference } from './show-link.ts';

/** Somebody who has to do with the data: a publisher of the catalog, or somebody else by name. */
export function showAgent(agent: Agent, setting: Setting): Content {
  if (typeof agent === 'string') return showReference('publisher')(agent, setting);
  const name = showText(agent.name);
  const address = agent.homepage?.[0];
  return address ? html`<a href="${address}">${name}</a>` : name;
}

/** Somebody with their role. */
export function showAttribution({ agent, hadRole }: Attribution, setting: Setting): Content {
  return html`${showAgent(agent, setting)} (${nameOfCode('responsible-party-role', hadRole).toLowerCase()})`;
}
