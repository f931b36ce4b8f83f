import type { Severity } from '../../model/issues/issue.ts';
import type { Language, Localised } from '../../model/text.ts';

const SEVERITIES: Record<Severity, Localised> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Tips', en: 'Tip' },
};

/** One and several, in each language. */
const COUNTED = {
  file: { sv: ['fil', 'filer'], en: ['file', 'files'] },
  publisher: { sv: ['utgivare', 'utgivare'], en: ['publisher', 'publishers'] },
  dataset: { sv: ['datamängd', 'datamängder'], en: ['dataset', 'datasets'] },
  service: { sv: ['datatjänst', 'datatjänster'], en: ['data service', 'data services'] },
  series: { sv: ['dataserie', 'dataserier'], en: ['dataset series', 'dataset series'] },
  page: { sv: ['sida', 'sidor'], en: ['page', 'pages'] },
  feed: { sv: ['flöde', 'flöden'], en: ['feed', 'feeds'] },
  export: {
    sv: ['annan fil för maskiner', 'andra filer för maskiner'],
    en: ['other file for machines', 'other files for machines'],
  },
  error: { sv: ['fel', 'fel'], en: ['error', 'errors'] },
  warning: { sv: ['varning', 'varningar'], en: ['warning', 'warnings'] },
  info: { sv: ['tips', 'tips'], en: ['tip', 'tips'] },
} as const;

/** The countable nouns. */
export type Countable = keyof typeof COUNTED;

/** A severity as a heading: `Fel`, `Error`. */
export function severityWord(severity: Severity, language: Language): string {
  return SEVERITIES[severity][language];
}

/** A number of things in words: `1 varning`, `2 warnings`, `12 500 filer`. */
export function counted(count: number, thing: Countable, language: Language): string {
  return `${number(count, language)} ${COUNTED[thing][language][count === 1 ? 0 : 1]}`;
}

/** A number with its thousands apart, as the language has it. */
export function number(value: number, language: Language): string {
  const separator = language === 'sv' ? '\u00a0' : ',';
  return String(value).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}

/** Counts the issues of each severity, without those that there are none of: `2 fel, 1 varning`. */
export function severityCounts(counts: Record<Severity, number>, language: Language): string {
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, language))
    .join(', ');
}
