import { number } from '../../catalog/check/format/words.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { improvements } from '../../catalog/publish/quality/improvements.ts';
import { RATING_LABELS, type Score } from '../../catalog/publish/quality/score.ts';
import { type CommentContext, inBlocks, nameIn } from './comment-context.ts';
import { markdownText } from './markdown-text.ts';

const WORDS = {
  heading: { sv: 'Kvalitet på beskrivningen', en: 'Quality of the description' },
  columns: {
    sv: ['Datamängd', 'Före', 'Efter', 'Ej prövat', 'Det som höjer mest'],
    en: ['Dataset', 'Before', 'After', 'Not tested', 'What would raise it most'],
  },
  of: { sv: 'av', en: 'of' },
  new: { sv: 'ny', en: 'new' },
  nothing: { sv: 'inget mer att hämta 🎉', en: 'nothing more to gain 🎉' },
  explained: {
    sv: 'Poängen räknas så som data.europa.eu gör. Ej prövat är om adresserna svarar och om EU:s formregler (SHACL) följs.',
    en: 'Points are counted as data.europa.eu does. Not tested is whether the addresses answer and the shapes of the EU (SHACL) are followed.',
  },
  more: { sv: (count: number) => `… och ${count} till.`, en: (count: number) => `… and ${count} more.` },
} as const;

/** Datasets that are told of one by one. */
const MOST = 15;

/** The score of each dataset, before and after, and the one thing that would raise it most. */
export function qualitySection(commentContext: CommentContext): string {
  const { assessment, language } = commentContext;
  const { scores } = assessment;
  if (scores.length === 0) return '';
  const rows = scores.slice(0, MOST).map((score) => row(score, commentContext));
  const table = [`| ${WORDS.columns[language].join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n');
  const left = scores.length - MOST;
  return inBlocks(
    `### ${WORDS.heading[language]}`,
    table,
    left > 0 ? WORDS.more[language](left) : undefined,
    `<sub>${WORDS.explained[language]}</sub>`,
  );
}

function row(
  { id, before, after }: CommentContext['assessment']['scores'][number],
  commentContext: CommentContext,
): string {
  const { language } = commentContext;
  const cells = [
    titleOf(id, commentContext),
    before ? points(before, language) : WORDS.new[language],
    `${arrow(before, after)}${points(after, language)}`,
    number(after.untested, language),
    bestStep(after, language),
  ];
  return `| ${cells.join(' | ')} |`;
}

function titleOf(id: string, { assessment, language }: CommentContext): string {
  const title: Localised | undefined = assessment.changes.find((change) => change.id === id)?.title;
  return nameIn(title && { ...title }, language, id);
}

/** Only points that are reached, as on the page of the dataset; what nobody has tried has a column of its own. */
function points({ points: reached, max, rating }: Score, language: 'sv' | 'en'): string {
  const label = RATING_LABELS[rating][language].toLowerCase();
  return `${number(reached, language)} ${WORDS.of[language]} ${number(max, language)} (${label})`;
}

function arrow(before: Score | undefined, after: Score): string {
  const change = before ? after.points - before.points : 0;
  if (change === 0) return '';
  return change > 0 ? '📈 ' : '📉 ';
}

function bestStep(score: Score, language: 'sv' | 'en'): string {
  const [best] = improvements(score);
  if (!best) return WORDS.nothing[language];
  return `${markdownText(best.remedy[language])} (+${best.points})`;
}
