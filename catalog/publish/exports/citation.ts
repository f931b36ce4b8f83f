import type { Catalog, Dataset } from '../../model/catalog.ts';
import { type Language, type Localised, languagesOfWords, textIn } from '../../model/text.ts';
import { oneLine } from '../../model/words/one-line.ts';
import { publisherName } from './names.ts';

/**
 * The parts of a citation of a dataset (DataCite's recommendation: creator, year, title, version, publisher,
 * identifier).
 */
export interface Citation {
  /** Letters, digits and hyphens: `exempelkommun-badplatser-2026`. */
  key: string;
  /** The organisation. A whole name, never parted into first and last. */
  author: string;
  title: string;
  /** Four digits; `undefined` where neither publication nor change has a date. */
  year: string | undefined;
  version: string | undefined;
  /** The catalog. */
  publisher: string;
  url: string;
  doi: string | undefined;
  keywords: readonly string[];
}

/** The citation of a dataset. The year is that of the data's last change, else of its publication. */
export function citationOf(dataset: Dataset, catalog: Catalog, language: Language): Citation {
  const { id, data, publisher, page } = dataset;
  const year = /^\d{4}/.exec(String(data.modified ?? data.issued ?? ''))?.[0];
  return {
    key: [id.replace('/', '-'), year].filter(Boolean).join('-'),
    author: oneLine(publisherName(publisher, language)),
    title: oneLine(textIn(data.title, language) ?? ''),
    year,
    version: data.version === undefined ? undefined : oneLine(String(data.version)),
    publisher: oneLine(textIn(catalog.data.title, language) ?? ''),
    url: catalog.base + page,
    doi: data.otherIdentifier?.map((text) => /\b10\.\d{4,9}\/\S+$/.exec(text)?.[0]).find(Boolean),
    keywords: languagesOfWords(data.keyword).flatMap(([code, word]) =>
      code === language ? [oneLine(word)] : [],
    ),
  };
}

const TYPE: Localised = { sv: 'Datamängd', en: 'Dataset' };
const NO_DATE: Localised = { sv: 'u.å.', en: 'n.d.' };

/**
 * Formats a citation as text for a list of sources: `Exempelkommun (2026). Badplatser. Version 2. Datamängd. Öppna
 * data. https://…`
 */
export function citationText(
  { author, year, title, version, publisher, url, doi }: Citation,
  language: Language,
): string {
  const parts = [
    `${author} (${year ?? NO_DATE[language]})`,
    title,
    version && `Version ${version}`,
    TYPE[language],
    publisher,
  ];
  return `${parts.filter(Boolean).join('. ')}. ${doi ? `https://doi.org/${doi}` : url}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in a field of BibTeX, in braces, with what TeX gives a meaning, several hyphens too, written so that it means itself. */
function tex(text: string): string {
  const escaped = text.replaceAll(/[\\{}#$%&_~^]/g, (text) => TEX[text]!);
  return `{${escaped.replaceAll(/-(?=-)/g, '-{}')}}`;
}

/** A name that is not to be parted, or a title whose capitals are to stay, stands in braces twice. */
function whole(text: string): string {
  return `{${tex(text)}}`;
}

/** BibTeX, as `@misc`: the entry type that every style knows. */
export function bibtex(citation: Citation): string {
  const fields: [string, string | undefined][] = [
    ['author', whole(citation.author)],
    ['title', whole(citation.title)],
    ['year', citation.year && `{${citation.year}}`],
    ['version', citation.version && tex(citation.version)],
    ['publisher', tex(citation.publisher)],
    ['howpublished', tex('Dataset')],
    ['doi', citation.doi && `{${inBraces(citation.doi)}}`],
    ['url', `{${inBraces(citation.url)}}`],
    ['keywords', citation.keywords.length > 0 ? tex(citation.keywords.join(', ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@misc{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

/** An address is taken as it is; braces, which would end the field, percent-encoded. */
function inBraces(address: string): string {
  return address.replaceAll(/[{}\\\s]/g, (text) => encodeURIComponent(text));
}

/** RIS, with a line for each field and `DATA` for a dataset. */
export function ris(citation: Citation): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'DATA'],
    ['AU', citation.author],
    ['TI', citation.title],
    ['PY', citation.year],
    ['ET', citation.version],
    ['PB', citation.publisher],
    ['DO', citation.doi],
    ['UR', citation.url],
    ...citation.keywords.map((word): [string, string] => ['KW', word]),
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** CSL-JSON (citation-style-language/schema, csl-data.json), which Zotero and others read. */
export function cslJson(citation: Citation): string {
  const { key, author, title, year, version, publisher, url, doi, keywords } = citation;
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: year === undefined ? undefined : { 'date-parts': [[Number(year)]] },
    version,
    publisher,
    URL: url,
    DOI: doi,
    keyword: keywords.join(', ') || undefined,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The forms in which reference managers read a citation. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];

/** A form of a citation. */
export interface CitationForm {
  name: string;
  extension: string;
  mediaType: string;
  write(citation: Citation): string;
}
