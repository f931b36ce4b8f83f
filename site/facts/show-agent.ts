import type { Agent, Attribution } from '../../catalog/model/files/shared.ts';
import { inWords } from '../../catalog/model/words/value-words.ts';
import { type Content, html } from '../text/html.ts';
import { showName, showText } from '../text/show-text.ts';
import type { Setting } from './setting.ts';
import { showEmail } from './show-email.ts';
import { showReference } from './show-link.ts';

/** Somebody who has to do with the data: a publisher of the catalog, or somebody else by name. */
export function showAgent(agent: Agent, setting: Setting): Content {
  if (typeof agent === 'string') return showReference('publisher')(agent, setting);
  const { name, homepage = [], mbox = [], description } = agent;
  const { language } = setting.site;
  const lines: Content[] = [
    homepage[0] ? html`<a href="${homepage[0]}">${showName(name, language)}</a>` : showName(name, language),
    ...mbox.map(showEmail),
    showText(description, language),
  ];
  return lines.filter(Boolean).map((line, i) => (i > 0 ? html`<br>${line}` : line));
}

/** Somebody with their role. */
export function showAttribution({ agent, hadRole }: Attribution, setting: Setting): Content {
  return html`${inWords('attribution', 'hadRole', hadRole)[setting.site.language]}: ${showAgent(agent, setting)}`;
}
