import { hasMaterial, type Meeting } from '../../catalog/cooperation/meeting.ts';
import { FIXED_PAGES, meetingCalendar } from '../../catalog/model/addresses.ts';
import { inWords } from '../../catalog/model/words/value-words.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { labelled } from '../facts/facts.ts';
import { showAddress } from '../facts/show-link.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { icon } from '../parts/icon.ts';
import { meetingJsonLd } from '../parts/json-ld.ts';
import { cooperationAssets, meetingBadges, meetingTime } from '../parts/meeting-entry.ts';
import { materialList } from '../parts/meeting-material.ts';
import { page } from '../parts/page.ts';
import { editAddress } from '../parts/record-box.ts';
import { formatDate } from '../text/format-date.ts';
import { formatMeetingTime } from '../text/format-meeting-time.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, shorten, showParagraphs, showText } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    meetings: 'Träffar',
    meeting: 'Träff',
    when: 'När',
    place: 'Plats',
    join: 'Anslut',
    registration: 'Anmälan',
    registerBy: (date: string) => `senast ${date}`,
    audience: 'Målgrupp',
    theme: 'Tema',
    organiser: 'Arrangör',
    contributor: 'Medverkande',
    language: 'Språk',
    more: 'Läs mer',
    swedishTime: 'svensk tid',
    past: 'Träffen har varit.',
    cancelled: 'Träffen är inställd.',
    tentative: 'Tiden är preliminär.',
    decisions: 'Det här kom vi fram till',
    material: 'Presentationer och inspelning',
    noMaterial: 'Inga presentationer eller inspelningar finns här.',
    add: 'Lägg till i kalendern',
    wrong: 'Är något fel, eller vill du lägga till en presentation?',
    propose: 'Föreslå ändring',
    facts: 'Om träffen',
  },
  {
    meetings: 'Meetings',
    meeting: 'Meeting',
    when: 'When',
    place: 'Place',
    join: 'Join',
    registration: 'Registration',
    registerBy: (date) => `by ${date}`,
    audience: 'For',
    theme: 'Theme',
    organiser: 'Organiser',
    contributor: 'Contributors',
    language: 'Language',
    more: 'Read more',
    swedishTime: 'Swedish time',
    past: 'The meeting has been.',
    cancelled: 'The meeting is cancelled.',
    tentative: 'The time is tentative.',
    decisions: 'What was decided',
    material: 'Presentations and recording',
    noMaterial: 'There are no presentations or recordings here.',
    add: 'Add to the calendar',
    wrong: 'Is something wrong, or do you want to add a presentation?',
    propose: 'Propose a change',
    facts: 'About the meeting',
  },
);

/** A page for each meeting. */
export default pages<Meeting>({
  things: (site) => site.meetings,
  address: ({ page: address }) => address,
  render: (meeting, site) => {
    const { data, page: address } = meeting;
    const { language } = site;
    const when = formatMeetingTime(data.start, data.end, language);
    const about = pickText(data.description, language)?.text;
    const head = {
      title: `${pickText(data.title, language)?.text}, ${formatDate(data.start.slice(0, 10), language)}`,
      description: shorten([`${when}.`, about].filter(Boolean).join(' '), 200),
      address,
      section: 'meetings' as const,
      more: [cooperationAssets(site), meetingJsonLd(site, meeting)],
    };
    return page(site, head, content(site, meeting));
  },
});

function content(site: Site, meeting: Meeting): Html {
  const { data, path } = meeting;
  const { language } = site;
  const words = WORDS[language];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.meetings, FIXED_PAGES.meetings])}
<p class="kind">${icon(site, 'calendar')} ${words.meeting}</p>
<h1>${showText(data.title, language)}</h1>
<p class="lead">${meetingTime(site, meeting)}</p>
${meetingBadges(site, meeting)}
</div></div>
<div class="wide columns">
<div class="main-column">
${notices(site, meeting)}
${data.description && html`<section class="prose">${showParagraphs(data.description, language)}</section>`}
${data.decisions && html`<section class="prose" aria-labelledby="_beslut"><h2 id="_beslut">${words.decisions}</h2>${showParagraphs(data.decisions, language)}</section>`}
${material(site, meeting)}
<p>${words.wrong} <a href="${editAddress(site, path)}">${words.propose}</a></p>
</div>
<aside class="sidebar" aria-labelledby="_om"><h2 id="_om">${words.facts}</h2>
<dl class="facts">${facts(site, meeting)}</dl>
${addToCalendar(site, meeting)}
</aside>
</div>`;
}

/** States that a meeting is cancelled, may be moved or is over; the script shows the last as soon as it is. */
function notices(site: Site, { data, end, endTime }: Meeting): Content {
  const words = WORDS[site.language];
  const isPast = end <= site.settings.now;
  return [
    data.status === 'cancelled' && html`<p class="notice">${words.cancelled}</p>`,
    data.status === 'tentative' && html`<p class="notice" data-until="${endTime}">${words.tentative}</p>`,
    data.status !== 'cancelled' &&
      (isPast
        ? html`<p class="notice">${words.past}</p>`
        : html`<p class="notice" data-from="${endTime}" hidden>${words.past}</p>`),
  ];
}

function material(site: Site, meeting: Meeting): Html | undefined {
  const words = WORDS[site.language];
  if (!hasMaterial(meeting) && meeting.end > site.settings.now) return undefined;
  return html`<section aria-labelledby="_material"><h2 id="_material">${words.material}</h2>
${hasMaterial(meeting) ? html`<div class="archive">${materialList(site, meeting)}</div>` : html`<p>${words.noMaterial}</p>`}</section>`;
}

function facts(site: Site, meeting: Meeting): Content {
  const { data } = meeting;
  const { language } = site;
  const words = WORDS[language];
  return [
    labelled(words.when, [html`${meetingTime(site, meeting)} (${words.swedishTime})`]),
    data.place && labelled(words.place, [showText(data.place, language)]),
    untilEnd(site, meeting),
    data.audience && labelled(words.audience, [showText(data.audience, language)]),
    data.theme && labelled(words.theme, [showText(data.theme, language)]),
    data.organiser && labelled(words.organiser, data.organiser),
    data.contributor && labelled(words.contributor, data.contributor),
    data.language && labelled(words.language, [inWords('meeting', 'language', data.language)[language]]),
    data.page && labelled(words.more, [showAddress(data.page)]),
  ];
}

/** The ways to take part, as long as that is possible. */
function untilEnd(site: Site, { data, end, endTime }: Meeting): Content {
  const { language } = site;
  const words = WORDS[language];
  if (end <= site.settings.now || data.status === 'cancelled') return undefined;
  const by = data.registerBy && words.registerBy(formatDate(data.registerBy, language));
  const registration = data.registration
    ? html`<a href="${data.registration}">${words.registration}</a>${by && html`, ${by}`}`
    : by;
  return [
    data.link && fact(words.join, showAddress(data.link), endTime),
    registration && fact(words.registration, registration, endTime),
  ];
}

function fact(label: string, value: Content, endTime: string): Html {
  return html`<div data-until="${endTime}"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function addToCalendar(site: Site, { id, end, endTime, data }: Meeting): Html | undefined {
  if (end <= site.settings.now || data.status === 'cancelled') return undefined;
  return html`<p data-until="${endTime}"><a class="button secondary" href="${site.file(`/${meetingCalendar(id, site.language)}`)}" type="text/calendar">${icon(site, 'calendar')}${WORDS[site.language].add}</a></p>`;
}
