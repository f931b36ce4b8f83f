import type { Dataset, Distribution } from '../../catalog/model/catalog.ts';
import type { Resource } from '../../catalog/model/files/shared.ts';
import { type Language, languagesOfWords, type Text, textIn } from '../../catalog/model/text.ts';
import { concept, conceptByUri, type VocabularyName } from '../../catalog/model/vocabularies.ts';
import { htmlText, markdownText, shortened } from './markdown-text.ts';
import { folded, inBlocks, type Telling } from './telling.ts';

/*
 * The order and the Swedish labels are those of the dataset pages of Sveriges dataportal
 * (diggsweden/dataportal-web and the form template of DCAT-AP-SE).
 */
const WORDS = {
  summary: {
    sv: (title: string) => `Så visas ”${title}” på Sveriges dataportal`,
    en: (title: string) => `How “${title}” will be shown on Sveriges dataportal (the portal is in Swedish)`,
  },
  none: { sv: 'Denna datamängd har inga dataresurser.', en: 'Denna datamängd har inga dataresurser.' },
  more: { sv: (count: number) => `… och ${count} till.`, en: (count: number) => `… and ${count} more.` },
} as const;

/** Datasets that are previewed, and the resources of each. */
const MOST = 3;
const MOST_RESOURCES = 15;
const LONGEST_TEXT = 1500;
const LONGEST_VALUE = 200;

/** What people will see on the national portal, for the first few datasets that change. */
export function previewSection({ assessment, language }: Telling): string {
  const shown = assessment.datasets.slice(0, MOST).map((dataset) => preview(dataset, language));
  return inBlocks(...shown);
}

function preview(dataset: Dataset, language: Language): string {
  const { data, publisher, distributions } = dataset;
  const title = inSwedish(data.title) ?? dataset.id;
  const resources = distributions.slice(0, MOST_RESOURCES).map(resource);
  const left = distributions.length - MOST_RESOURCES;
  const body = [
    `**${markdownText(shortened(title, LONGEST_VALUE))}**`,
    markdownText(shortened(inSwedish(publisher.data.name) ?? publisher.id, LONGEST_VALUE)),
    indicators(dataset).map(markdownText).join(' · '),
    ...paragraphs(inSwedish(data.description) ?? ''),
    resources.length > 0 ? resources.join('\n') : WORDS.none[language],
    left > 0 ? WORDS.more[language](left) : '',
    facts(dataset)
      .map(([label, value]) => `**${label}:** ${markdownText(shortened(value, LONGEST_VALUE))}`)
      .join('<br>\n'),
  ];
  const summary = WORDS.summary[language](htmlText(shortened(title, LONGEST_VALUE)));
  return folded(summary, quoted(inBlocks(...body)));
}

/** A block quotation: every line of ours, since untrusted text never has more than one. */
function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function inSwedish(text: Text | undefined): string | undefined {
  return textIn(text, 'sv');
}

function paragraphs(text: string): string[] {
  return shortened(text, LONGEST_TEXT)
    .split(/\n\s*\n/)
    .map((paragraph) => markdownText(paragraph))
    .filter((paragraph) => paragraph !== '');
}

function indicators({ data, distributions }: Dataset): string[] {
  const licences = new Set(distributions.flatMap(({ data: { license } }) => licenceName(license) ?? []));
  return [
    ...nameOf('access-right', data.accessRights),
    ...nameOf('frequency', data.accrualPeriodicity),
    ...licences,
    ...(data.hvdCategory?.length ? ['Värdefull datamängd'] : []),
  ];
}

function resource({ data }: Distribution): string {
  const format = data.format === undefined ? 'Format saknas' : data.format.replaceAll('_', ' ');
  const title = inSwedish(data.title) ?? 'Ingen titel given';
  const button = data.downloadURL?.length ? 'Ladda ner' : 'Åtkomst';
  return `- **${markdownText(format)}** ${markdownText(shortened(title, LONGEST_VALUE))} – ${button}`;
}

/** The column beside, without what is not there. */
function facts({ data }: Dataset): [string, string][] {
  const words = languagesOfWords(data.keyword).filter(([language]) => language === 'sv');
  const all: [string, (string | undefined)[]][] = [
    ['Kontaktuppgift', (data.contactPoint ?? []).map(({ fn }) => inSwedish(fn))],
    ['Nyckelord', words.map(([, word]) => word)],
    ['Kategori', (data.theme ?? []).flatMap((code) => nameOf('data-theme', code))],
    [
      'Kategori för värdefulla datamängder',
      (data.hvdCategory ?? []).flatMap((one) => nameOf('hvd-category', one)),
    ],
    ['Språk', (data.language ?? []).flatMap((code) => nameOf('language', code))],
    ['Uppdateringsfrekvens', nameOf('frequency', data.accrualPeriodicity)],
    ['Åtkomsträttigheter', nameOf('access-right', data.accessRights)],
  ];
  return all
    .map(([label, values]): [string, string] => [label, values.filter(Boolean).join(', ')])
    .filter(([, value]) => value !== '');
}

function nameOf(name: VocabularyName, code: string | undefined): string[] {
  if (code === undefined) return [];
  return [(concept(name, code) ?? conceptByUri(name, code))?.label.sv ?? code];
}

function licenceName(licence: Resource | undefined): string | undefined {
  const written = typeof licence === 'string' ? licence : licence?.uri;
  if (written === undefined) return undefined;
  return (concept('licence', written) ?? conceptByUri('licence', written))?.label.sv.split(':')[0] ?? written;
}
