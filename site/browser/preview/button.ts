/**
 * Shows the buttons that open a preview of a file or the description of a service, which do nothing without this file,
 * and fetches what draws it when one is first pressed: a page where nobody does loads no more than this.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-panel]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { toggle } = (await import(button.dataset.panel!)) as typeof import('./panel.ts');
    toggle(button);
  });
}
