import {
  DEFAULT_LANGUAGE,
  type Language,
  languagesOfWords,
  type Text,
  type Words,
} from '../../catalog/model/text.ts';
import { type Content, type Html, html } from './html.ts';
import { inLanguage } from './in-language.ts';

/** A text as a page shows it, and the language it is in. */
export interface ShownText {
  text: string;
  language: string;
}

/** The text in the page's language; else in Swedish, in English, or in the first language there is. */
export function pickText(text: Text | undefined, page: Language): ShownText | undefined {
  if (typeof text === 'string') return { language: DEFAULT_LANGUAGE, text };
  for (const language of [page, DEFAULT_LANGUAGE, 'en', ...Object.keys(text ?? {})]) {
    const ownText = text?.[language];
    if (typeof ownText === 'string') return { language, text: ownText };
  }
  return undefined;
}

/**
 * The text; where it is not in the page's language, in an element that states its language for programs, with words
 * that state it for people.
 */
export function showText(text: Text | undefined, page: Language): Content {
  if (typeof text === 'string' && isPath(text)) return html`<span translate="no">${text}</span>`;
  const shown = pickText(text, page);
  if (!shown || shown.language === page) return shown?.text;
  return html`<span lang="${shown.language}">${shown.text}</span>${languageMark(shown.language, page)}`;
}

/** A web address, or a file in a repository ("owner/name: folder/file.csv"), which is the same in all languages. */
function isPath(text: string): boolean {
  return /^(?:https?:\/\/\S+|[\w.-]+\/[\w.-]+: \S.*)$/.test(text);
}

/** A name of an organisation, a person or a place, which is the same in most languages: without the word for people. */
export function showName(name: Text | undefined, page: Language): Content {
  const shown = pickText(name, page);
  if (!shown || shown.language === page) return shown?.text;
  return html`<span lang="${shown.language}">${shown.text}</span>`;
}

/** The words that name the language of a text, with a space before them; nothing for a text in the page's own. */
export function languageMark(language: string | undefined, page: Language): Html | undefined {
  return language === undefined || language === page ? undefined : html` ${languageWords(language, page)}`;
}

function languageWords(language: string, page: Language): Html {
  return html`<small class="in-language">${inLanguage(language, page)}</small>`;
}

/** The text as paragraphs: a blank line parts them. */
export function showParagraphs(text: Text | undefined, page: Language): Html | undefined {
  const shown = pickText(text, page);
  if (!shown) return undefined;
  const paragraphs = shown.text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);
  return shown.language === page
    ? html`${paragraphs}`
    : html`<div lang="${shown.language}">${paragraphs}</div><p>${languageWords(shown.language, page)}</p>`;
}

/** The first `length` characters of a text, cut between two words; with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, '');
  return `${(cut.length > length ? text.slice(0, length) : cut).replace(/[\s,.;:–-]+$/, '')} …`;
}

/** The words in the page's language; where there are none, those in Swedish, or in the language that comes first. */
export function pickWords(words: Words | undefined, page: Language): { language: string; words: string[] } {
  const all = languagesOfWords(words);
  const languages = new Set(all.map(([code]) => code));
  const language = [page, DEFAULT_LANGUAGE, ...languages].find((code) => languages.has(code)) ?? page;
  return { language, words: all.flatMap(([code, word]) => (code === language ? [word] : [])) };
}
