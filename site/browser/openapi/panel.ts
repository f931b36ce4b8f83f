import { askWorker } from '../ask-worker.ts';
import { element } from '../elements.ts';
import { panelStatus, tellOpen } from '../panel-elements.ts';
import type { ApiDescription, Described, DescriptionFailure, DescriptionRequest } from './api-description.ts';
import { drawOperations } from './draw-operations.ts';
import { type Messages, messagesFor } from './messages.ts';

/**
 * Opens the description in a button's document below it, or closes an open one. The document is read by a worker, so
 * that the page responds whatever the document holds.
 */
export function toggle(button: HTMLButtonElement): void {
  const say = messagesFor(document.documentElement.lang);
  const id = `_anrop-${button.dataset.id}`;
  const open = document.getElementById(id);
  tellOpen(button, !open, say);
  if (open) {
    open.remove();
    return;
  }
  const panel = openPanel(button, id, say);
  const address = button.dataset.address!;
  askWorker<Described>({ address } satisfies DescriptionRequest, button.dataset.worker!).then((described) =>
    show(panel, described, address, say),
  );
}

function openPanel(button: HTMLButtonElement, id: string, say: Messages): HTMLElement {
  const heading = element('h3', {}, say.heading);
  const panel = element('div', { class: 'preview', id }, heading, panelStatus(say.loading));
  button.closest('.actions')!.after(panel);
  return panel;
}

function show(panel: HTMLElement, described: Described, address: string, say: Messages): void {
  const status = panel.querySelector('.preview-status')!;
  if (described.kind === 'failure') status.textContent = failureText(described, say);
  else {
    status.textContent = describeApi(described, say);
    panel.append(...drawOperations(described, say));
  }
  panel.append(element('p', {}, element('a', { href: address }, say.instead)));
}

function describeApi({ title, version, operations, more, form }: ApiDescription, say: Messages): string {
  const name = [title, version].filter(Boolean).join(' ');
  return `${name ? `${name}: ` : ''}${say.shown(operations.length, more, form)}`;
}

function failureText({ reason, status }: DescriptionFailure, say: Messages): string {
  return say.failures[reason](status);
}
