import { drawChart } from './draw-chart.ts';
import { drawMap } from './draw-map.ts';
import { drawTable } from './draw-table.ts';
import { element } from './elements.ts';
import { type Messages, messagesFor } from './messages.ts';
import type { Failure, Preview, PreviewFormat, PreviewRequest } from './preview.ts';

/** How long reading may take all in all, in milliseconds; the worker is stopped then. */
const LONGEST_WORK = 30_000;

/**
 * Opens the preview of a button's file below it, or closes the one that is open. The file is read by a worker, so
 * that the page answers whatever the file holds.
 */
export function toggle(button: HTMLButtonElement): void {
  const say = messagesFor(document.documentElement.lang);
  const open = document.getElementById(panelId(button));
  if (open) {
    open.remove();
    tell(button, false, say);
    return;
  }
  const panel = openPanel(button, say);
  tell(button, true, say);
  const request = { address: button.dataset.preview!, format: button.dataset.format as PreviewFormat };
  read(request, button.dataset.worker!).then((preview) => show(panel, preview, button, say));
}

function panelId(button: HTMLButtonElement): string {
  return `_preview-${button.dataset.id}`;
}

function tell(button: HTMLButtonElement, isOpen: boolean, say: Messages): void {
  button.setAttribute('aria-expanded', String(isOpen));
  button.querySelector('[data-label]')!.textContent = isOpen ? say.close : say.open;
}

function openPanel(button: HTMLButtonElement, say: Messages): HTMLElement {
  const status = element('p', { class: 'preview-status', role: 'status' });
  const name = button.closest('.distribution')?.querySelector('h3')?.textContent ?? '';
  const heading = say.heading(name);
  const panel = element('section', { class: 'preview', id: panelId(button), 'aria-label': heading }, status);
  button.closest('.actions')!.after(panel);
  // A live region tells of what changes in it, not of what it holds when it comes.
  setTimeout(() => {
    if (status.textContent === '') status.textContent = say.loading;
  });
  return panel;
}

/** Never fails: what goes wrong is told as a failure. */
function read(request: PreviewRequest, workerAddress: string): Promise<Preview> {
  if (location.protocol === 'https:' && request.address.startsWith('http:'))
    return Promise.resolve({ kind: 'failure', reason: 'insecure' });
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<Preview>((resolve) => {
    setTimeout(() => resolve({ kind: 'failure', reason: 'slow' }), LONGEST_WORK);
    worker.addEventListener('message', ({ data }: MessageEvent<Preview>) => resolve(data));
    worker.addEventListener('error', () => resolve({ kind: 'failure', reason: 'unreadable' }));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function show(panel: HTMLElement, preview: Preview, button: HTMLButtonElement, say: Messages): void {
  const status = panel.querySelector('.preview-status')!;
  if (preview.kind === 'failure') {
    status.textContent = failureText(preview, say);
    panel.append(element('p', {}, element('a', { href: button.dataset.preview }, say.instead)));
    return;
  }
  status.textContent = say.shown(preview.rows.length, preview.read, preview.whole);
  const background = { address: button.dataset.map!, pixels: panel.clientWidth };
  const parts = [drawTable(preview, say), drawChart(preview, say), drawMap(preview, say, background)];
  panel.append(...parts.filter((part) => part !== undefined));
}

function failureText({ reason, status }: Failure, say: Messages): string {
  return say.failures[reason](status);
}
