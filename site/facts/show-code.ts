import { themePage } from '../../catalog/model/addresses.ts';
import type { Language } from '../../catalog/model/text.ts';
import { concept, conceptByUri, type VocabularyName } from '../../catalog/model/vocabularies.ts';
import { capitalised } from '../text/capitalised.ts';
import { type Content, html } from '../text/html.ts';
import type { InLanguage, Setting } from './setting.ts';
import { showAddress } from './show-link.ts';

/** The label of a vocabulary's code, with a capital first; an unknown code is returned unchanged. */
export function nameOfCode(name: VocabularyName, code: string, language: Language): string {
  const label = concept(name, code)?.label[language];
  return label ? capitalised(label) : code;
}

/** Shows values that are codes of a vocabulary or its addresses by their name; other addresses as they are. */
export function showCodes(...names: VocabularyName[]): (code: string, setting: InLanguage) => Content {
  return (written, { site }) => {
    for (const name of names) {
      const code = concept(name, written)?.code ?? conceptByUri(name, written)?.code;
      if (code !== undefined) return nameOfCode(name, code, site.language);
    }
    return showAddress(written);
  };
}

/** A theme, with a link to the page that has all its datasets. */
export function showThemes(code: string, { site }: Setting): Content {
  return html`<a href="${site.link(themePage(code))}">${nameOfCode('data-theme', code, site.language)}</a>`;
}

/** Something that is written for machines and must be read exactly. */
export function showCode(text: string): Content {
  return html`<code>${text}</code>`;
}
