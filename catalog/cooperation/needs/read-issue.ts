import { vocabulary } from '../../model/vocabularies.ts';
import { formOf } from './forms.ts';
import { HIDDEN_LABEL, kindFrom, PLACE_PREFIX, statusFrom, THEME_PREFIX, valuesAfter } from './labels.ts';
import { MOST, type Need, type NeedKind, type NeedStatus, URGENCIES } from './need.ts';
import { isPlace } from './places.ts';
import { publicLine, publicText } from './public-text.ts';
import { type FormAnswers, readForm } from './read-form.ts';
import { SUPPORT_THEMES } from './words.ts';

/** An issue, with what of it matters for a need. Text and title are anybody's. */
export interface NeedIssue {
  number: number;
  title: string;
  body: string;
  labels: readonly string[];
  open: boolean;
  /** The reason that it was closed: `completed`, `not_planned`, `duplicate`. */
  reason: string | undefined;
  created: string;
  updated: string;
  closed: string | undefined;
  /** Thumbs up. */
  votes: number;
}

/** The facts about an issue that are not in the issue itself. */
export interface NeedContext {
  answer?: Need['answer'];
  closedBy?: readonly string[];
  looked?: string;
}

/**
 * The need that an issue tells of, fit to be published; `undefined` where it tells of none, is hidden by its label, or
 * was closed as another's double or as not planned without an answer (as spam is): what is called impossible has a reason.
 *
 * @param context What those responsible have answered, and the datasets that came of it.
 */
export function readNeed(issue: NeedIssue, context: NeedContext = {}): Need | undefined {
  const kind = kindFrom(issue.labels);
  if (!kind || issue.labels.includes(HIDDEN_LABEL)) return undefined;
  const status = statusOf(issue, context);
  if (!status) return undefined;
  const form = formOf(kind);
  const { chosen, written } = readForm(issue.body, form.fields);
  const text = publicText(written.what ?? '', MOST.what);
  const title = titleOf(issue.title, form.title) || publicLine(text, 80) || form.name;
  return {
    number: issue.number,
    kind,
    status,
    title,
    what: text,
    ...(written.purpose && { purpose: publicText(written.purpose, MOST.purpose) }),
    places: placesOf(issue.labels, chosen.places ?? []),
    ...choicesOf(kind, issue.labels, chosen),
    votes: issue.votes,
    created: issue.created,
    updated: issue.updated,
    ...(issue.closed !== undefined && { closed: issue.closed }),
    ...(context.answer && { answer: context.answer }),
    ...(context.closedBy?.length && { closedBy: [...context.closedBy] }),
    ...(context.looked !== undefined && { looked: context.looked }),
  };
}

/**
 * True when somebody responsible has reviewed an issue: it has a status label, an answer, or a merged pull request
 * that closed it. Its being closed proves nothing, since its author can close it.
 */
export function isLookedAt({ labels }: NeedIssue, { answer, closedBy }: NeedContext): boolean {
  return statusFrom(labels) !== undefined || answer !== undefined || (closedBy?.length ?? 0) > 0;
}

/** True when two needs have the same text in people's own words. */
export function saysTheSame(need: Need, other: Need): boolean {
  const keys = ['title', 'what', 'purpose'] as const;
  return keys.every((key) => need[key] === other[key]);
}

function statusOf(
  { labels, open, reason }: NeedIssue,
  { answer, closedBy }: NeedContext,
): NeedStatus | undefined {
  const status = statusFrom(labels);
  if (open) return status ?? (answer ? 'seen' : 'new');
  if (status === 'impossible' || closedBy?.length) return status === 'impossible' ? status : 'met';
  if (reason === 'duplicate') return undefined;
  if (reason === 'not_planned') return answer ? 'impossible' : undefined;
  return 'met';
}

function titleOf(title: string, prefix: string): string {
  const own = title.startsWith(prefix.trim()) ? title.slice(prefix.trim().length) : title;
  return publicLine(own, MOST.title);
}

/** Those that labels tell, else those of the form. */
function placesOf(labels: readonly string[], chosen: readonly string[]): string[] {
  const labelled = valuesAfter(PLACE_PREFIX, labels).filter(isPlace);
  return labelled.length > 0 ? [...new Set(labelled)] : [...chosen];
}

function choicesOf(kind: NeedKind, labels: readonly string[], chosen: FormAnswers['chosen']): Partial<Need> {
  const labelled = valuesAfter(THEME_PREFIX, labels).find((code) => themesOf(kind).includes(code));
  const theme = labelled ?? chosen.theme?.[0];
  const urgency = URGENCIES.find((code) => code === chosen.urgency?.[0]);
  return {
    ...(theme !== undefined && { theme }),
    ...(urgency && { urgency }),
    ...(chosen.audience?.length && { audience: chosen.audience }),
    ...(chosen.help?.length && { help: chosen.help }),
  };
}

/** The themes that a kind of need can have, by their codes. */
export function themesOf(kind: NeedKind): string[] {
  if (kind === 'support') return Object.keys(SUPPORT_THEMES);
  return vocabulary('data-theme').concepts.map(({ code }) => code);
}
