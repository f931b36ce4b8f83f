import { element } from './elements.ts';

/** Tells by a button whether what it opens is open. */
export function tellOpen(
  button: HTMLButtonElement,
  isOpen: boolean,
  say: { open: string; close: string },
): void {
  button.setAttribute('aria-expanded', String(isOpen));
  button.querySelector('[data-label]')!.textContent = isOpen ? say.close : say.open;
}

/** The status line of a panel, at first that it is loading. */
export function panelStatus(loading: string): HTMLElement {
  const status = element('p', { class: 'preview-status', role: 'status' });
  // A live region announces changes of its content, not its initial content.
  setTimeout(() => {
    if (status.textContent === '') status.textContent = loading;
  });
  return status;
}
