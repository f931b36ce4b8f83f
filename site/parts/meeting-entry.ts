import { hasMaterial, type Meeting } from '../../catalog/cooperation/meeting.ts';
import type { Site } from '../data/site.ts';
import { formatMeetingTime } from '../text/format-meeting-time.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';
import { badge } from './badges.ts';

const WORDS = bilingual(
  { cancelled: 'Inställd', tentative: 'Preliminär', material: 'Material finns', notes: 'Anteckningar finns' },
  { cancelled: 'Cancelled', tentative: 'Tentative', material: 'With material', notes: 'With notes' },
);

/** The time of a meeting, for people and programs. */
export function meetingTime({ language }: Site, { data, startTime }: Meeting): Html {
  return html`<time datetime="${startTime}">${formatMeetingTime(data.start, data.end, language)}</time>`;
}

/** A meeting in a list. When it ends stands in an attribute: the page's script sorts out those that have been. */
export function meetingEntry(site: Site, meeting: Meeting): Html {
  const { data, page, endTime } = meeting;
  const { language } = site;
  return html`<li class="entry accent-none" data-end="${endTime}">
<h3><a href="${site.link(page)}">${showText(data.title, language)}</a></h3>
<p class="entry-by">${meetingTime(site, meeting)}${data.theme && html` · ${showText(data.theme, language)}`}</p>
${data.audience && html`<p>${showText(data.audience, language)}</p>`}
${meetingBadges(site, meeting)}
</li>`;
}

/** The status, material and notes of a meeting as badges; nothing for a meeting that is simply planned. */
export function meetingBadges({ language }: Site, meeting: Meeting): Html | undefined {
  const words = WORDS[language];
  const { status, decisions } = meeting.data;
  const badges = [
    status === 'cancelled' && badge(words.cancelled, 'missing'),
    status === 'tentative' && badge(words.tentative),
    hasMaterial(meeting) && badge(words.material, 'licence'),
    decisions !== undefined && badge(words.notes),
  ].filter((decision) => decision !== false);
  return badges.length === 0 ? undefined : html`<ul class="badges">${badges}</ul>`;
}

/** The style sheet and script of the pages of meetings, apart from the style of all pages. */
export function cooperationAssets(site: Site): Html {
  return html`<link rel="stylesheet" href="${site.asset('cooperation.css')}">
<script type="module" src="${site.asset('meetings.js')}"></script>
`;
}
