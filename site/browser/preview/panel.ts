import type { PreviewFormat } from '../../text/preview-formats.ts';
import { askWorker } from '../ask-worker.ts';
import { element } from '../elements.ts';
import { panelStatus, tellOpen } from '../panel-elements.ts';
import { drawChart } from './draw-chart.ts';
import { drawMap } from './draw-map.ts';
import { drawTable } from './draw-table.ts';
import { type Messages, messagesFor } from './messages.ts';
import type { Failure, Preview, PreviewRequest } from './preview.ts';

/**
 * Opens the preview of a button's file below it, or closes the one that is open. The file is read by a worker, so
 * that the page answers whatever the file holds.
 */
export function toggle(button: HTMLButtonElement): void {
  const say = messagesFor(document.documentElement.lang);
  const open = document.getElementById(panelId(button));
  if (open) {
    open.remove();
    tellOpen(button, false, say);
    return;
  }
  const panel = openPanel(button, say);
  tellOpen(button, true, say);
  const { preview: address, format, worker } = button.dataset;
  const request: PreviewRequest = { address: address!, format: format as PreviewFormat };
  askWorker<Preview>(request, worker!).then((preview) => show(panel, preview, button, say));
}

function panelId(button: HTMLButtonElement): string {
  return `_preview-${button.dataset.id}`;
}

function openPanel(button: HTMLButtonElement, say: Messages): HTMLElement {
  const name = button.closest('.distribution')?.querySelector('h3')?.textContent ?? '';
  const heading = say.heading(name);
  const panel = element(
    'section',
    { class: 'preview', id: panelId(button), 'aria-label': heading },
    panelStatus(say.loading),
  );
  button.closest('.actions')!.after(panel);
  return panel;
}

function show(panel: HTMLElement, preview: Preview, button: HTMLButtonElement, say: Messages): void {
  const status = panel.querySelector('.preview-status')!;
  if (preview.kind === 'failure') {
    status.textContent = failureText(preview, say);
    panel.append(element('p', {}, element('a', { href: button.dataset.preview }, say.instead)));
    return;
  }
  const shown = say.shown(preview.rows.length, preview.read, preview.whole);
  status.textContent = preview.covered > 0 ? `${shown} ${say.covered(preview.covered)}` : shown;
  const background = { address: button.dataset.map!, pixels: panel.clientWidth };
  const parts = [drawTable(preview, say), drawChart(preview, say), drawMap(preview, say, background)];
  panel.append(...parts.filter((part) => part !== undefined));
}

function failureText({ reason, status }: Failure, say: Messages): string {
  return say.failures[reason](status);
}
