import { DEFAULT_LANGUAGE, languagesOfWords, type Text, type Words } from '../../catalog/model/text.ts';
import { type Content, type Html, html } from '../html.ts';

/** A text as the Swedish pages show it, and the language it is in where that is another. */
export interface ShownText {
  text: string;
  language: string;
}

/** The text in Swedish; else in English, else in the first language there is. */
export function pickText(text: Text | undefined): ShownText | undefined {
  if (typeof text === 'string') return { language: DEFAULT_LANGUAGE, text };
  for (const language of [DEFAULT_LANGUAGE, 'en', ...Object.keys(text ?? {})]) {
    const found = text?.[language];
    if (typeof found === 'string') return { language, text: found };
  }
  return undefined;
}

/** The text; in an element that tells its language where that is not Swedish. */
export function showText(text: Text | undefined): Content {
  const shown = pickText(text);
  if (!shown || shown.language === DEFAULT_LANGUAGE) return shown?.text;
  return html`<span lang="${shown.language}">${shown.text}</span>`;
}

/** The text as paragraphs: a blank line parts them. */
export function showParagraphs(text: Text | undefined): Html | undefined {
  const shown = pickText(text);
  if (!shown) return undefined;
  const paragraphs = shown.text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);
  return shown.language === DEFAULT_LANGUAGE
    ? html`${paragraphs}`
    : html`<div lang="${shown.language}">${paragraphs}</div>`;
}

/** The first `length` characters of a text, cut between two words; with an ellipsis where something is left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, '');
  return `${(cut.length > length ? text.slice(0, length) : cut).replace(/[\s,.;:–-]+$/, '')} …`;
}

/** The words in Swedish; where there are none, those in the language that comes first. */
export function pickWords(words: Words | undefined): { language: string; words: string[] } {
  const all = languagesOfWords(words);
  const language = all.some(([code]) => code === DEFAULT_LANGUAGE)
    ? DEFAULT_LANGUAGE
    : (all[0]?.[0] ?? DEFAULT_LANGUAGE);
  return { language, words: all.flatMap(([code, word]) => (code === language ? [word] : [])) };
}
