import type { KnownNeed } from '../../catalog/cooperation/needs/known-needs.ts';
import { isWaiting, ofKind } from '../../catalog/cooperation/needs/known-needs.ts';
import { KIND_WORDS, STATUS_WORDS } from '../../catalog/cooperation/needs/words.ts';
import { FIXED_PAGES, needPage } from '../../catalog/model/addresses.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import { accentOf } from '../data/counties.ts';
import { nameOfTheme, namesOfPlaces, showNeedText } from '../data/needs.ts';
import type { Site } from '../data/site.ts';
import { counted } from '../text/counted.ts';
import { formatDate } from '../text/format-date.ts';
import { type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';
import { shorten } from '../text/show-text.ts';
import { badge } from './badges.ts';

const TEXT_LENGTH = 160;
/** More places than these are not named one by one. */
const FEW = 3;

const WORDS = bilingual(
  { places: (number: number) => `${number} platser`, all: 'Alla länen' },
  { places: (number) => `${number} places`, all: 'All counties' },
);

/** Needs in a list. What the page's script sorts them out by stands in attributes. */
export function needList(site: Site, needs: readonly KnownNeed[]): Html {
  return html`<ul class="entries needs">${needs.map((need) => needEntry(site, need))}</ul>`;
}

function needEntry(site: Site, need: KnownNeed): Html {
  const { number, kind, status, counties, theme, votes, created, what, title } = need;
  return html`<li class="entry ${accentOf(counties.length === 1 ? counties[0] : undefined)}" data-kind="${kind}" data-status="${status}" data-counties="${counties.join(' ')}" data-theme="${theme ?? ''}" data-votes="${votes}" data-number="${number}">
<h3><a href="${site.link(needPage(number))}">${showNeedText(title, site)}</a></h3>
<p class="entry-by">${aboutLine(site, need)}</p>
${what !== '' && html`<p lang="sv">${shorten(what.replaceAll(/\s+/g, ' '), TEXT_LENGTH)}</p>`}
<div class="entry-foot"><ul class="badges">${statusBadge(site, need)}${badge(KIND_WORDS[kind][site.language])}</ul>
<p class="muted">${counted(votes, 'vote', site.language)} · ${formatDate(dayInSweden(created), site.language)}</p></div>
</li>`;
}

/** The places and the theme of a need, in a line: "Uppsala kommun · Miljö". */
function aboutLine(site: Site, need: KnownNeed): string {
  return [placeLine(site, need), nameOfTheme(need, site.language)].filter(Boolean).join(' · ');
}

/** "Uppsala kommun och Heby kommun", "Alla länen", "7 platser". */
export function placeLine({ language }: Site, need: KnownNeed): string {
  const names = namesOfPlaces(need, language);
  if (names.length <= FEW) return inARow(names, language);
  const { all, places } = WORDS[language];
  const isAll = need.places.every((code) => code.length === 2) && names.length === 5;
  return isAll ? all : places(names.length);
}

/** The status of a need, in its colour. */
export function statusBadge({ language }: Site, { kind, status }: KnownNeed): Html {
  const look = status === 'met' ? 'licence' : status === 'impossible' ? 'missing' : 'kind';
  return badge(STATUS_WORDS[kind][status][language], look);
}

const MOST_WANTED = 4;

const HOME = bilingual(
  { heading: 'Mest önskade data', all: 'Alla behov, och så säger du vad du saknar' },
  { heading: 'Most wanted data', all: 'All needs, and how to say what you miss' },
);

/** The data that is wanted most, for the first page; nothing where none is. */
export function mostWanted(site: Site): Html | undefined {
  const wanted = ofKind(site.needs.all, 'data').filter(isWaiting).slice(0, MOST_WANTED);
  if (wanted.length === 0) return undefined;
  const { heading, all } = HOME[site.language];
  return html`<section aria-labelledby="_onskat"><h2 id="_onskat">${heading}</h2>${needList(site, wanted)}
<p><a class="more" href="${site.link(FIXED_PAGES.needs)}">${all}</a></p></section>`;
}
