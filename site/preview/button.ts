/**
 * Shows the buttons that open a preview, which do nothing without this file, and fetches what draws it when one is
 * first pressed: a page that nobody previews loads no more than this.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-preview]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { togglePreview } = (await import(button.dataset.panel!)) as typeof import('./panel.ts');
    togglePreview(button);
  });
}
