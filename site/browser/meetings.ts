/**
 * The script of pages with meetings: what was still to come when the site was made may have been meanwhile. A meeting
 * that has ended moves from those to come to those that have been, and what only held until its end goes away. Without
 * the script the page is as it was when the site was made.
 */
const now = Date.now();

for (const element of document.querySelectorAll<HTMLElement>('[data-until]'))
  element.hidden ||= isPast(element.dataset.until);
for (const element of document.querySelectorAll<HTMLElement>('[data-from]')) {
  if (isPast(element.dataset.from)) element.hidden = false;
}

const [coming, past] = [
  document.querySelector('#_kommande-lista'),
  document.querySelector('#_tidigare-lista'),
];
if (coming && past) {
  for (const entry of [...coming.querySelectorAll<HTMLElement>('[data-end]')]) {
    if (isPast(entry.dataset.end)) past.prepend(entry);
  }
  showWhereEmpty(coming, '#_inga-kommande');
  showWhereEmpty(past, '#_inga-tidigare');
}

function showWhereEmpty(list: Element, note: string): void {
  const element = document.querySelector<HTMLElement>(note);
  if (element) element.hidden = list.children.length > 0;
}

function isPast(time: string | undefined): boolean {
  return time !== undefined && Date.parse(time) <= now;
}
