import type { Site } from '../data/site.ts';
import type { ThemeGroup } from '../data/themes.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { themeIcon } from './icon.ts';
/** Themes as a grid of links, with how many datasets each has. */
export function themeGrid(site: Site, themes: readonly ThemeGroup[]): Html {
  const items = themes.map(
    ({ code, name, page, datasets }) =>
      html`<li>${themeIcon(site, code)}<a href="${site.link(page)}">${name}</a><span class="muted">${counted(datasets.length, 'dataset', site.language)}</span></li>`,
  );
  return html`<ul class="grid themes">${items}</ul>`;
}
