import {
  type PortalDistribution,
  type PortalField,
  type PortalPreview,
  portalPreview,
} from '../../catalog/publish/portal-preview.ts';
import { type CommentContext, folded, inBlocks } from './comment-context.ts';
import { htmlText, markdownText, shortened } from './markdown-text.ts';

const WORDS = {
  summary: {
    sv: (title: string) => `Så visas ”${title}” på Sveriges dataportal`,
    en: (title: string) => `How “${title}” will be shown on Sveriges dataportal`,
  },
  more: { sv: (count: number) => `… och ${count} till.`, en: (count: number) => `… and ${count} more.` },
} as const;

/** Datasets that are previewed, and the resources of each. */
const MOST = 3;
const MOST_RESOURCES = 15;
const MOST_VALUES = 15;
const LONGEST_TEXT = 1500;
const LONGEST_VALUE = 200;

/** Previews the national portal's pages of the first few datasets that change. */
export function previewSection({ assessment, language }: CommentContext): string {
  const shown = assessment.datasets.slice(0, MOST);
  return inBlocks(...shown.map((dataset) => preview(portalPreview(dataset, language), language)));
}

function preview(page: PortalPreview, language: 'sv' | 'en'): string {
  const left = page.distributions.length - MOST_RESOURCES;
  const body = [
    `**${value(page.title)}**`,
    value(page.publisher),
    ...page.series.map(value),
    page.indicators.map(value).join(' · '),
    ...paragraphs(page.description),
    page.distributions.slice(0, MOST_RESOURCES).map(resource).join('\n'),
    left > 0 ? WORDS.more[language](left) : undefined,
    page.withoutDistributions,
    `**${page.about.heading}**`,
    page.about.fields.map(field).join('<br>\n'),
  ];
  const summary = WORDS.summary[language](htmlText(shortened(page.title, LONGEST_VALUE)));
  return folded(summary, quoted(inBlocks(...body)));
}

/** A block quotation: every line of ours, since untrusted text never has more than one. */
function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function value(text: string): string {
  return markdownText(shortened(text, LONGEST_VALUE));
}

function paragraphs(text: string): string[] {
  return shortened(text, LONGEST_TEXT)
    .split(/\n\s*\n/)
    .map((paragraph) => markdownText(paragraph));
}

function resource({ format, isApi, title, buttons }: PortalDistribution): string {
  const marks = [...(format === undefined ? [] : [format]), ...(isApi ? ['API'] : [])];
  const mark = marks.map((mark) => `**${value(mark)}** `).join('');
  return `- ${mark}${value(title)} – ${buttons.join(' · ')}`;
}

function field({ label, values }: PortalField): string {
  const shown = values.slice(0, MOST_VALUES).map(value);
  return `${label}: ${[...shown, ...(values.length > MOST_VALUES ? ['…'] : [])].join(', ')}`;
}
