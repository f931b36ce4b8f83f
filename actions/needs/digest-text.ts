import type { Digest, Week } from '../../catalog/cooperation/needs/digest.ts';
import { HIDDEN_LABEL, KIND_LABELS, STATUS_LABELS } from '../../catalog/cooperation/needs/labels.ts';
import type { Need } from '../../catalog/cooperation/needs/need.ts';
import { KIND_WORDS, STATUS_WORDS, SUPPORT_THEMES } from '../../catalog/cooperation/needs/words.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import { markdownLink, markdownText } from '../comment/markdown-text.ts';

/** The issue that a county's summaries are written in bears this mark first. */
export function countyMarker(county: string): string {
  return `<!-- katalog:behov ${county} -->`;
}

/** And each summary this one. */
export function weekMarker(county: string, week: Week): string {
  return `<!-- katalog:behov ${county} ${week.id} -->`;
}

/** The issue for a county's summaries, in Swedish. */
export function digestIssue(county: string, github: string | undefined): { title: string; body: string } {
  const name = nameOf(county);
  const lines = [
    countyMarker(county),
    `Här skrivs varje vecka vad som har hänt med behoven i ${name}: nya önskemål om data, nya behov av stöd, och vad som har fått svar. Händer inget skrivs inget.`,
    ...(github === undefined ? [] : [`Till @${github}.`]),
    'Stäng inte ärendet: då görs ett nytt. Vill du slippa meddelanden väljer du *Unsubscribe*.',
  ];
  return { title: `Behov i ${name}, vecka för vecka`, body: lines.join('\n\n') };
}

/** The number of needs that a list names; the rest are counted. */
const MOST_NAMED = 20;

/**
 * A summary as the comment it becomes, in Swedish.
 *
 * @param base The address of the site, without a slash at the end.
 * @param repository The address of the repository for people, where those are read that the site does not show.
 */
export function digestText(
  { county, week, fresh, unread, edited, answered, wanted }: Digest,
  github: string | undefined,
  base: string,
  repository: string,
): string {
  return [
    weekMarker(county, week),
    `### Behov i ${nameOf(county)}, vecka ${week.number} (${daysOf(week)})`,
    ...list('Nya', fresh, base),
    ...unreadLines(unread, unreadAddress(repository)),
    ...editedLines(edited, repository),
    ...list('Har fått svar eller avslutats', answered, base),
    ...list('Har flest röster av dem som väntar', wanted, base),
    `${markdownLink('Alla behov i länet', `${base}/behov/?lan=${county}`)}. Svara genom att öppna behovet, gå till ärendet och skriva en kommentar som börjar med ”Svar:”.`,
    ...(github === undefined ? [] : [`Till @${github}.`]),
  ].join('\n\n');
}

function unreadLines(count: number, address: string): string[] {
  if (count === 0) return [];
  const number = count === 1 ? 'Ett nytt behov' : `${count} nya behov`;
  const them = count === 1 ? 'det' : 'dem';
  return [
    `**${number} som ingen har läst.** ${markdownLink('Öppna listan på GitHub', address)}, läs och sätt etiketten \`behov: sett\`, eller svara. Sedan visas ${them} på webbplatsen. Är det skräp sätter du \`spam\`.`,
  ];
}

/** Links lead to the issues here: what is not shown has no page on the site. */
function editedLines(editedNeeds: Digest['edited'], repository: string): string[] {
  if (editedNeeds.length === 0) return [];
  const lines = editedNeeds.slice(0, MOST_NAMED).map(({ number, kind, edited: { changed, looked } }) => {
    const link = markdownLink(`Ärende ${number}`, `${repository}/issues/${number}`);
    const since = looked === undefined ? '' : `, läst senast ${dayOf(looked)}`;
    return `- ${link} (${KIND_WORDS[kind].sv.toLowerCase()}): ändrat ${dayOf(changed)}${since}`;
  });
  const more = editedNeeds.length - lines.length;
  return [
    '**Har ändrats efter att någon läste dem, och visas inte.** Läs dem på nytt. Går de att visa tar du bort etiketten och sätter den igen, eller svarar. Är det skräp sätter du `spam`.',
    [...lines, ...(more > 0 ? [`- och ${more} till`] : [])].join('\n'),
  ];
}

/** Returns the address of the list of open issues that have neither a status label nor the label that hides them. */
export function unreadAddress(repository: string): string {
  const kinds = Object.values(KIND_LABELS).map((name) => `"${name}"`);
  const filters = [...STATUS_LABELS.map(([name]) => name), HIDDEN_LABEL].map((name) => `-label:"${name}"`);
  const query = ['is:issue', 'is:open', `label:${kinds.join(',')}`, ...filters].join(' ');
  return `${repository}/issues?q=${encodeURIComponent(query)}`;
}

function list(heading: string, needs: readonly Need[], base: string): string[] {
  if (needs.length === 0) return [];
  const lines = needs.slice(0, MOST_NAMED).map((need) => line(need, base));
  const more = needs.length - lines.length;
  return [`**${heading}**`, [...lines, ...(more > 0 ? [`- och ${more} till`] : [])].join('\n')];
}

/** Links lead to the site and not to the issues: those would each be told of every summary. */
function line(need: Need, base: string): string {
  const { number, kind, status, title, votes, answer } = need;
  const about = [
    KIND_WORDS[kind].sv.toLowerCase(),
    themeOf(need)?.toLowerCase(),
    `${votes} ${votes === 1 ? 'röst' : 'röster'}`,
    STATUS_WORDS[kind][status].sv.toLowerCase(),
  ];
  const link = markdownLink(markdownText(title), `${base}/behov/${number}/`);
  return `- ${link} (${about.filter(Boolean).join(', ')})${answer ? `. Svar: ${markdownText(shortened(answer.text))}` : ''}`;
}

const ANSWER_LENGTH = 200;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= ANSWER_LENGTH ? text : `${characters.slice(0, ANSWER_LENGTH - 2).join('')} …`;
}

function themeOf({ kind, theme = '' }: Need): string | undefined {
  return kind === 'data' ? concept('data-theme', theme)?.label.sv : SUPPORT_THEMES[theme]?.sv;
}

function nameOf(county: string): string {
  return concept('county', county)?.label.sv ?? county;
}

const DAY_NAMES = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function dayOf(time: string): string {
  return DAY_NAMES.format(new Date(time));
}

/** "16 november 2026 – 22 november 2026" */
function daysOf({ start, end }: Week): string {
  const last = new Date(Date.parse(end) - 1);
  return DAY_NAMES.formatRange(new Date(start), last);
}
