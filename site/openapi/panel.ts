import { element } from '../preview/elements.ts';
import type { ApiDescription, Described, DescriptionFailure, DescriptionRequest } from './api-description.ts';
import { drawOperations } from './draw-operations.ts';
import { type Messages, messagesFor } from './messages.ts';

/** How long reading may take all in all, in milliseconds; the worker is stopped then. */
const LONGEST_WORK = 30_000;

/**
 * Opens what a button's document tells below it, or closes what is open. The document is read by a worker, so that the
 * page answers whatever it holds.
 */
export function toggle(button: HTMLButtonElement): void {
  const say = messagesFor(document.documentElement.lang);
  const id = `_anrop-${button.dataset.id}`;
  const open = document.getElementById(id);
  tell(button, !open, say);
  if (open) {
    open.remove();
    return;
  }
  const panel = openPanel(button, id, say);
  const address = button.dataset.address!;
  read({ address }, button.dataset.worker!).then((described) => show(panel, described, address, say));
}

function tell(button: HTMLButtonElement, isOpen: boolean, say: Messages): void {
  button.setAttribute('aria-expanded', String(isOpen));
  button.querySelector('[data-label]')!.textContent = isOpen ? say.close : say.open;
}

function openPanel(button: HTMLButtonElement, id: string, say: Messages): HTMLElement {
  const status = element('p', { class: 'preview-status', role: 'status' });
  const heading = element('h3', {}, say.heading);
  const panel = element('div', { class: 'preview', id }, heading, status);
  button.closest('.actions')!.after(panel);
  // A live region tells of what changes in it, not of what it holds when it comes.
  setTimeout(() => {
    if (status.textContent === '') status.textContent = say.loading;
  });
  return panel;
}

/** Never fails: what goes wrong is told as a failure. */
function read(request: DescriptionRequest, workerAddress: string): Promise<Described> {
  if (location.protocol === 'https:' && request.address.startsWith('http:'))
    return Promise.resolve({ kind: 'failure', reason: 'insecure' });
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<Described>((resolve) => {
    setTimeout(() => resolve({ kind: 'failure', reason: 'slow' }), LONGEST_WORK);
    worker.addEventListener('message', ({ data }: MessageEvent<Described>) => resolve(data));
    worker.addEventListener('error', () => resolve({ kind: 'failure', reason: 'unreadable' }));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function show(panel: HTMLElement, described: Described, address: string, say: Messages): void {
  const status = panel.querySelector('.preview-status')!;
  if (described.kind === 'failure') status.textContent = failureText(described, say);
  else {
    status.textContent = told(described, say);
    panel.append(...drawOperations(described, say));
  }
  panel.append(element('p', {}, element('a', { href: address }, say.instead)));
}

function told({ title, version, operations, more, form }: ApiDescription, say: Messages): string {
  const name = [title, version].filter(Boolean).join(' ');
  return `${name ? `${name}: ` : ''}${say.shown(operations.length, more, form)}`;
}

function failureText({ reason, status }: DescriptionFailure, say: Messages): string {
  return say.failures[reason](status);
}
