import { CREDENTIAL_NEEDED } from '../../../catalog/model/values/credentials.ts';
import type { FacetName } from '../../search/facets.ts';
import type { ShownEntry } from '../../search/index-files.ts';
import type { SearchIndex } from '../../search/index-reader.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { element } from '../element.ts';

/** The language, texts and addresses that results are written with. */
export interface ResultSetting {
  language: 'sv' | 'en';
  words: SearchWords;
  /** The part of an address before that of the page: the site's path and, in English, `/en`. */
  prefix: string;
}

/** A result, like those that the page is made with (`parts/result-list.ts`). */
export function resultItem(
  index: SearchIndex,
  entry: number,
  shown: ShownEntry,
  setting: ResultSetting,
): HTMLLIElement {
  const { words, prefix } = setting;
  const names = (facet: FacetName): Value[] => valuesOf(index, facet, entry, setting.language);
  const link = element('a', { href: prefix + shown.page, lang: shown.titleLanguage }, shown.title);
  const status = shown.status && element('span', { class: 'status' }, words[shown.status]);
  const publisher = names('utgivare')
    .map(({ name }) => name)
    .join(', ');
  return element(
    'li',
    { class: `entry ${shown.accent}` },
    element('h3', {}, link, ...languageMark(shown.titleLanguage, setting.language)),
    element('p', { class: 'entry-by' }, publisher, status && ' ', status),
    shown.description === ''
      ? undefined
      : element(
          'p',
          {},
          element('span', { lang: shown.descriptionLanguage }, shown.description),
          ...(shown.descriptionLanguage === shown.titleLanguage
            ? []
            : languageMark(shown.descriptionLanguage, setting.language)),
        ),
    badges(names, shown.credential && CREDENTIAL_NEEDED[shown.credential][setting.language]),
  );
}

/** The words that name the language of a text, with a space before them; nothing for a text in the page's own. */
export function languageMark(language: string | undefined, page: 'sv' | 'en'): (string | HTMLElement)[] {
  if (language === undefined || language === page) return [];
  return [' ', element('small', { class: 'in-language' }, inLanguage(language, page))];
}

interface Value {
  code: string;
  name: string;
}

/** The values that an entry has in a facet, by the names of a language. */
export function valuesOf(
  { facets, names }: SearchIndex,
  facet: FacetName,
  entry: number,
  language: 'sv' | 'en',
): Value[] {
  const { sets, column } = facets[facet];
  return sets[column[entry]!]!.map((value) => {
    const [code, sv, en] = names[facet][value]!;
    return { code, name: language === 'en' ? (en ?? sv) : sv };
  });
}

function badges(
  names: (facet: FacetName) => Value[],
  credential: string | undefined,
): HTMLUListElement | undefined {
  const shown = [
    ...names('typ')
      .filter(({ code }) => code !== 'dataset')
      .map(({ name }) => badge(name, 'kind')),
    ...names('format').map(({ name }) => badge(name, 'format')),
    ...names('licens').map(({ code, name }) => badge(name, code === 'saknas' ? 'missing' : 'licence')),
    ...(credential === undefined ? [] : [badge(credential, 'missing')]),
  ];
  return shown.length === 0 ? undefined : element('ul', { class: 'badges' }, ...shown);
}

function badge(text: string, look: string): HTMLLIElement {
  return element('li', { class: `badge ${look}` }, text);
}
