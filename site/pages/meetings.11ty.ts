import { archiveByTheme, comingAndPast, type Meeting } from '../../catalog/cooperation/meeting.ts';
import { FIXED_PAGES, meetingsAtom, meetingsCalendar } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { icon } from '../parts/icon.ts';
import { cooperationAssets, meetingEntry } from '../parts/meeting-entry.ts';
import { materialList } from '../parts/meeting-material.ts';
import { fileToFillIn, newFileAddress } from '../parts/new-file.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { withoutAccount } from '../parts/without-account.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    title: 'Träffar',
    description: (name: string) =>
      `Digitala träffar om öppna data i ${name}: kommande, tidigare och material från dem.`,
    lead: 'Träffar om öppna data för kommuner och regioner: vad som är på gång, och material från dem som har varit.',
    coming: 'Kommande träffar',
    noneComing:
      'Ingen träff är inplanerad just nu. Lägg till kalendern nedan, så ser du när det händer något.',
    noScript:
      'Din webbläsare kör inte JavaScript. Då flyttas en träff till de tidigare först när webbplatsen uppdateras, normalt flera gånger om dagen. Dagen står på varje träff.',
    past: 'Tidigare träffar',
    nonePast: 'Ingen träff har hållits ännu.',
    material: 'Presentationer och inspelningar',
    noMaterial: 'Det finns inga presentationer eller inspelningar ännu.',
    other: 'Utan tema',
    calendar: 'Följ träffarna i din kalender',
    calendarText:
      'Kopiera adressen och välj ”Lägg till kalender från webben” (eller ”Prenumerera”) i ditt kalenderprogram. Då kommer nya träffar med av sig själva, och ändrade tider rättas.',
    download: 'Hämta som kalenderfil',
    feed: 'Bevaka (Atom)',
    theme: 'Vad ska nästa träff handla om?',
    themeText: 'Säg vad ni behöver stöd med. Önskemålen visar vilka teman som behövs.',
    wish: 'Säg vad ni behöver',
    add: 'Lägg till en träff',
    addText:
      'Den som ordnar en träff beskriver den i en fil. Knappen öppnar en färdig mall på GitHub: byt ut exemplen mot era uppgifter och skicka in. Det kräver ett konto på GitHub.',
    template: 'Öppna mallen på GitHub',
  },
  {
    title: 'Meetings',
    description: (name) => `Digital meetings on open data in ${name}: to come, past, and material from them.`,
    lead: 'Meetings on open data for municipalities and regions: what is coming up, and material from those that have been.',
    coming: 'Meetings to come',
    noneComing: 'No meeting is planned for now. Add the calendar below, and you see when there is one.',
    noScript:
      'Your browser does not run JavaScript. A meeting then moves to the past ones only when the site is updated, normally several times a day. Each meeting tells its day.',
    past: 'Past meetings',
    nonePast: 'No meeting has been held yet.',
    material: 'Presentations and recordings',
    noMaterial: 'There are no presentations or recordings yet.',
    other: 'Without a theme',
    calendar: 'Follow the meetings in your calendar',
    calendarText:
      'Copy the address and choose “Add calendar from web” (or “Subscribe”) in your calendar program. New meetings then come along by themselves, and changed times are corrected.',
    download: 'Get as a calendar file',
    feed: 'Follow (Atom)',
    theme: 'What should the next meeting be about?',
    themeText: 'Say what you need support with. The wishes show which themes are needed.',
    wish: 'Say what you need',
    add: 'Add a meeting',
    addText:
      'Whoever holds a meeting describes it in a file. The button opens a ready template on GitHub: replace the examples and send it in. That needs an account at GitHub.',
    template: 'Open the template on GitHub',
  },
);

/** Meetings to come and past, what was shown at them, and how to follow them. */
export default pages<'meetings'>({
  things: () => ['meetings'],
  address: () => FIXED_PAGES.meetings,
  render: (_, site) => {
    const { title, description, feed } = WORDS[site.language];
    const head = {
      title,
      description: description(site.name),
      address: FIXED_PAGES.meetings,
      section: 'meetings' as const,
      more: [
        cooperationAssets(site),
        html`<link rel="alternate" type="application/atom+xml" href="${site.file(`/${meetingsAtom(site.language)}`)}" title="${feed}">
<link rel="alternate" type="text/calendar" href="${site.file(`/${meetingsCalendar(site.language)}`)}" title="${title}">
`,
      ],
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const { coming, past } = comingAndPast(site.meetings, site.settings.now);
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
${list(site, '_kommande', words.coming, coming, '_inga-kommande', words.noneComing)}
${coming.length > 0 && html`<noscript><p class="muted">${words.noScript}</p></noscript>`}
${list(site, '_tidigare', words.past, past, '_inga-tidigare', words.nonePast)}
${archive(site)}
${calendar(site)}
<section class="prose" aria-labelledby="_tema"><h2 id="_tema">${words.theme}</h2>
<p>${words.themeText}</p>
<p><a class="button secondary" href="${site.link(FIXED_PAGES.needs)}">${words.wish}</a></p></section>
${addMeeting(site)}
</div>`;
}

/** Both lists and both notes are there from the start, for the script to move what has been from one to the other. */
function list(
  site: Site,
  id: string,
  heading: string,
  meetings: readonly Meeting[],
  noteId: string,
  note: string,
): Html {
  const items = meetings.map((meeting) => meetingEntry(site, meeting));
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${meetings.length > 0 ? html`<p id="${noteId}" hidden>${note}</p>` : html`<p id="${noteId}">${note}</p>`}
<ul class="entries" id="${id}-lista">${items}</ul>
</section>`;
}

function archive(site: Site): Html {
  const { language } = site;
  const words = WORDS[language];
  const themes = archiveByTheme(site.meetings).map(
    ({ theme, meetings }) => html`<h3>${theme ? showText(theme, language) : words.other}</h3>
<ul class="link-list">${meetings.map((meeting) => materialItem(site, meeting))}</ul>`,
  );
  return html`<section aria-labelledby="_material"><h2 id="_material">${words.material}</h2>
${themes.length > 0 ? html`<div class="archive">${themes}</div>` : html`<p>${words.noMaterial}</p>`}</section>`;
}

function materialItem(site: Site, meeting: Meeting): Content {
  const { data, page: address } = meeting;
  const { language } = site;
  return html`<li><a href="${site.link(address)}">${showText(data.title, language)}</a>, ${formatDate(data.start.slice(0, 10), language)}
${materialList(site, meeting)}</li>`;
}

function calendar(site: Site): Html {
  const words = WORDS[site.language];
  const file = `/${meetingsCalendar(site.language)}`;
  return html`<section class="prose" aria-labelledby="_kalender"><h2 id="_kalender">${words.calendar}</h2>
<p>${words.calendarText}</p>
<p class="address"><code>${site.absoluteFile(file)}</code></p>
<p><a class="button secondary" href="${site.file(file)}" type="text/calendar">${icon(site, 'calendar')}${words.download}</a> <a class="button quiet" href="${site.file(`/${meetingsAtom(site.language)}`)}" type="application/atom+xml">${words.feed}</a></p></section>`;
}

function addMeeting(site: Site): Html {
  const words = WORDS[site.language];
  const text = fileToFillIn('meeting', site.language);
  const address = newFileAddress(site, 'cooperation/meetings', '2027-03-11-oppna-licenser.yaml', text);
  return html`<section class="prose" aria-labelledby="_lagg-till"><h2 id="_lagg-till">${words.add}</h2>
<p>${words.addText} ${withoutAccount(site)}</p>
<p><a class="button secondary" href="${address}">${icon(site, 'git-pull-request')}${words.template}</a></p></section>`;
}
