import type { Dataset, Series, Service } from '../../catalog/model/catalog.ts';
import type { Language } from '../../catalog/model/text.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import type { FieldChange } from '../../catalog/past/changes/change.ts';
import { CHANGE_WORDS } from '../../catalog/past/history/change-words.ts';
import { type FileHistory, historyOf, type PastChange } from '../../catalog/past/history/history.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { followPublisher } from './machine-links.ts';

const WORDS = bilingual(
  {
    heading: 'Så har beskrivningen ändrats',
    unknown: 'Historiken finns inte med på webbplatsen just nu.',
    by: 'av',
    see: 'Se ändringen',
    of: (date: string) => `från ${date}`,
    request: (number: number) => `Ärende ${number}`,
    message: 'Ändringen beskrevs så här:',
    removed: 'borttaget',
    older: (number: number) => `${formatNumber(number, 'sv')} äldre ändringar visas inte här.`,
    earlier: (number: number) => `Visa tidigare ändringar (${formatNumber(number, 'sv')})`,
  },
  {
    heading: 'How the description has changed',
    unknown: 'The history is not on the site for now.',
    by: 'by',
    see: 'See the change',
    of: (date) => `of ${date}`,
    request: (number) => `Pull request ${number}`,
    message: 'The change was described like this:',
    removed: 'removed',
    older: (number) => `${formatNumber(number, 'en')} older changes are not shown here.`,
    earlier: (number) => `Show earlier changes (${formatNumber(number, 'en')})`,
  },
);

/** The number of changes that are seen at once; the others are folded up. */
const SEEN = 3;

/** Lists the changes of an entity's description. Stands last on its page. */
export function history(site: Site, thing: Dataset | Service | Series): Html {
  const words = WORDS[site.language];
  const past = historyOf(site.history, thing.path);
  return html`<section class="history" aria-labelledby="_historik">
<h2 id="_historik">${words.heading}</h2>
${past ? changes(site, past) : html`<p class="muted">${words.unknown}</p>`}
${thing.kind === 'dataset' && followPublisher(site, thing.publisher)}
</section>`;
}

function changes(site: Site, { changes: all, total }: FileHistory): Content {
  const words = WORDS[site.language];
  const earlier = all.slice(SEEN);
  return [
    list(site, all.slice(0, SEEN)),
    earlier.length > 0 &&
      html`<details><summary>${words.earlier(earlier.length)}</summary>${list(site, earlier)}</details>`,
    total > all.length && html`<p class="muted">${words.older(total - all.length)}</p>`,
  ];
}

function list(site: Site, some: readonly PastChange[]): Html {
  return html`<ol class="changes">${some.map((change) => item(site, change))}</ol>`;
}

function item(site: Site, change: PastChange): Html {
  const { language, settings } = site;
  const words = WORDS[language];
  const { commit, time, author, pullRequest, what, subject, fields = [] } = change;
  const date = formatDate(dayInSweden(time), language);
  return html`<li>
<p><time datetime="${time}">${date}</time>: ${CHANGE_WORDS[what][language]}${author && ` ${words.by} ${author}`}.</p>
${fields.length > 0 && html`<ul>${fields.map((field) => fieldItem(field, language))}</ul>`}
${what !== 'added' && html`<p class="muted">${words.message} <q lang="">${subject}</q></p>`}
<p><a href="${settings.repository}/commit/${commit}">${words.see}<span class="visually-hidden"> ${words.of(date)}</span></a>${pullRequest !== undefined && html` · <a href="${settings.repository}/pull/${String(pullRequest)}">${words.request(pullRequest)}</a>`}</p>
</li>`;
}

function fieldItem({ label, before, after }: FieldChange, language: Language): Html {
  const { removed } = WORDS[language];
  const name = html`<strong>${label[language]}</strong>`;
  if (before === undefined) return html`<li>${name}: <ins>${after?.[language]}</ins></li>`;
  if (after === undefined) return html`<li>${name}: <del>${before[language]}</del> (${removed})</li>`;
  return html`<li>${name}: <del>${before[language]}</del> → <ins>${after[language]}</ins></li>`;
}
