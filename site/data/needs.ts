import type { KnownNeed } from '../../catalog/cooperation/needs/known-needs.ts';
import { SUPPORT_THEMES } from '../../catalog/cooperation/needs/words.ts';
import { needPage } from '../../catalog/model/addresses.ts';
import type { Language } from '../../catalog/model/text.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import { issueAddress } from '../../catalog/publish/exports/needs.ts';
import { nameOfCode } from '../facts/show-code.ts';
import { type Content, html } from '../text/html.ts';
import { languageMark } from '../text/show-text.ts';
import type { Site } from './site.ts';

/** The language of the forms, and so of what is written in them. */
const FORM_LANGUAGE: Language = 'sv';

/** A text that somebody has written, in an element that states its language where the page is in another. */
export function showNeedText(text: string, { language }: Site): Content {
  return language === FORM_LANGUAGE
    ? text
    : html`<span lang="${FORM_LANGUAGE}">${text}</span>${languageMark(FORM_LANGUAGE, language)}`;
}

/** The same as paragraphs, with its own lines. */
export function showParagraphs(text: string): Content {
  return html`<div class="said" lang="${FORM_LANGUAGE}">${text.split(/\n\n+/).map((line) => html`<p>${line}</p>`)}</div>`;
}

/** The name of a need's theme; `undefined` where it has none. */
export function nameOfTheme({ kind, theme }: KnownNeed, language: Language): string | undefined {
  if (theme === undefined) return undefined;
  return kind === 'data' ? nameOfCode('data-theme', theme, language) : SUPPORT_THEMES[theme]?.[language];
}

/** The names of a need's places: "Uppsala kommun", "Örebro län". */
export function namesOfPlaces({ places }: KnownNeed, language: Language): string[] {
  return places.map(
    (code) => (concept('municipality', code) ?? concept('county', code))?.label[language] ?? code,
  );
}

/** A need that is known, as a link to its page; one that is not, to its issue. */
export function needLink(site: Site, number: number): Content {
  const need = site.needs.byNumber.get(number);
  return need
    ? html`<a href="${site.link(needPage(number))}">${showNeedText(need.title, site)}</a>`
    : html`<a href="${issueAddress(site.settings.repository, number)}">#${number}</a>`;
}
