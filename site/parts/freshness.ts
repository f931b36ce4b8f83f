import type { Dataset } from '../../catalog/model/catalog.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { formatDate } from '../text/format-date.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  {
    label: 'Aktualitet',
    changed: (date: string) => `Data ändrades senast ${date}, enligt utgivaren.`,
    next: (date: string) =>
      `Med den uppdateringsfrekvens som är angiven väntas nästa ändring senast ${date}.`,
    unknownDate: 'Utgivaren anger inte när data ändrades senast.',
    unknownFrequency: 'Hur ofta data uppdateras är inte angivet.',
    never: 'De ska inte uppdateras.',
    always: 'De ska uppdateras löpande.',
  },
  {
    label: 'Freshness',
    changed: (date) => `The data were last changed on ${date}, according to the publisher.`,
    next: (date) => `By the stated update frequency the next change is due on ${date} at the latest.`,
    unknownDate: 'The publisher does not state when the data were last changed.',
    unknownFrequency: 'How often the data are updated is not stated.',
    never: 'They are not to be updated.',
    always: 'They are to be updated continuously.',
  },
);

/** The longest time between two changes, in days, that each code of the EU's list of frequencies allows. */
const DAYS: Record<string, number> = {
  DAILY_2: 1,
  DAILY: 1,
  WEEKLY_3: 7,
  WEEKLY_2: 7,
  WEEKLY: 7,
  MONTHLY_3: 31,
  BIWEEKLY: 14,
  MONTHLY_2: 31,
  MONTHLY: 31,
  BIMONTHLY: 62,
  QUARTERLY: 92,
  ANNUAL_3: 366,
  ANNUAL_2: 184,
  ANNUAL: 366,
  BIENNIAL: 731,
  TRIENNIAL: 1096,
};

/**
 * How fresh the data are, by what their publisher says: when they were changed, and when they are due to change again. It
 * does not judge: a page is read long after it was made.
 */
export function freshness(site: Site, { data }: Dataset): Html {
  const words = WORDS[site.language];
  const { modified, accrualPeriodicity: frequency } = data;
  const changed =
    modified === undefined ? words.unknownDate : words.changed(formatDate(modified, site.language));
  return html`<p class="freshness">${icon(site, 'clock')}<span><strong>${words.label}:</strong> ${changed} ${outlook(site, modified, frequency)}</span></p>`;
}

function outlook(site: Site, modified: string | number | undefined, frequency: string | undefined): string {
  const words = WORDS[site.language];
  if (frequency === undefined || frequency === 'UNKNOWN') return words.unknownFrequency;
  if (frequency === 'NEVER') return words.never;
  if (frequency === 'CONT' || frequency === 'UPDATE_CONT') return words.always;
  const due = dueDate(modified, DAYS[frequency]);
  return due === undefined ? '' : words.next(formatDate(due, site.language));
}

/** The day the next change is due; `undefined` where the last one is not told to the day. */
export function dueDate(modified: string | number | undefined, days: number | undefined): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(String(modified))?.[0];
  if (day === undefined || days === undefined) return undefined;
  const due = new Date(`${day}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + days);
  return Number.isNaN(due.getTime()) ? undefined : due.toISOString().slice(0, 10);
}
