import type { Dataset } from '../../catalog/model/catalog.ts';
import { inWords } from '../../catalog/model/words/value-words.ts';
import { type Freshness, freshnessOf } from '../../catalog/publish/quality/freshness.ts';
import { judgedOn } from '../data/judged-on.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    label: 'Aktualitet',
    modified: (date: string) => `Data ändrades senast ${date}, enligt utgivaren.`,
    period: (date: string) => `Data gäller tiden till och med ${date}.`,
    issued: (date: string) => `Data gavs ut ${date}, enligt utgivaren. Ingen senare ändring är angiven.`,
    unknownDate: 'Utgivaren anger inte när data ändrades senast.',
    next: (date: string) =>
      `Med den uppdateringsfrekvens som är angiven väntas nästa ändring senast ${date}.`,
    ended: (frequency: string, age: string) =>
      `De ska uppdateras ${frequency}, men de slutade för ${age} sedan.`,
    late: (frequency: string, age: string) =>
      `De ska uppdateras ${frequency}, men den senaste ändring som är angiven är ${age} gammal. Antingen är data gamla, eller så är datumet inte ändrat i beskrivningen.`,
    old: (age: string) => `Det är ${age} sedan.`,
    unknownFrequency: 'Hur ofta data uppdateras är inte angivet.',
    never: 'De ska inte uppdateras.',
    always: 'De ska uppdateras löpande.',
    asOf: (date: string) => `Räknat den ${date}, vid katalogens senaste ändring`,
    age: (number: number, unit: 'year' | 'month') =>
      `${number}\u00a0${unit === 'year' ? 'år' : number === 1 ? 'månad' : 'månader'}`,
  },
  {
    label: 'Freshness',
    modified: (date) => `The data were last changed on ${date}, according to the publisher.`,
    period: (date) => `The data are about the time until ${date}.`,
    issued: (date) =>
      `The data were published on ${date}, according to the publisher. No later change is stated.`,
    unknownDate: 'The publisher does not state when the data were last changed.',
    next: (date) => `By the stated update frequency the next change is due on ${date} at the latest.`,
    ended: (frequency, age) => `They are to be updated (${frequency}), but ended ${age} ago.`,
    late: (frequency, age) =>
      `They are to be updated (${frequency}), but the latest change that is stated is ${age} old. Either the data is old, or the date has not been changed in the description.`,
    old: (age) => `That is ${age} ago.`,
    unknownFrequency: 'How often the data are updated is not stated.',
    never: 'They are not to be updated.',
    always: 'They are to be updated continuously.',
    asOf: (date) => `As of ${date}, the latest change of the catalog`,
    age: (number, unit) => `${number}\u00a0${unit}${number === 1 ? '' : 's'}`,
  },
);

/**
 * Shows how fresh the data are, by their description: the last change, the time they are about and the update
 * frequency, as of the newest commit.
 */
export function freshness(site: Site, dataset: Dataset): Html {
  const fresh = freshnessOf(dataset, judgedOn(site));
  const isDoubtful = ['ended', 'late', 'old'].includes(fresh.state);
  const words = WORDS[site.language];
  return html`<p class="freshness${isDoubtful && ' doubtful'}">${icon(site, isDoubtful ? 'triangle-alert' : 'clock')}<span><strong>${words.label}:</strong> ${datesOf(site, fresh)} ${outlook(site, dataset, fresh)} ${asOf(site, fresh)}</span></p>`;
}

function datesOf({ language }: Site, { latest, end, state }: Freshness): string {
  const words = WORDS[language];
  if (!latest) return words.unknownDate;
  const shown = state === 'ended' && end && latest.by !== 'period' ? [latest, end] : [latest];
  return shown.map(({ by, date }) => words[by](formatDate(date, language))).join(' ');
}

function outlook(site: Site, { data: { accrualPeriodicity: frequency } }: Dataset, fresh: Freshness): string {
  const words = WORDS[site.language];
  const age = (from: string | undefined): string =>
    ageBetween(from ?? '', judgedOn(site) ?? '', site.language);
  const { latest, end, due, state } = fresh;
  if (state === 'final') return words.never;
  if (state === 'old') return words.old(age(latest?.day));
  if (frequency === undefined || frequency === 'UNKNOWN') return words.unknownFrequency;
  const often = inWords('dataset', 'accrualPeriodicity', frequency)[site.language].toLowerCase();
  if (state === 'ended') return words.ended(often, age(end?.day));
  if (state === 'late') return words.late(often, age(latest?.day));
  if (frequency === 'CONT' || frequency === 'UPDATE_CONT') return words.always;
  return due === undefined ? '' : words.next(formatDate(due, site.language));
}

/** The commit that freshness is judged by; nothing where nothing was judged. */
function asOf(site: Site, { state }: Freshness): Content {
  const { history, settings, language } = site;
  const day = judgedOn(site);
  if (!history.known || day === undefined || state === 'unknown' || state === 'final') return undefined;
  const { commit } = history.head;
  const date = formatDate(day, language);
  return html`<span class="muted">${WORDS[language].asOf(date)} (<a href="${settings.repository}/commit/${commit}"><code>${commit.slice(0, 7)}</code></a>).</span>`;
}

/** The time between two days, in whole years, or in months where it is less than two years. */
function ageBetween(from: string, to: string, language: Site['language']): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
  const { age } = WORDS[language];
  return months < 24 ? age(Math.max(1, months), 'month') : age(Math.floor(months / 12), 'year');
}
