import { inSwedishTime } from '../../catalog/model/values/swedish-time.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    gathered: (time: string) => `Hämtat från GitHub ${time}.`,
    old: (time: string) => `Behoven är från ${time}.`,
    failed: (time: string) =>
      `Det gick inte att hämta dem på nytt ${time}. Det som har hänt sedan dess visas när det går igen.`,
    never: 'Behoven är inte hämtade till webbplatsen än.',
    some: 'Bara de nyaste behoven visas.',
    unseen: (number: number) =>
      number === 1
        ? 'Ett nytt eller ändrat behov väntar på att någon ansvarig ska läsa det. Sedan visas det här.'
        : `${number} nya eller ändrade behov väntar på att någon ansvarig ska läsa dem. Sedan visas de här.`,
  },
  {
    gathered: (time) => `Fetched from GitHub ${time}.`,
    old: (time) => `The needs are from ${time}.`,
    failed: (time) =>
      `They could not be fetched anew ${time}. What has happened since is shown once they can.`,
    never: 'The needs have not been fetched to the site yet.',
    some: 'Only the newest needs are shown.',
    unseen: (number) =>
      number === 1
        ? 'One new or changed need waits for somebody responsible to read it. Then it is shown here.'
        : `${number} new or changed needs wait for somebody responsible to read them. Then they are shown here.`,
  },
);

/** States how many needs are not shown yet; nothing where there are none. */
export function unseenNotice({ needs: { unseen }, language }: Site): Html | undefined {
  return unseen > 0 ? html`<p class="notice">${WORDS[language].unseen(unseen)}</p>` : undefined;
}

/** States when the needs were fetched; stands out where the latest attempt failed. */
export function gatheredNotice({ needs, language }: Site): Html {
  const words = WORDS[language];
  const time = (instant: string): string => formatDate(inSwedishTime(instant), language);
  const { gathered, failed, whole } = needs;
  if (gathered === undefined) return html`<p class="muted">${words.never}</p>`;
  if (failed === undefined)
    return html`<p class="muted">${words.gathered(time(gathered))} ${!whole && words.some}</p>`;
  return html`<div class="notice"><p><strong>${words.old(time(gathered))}</strong> ${words.failed(time(failed))}</p></div>`;
}
