/**
 * The script of the buttons that copy an address or a text. Where the browser cannot copy, as on a page that came without
 * encryption, they are taken away.
 */
/** The time that a button shows the result, in milliseconds. */
const TOLD = 4000;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  if ('clipboard' in navigator) begin(button);
  else button.hidden = true;
}

function begin(button: HTMLButtonElement): void {
  const label = button.querySelector<HTMLElement>('[data-label]')!;
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.role = 'status';
  button.after(status);
  const first = label.textContent ?? '';
  const tell = (text: string): void => {
    label.textContent = text;
    status.textContent = text;
    setTimeout(() => {
      label.textContent = first;
      status.textContent = '';
    }, TOLD);
  };
  button.addEventListener('click', async () => {
    const { copy = '', done = '', failed = '' } = button.dataset;
    tell(
      await navigator.clipboard.writeText(copy).then(
        () => done,
        () => failed,
      ),
    );
  });
}
