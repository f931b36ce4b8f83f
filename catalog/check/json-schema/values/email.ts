/** Without what RFC 5322 allows but has a meaning in a `mailto:` address (RFC 6068): `?bcc=…` would add a receiver. */
const LOCAL = /^[a-z0-9!$'*+=^_~-]+(?:\.[a-z0-9!$'*+=^_~-]+)*$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** True when the whole text is an e-mail address: `oppnadata@example.se`. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 && LOCAL.test(text.slice(0, at)) && labels.length > 1 && labels.every((label) => LABEL.test(label))
  );
}

/** The address in a text with something around it or in place of its `@`; `undefined` where it is not sure. */
export function repairedEmail(text: string): string | undefined {
  if ((text.slice(0, 400).match(/@/g) ?? []).length > 1) return undefined;
  const inner = /<([^<>]+)>\s*$/.exec(text.slice(0, 400))?.[1] ?? text;
  const repaired = inner
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/\?.*$/s, '')
    .replace(/\s*(?:[([{]\s*(?:at|a|snabel-?a)\s*[)\]}]|\s+at\s+)\s*/i, '@')
    .replace(/[.,;]+$/, '');
  return repaired !== text && isEmail(repaired) ? repaired : undefined;
}

/** The first reason found why a text is not an e-mail address. */
export type EmailFault = 'mailto' | 'web-address' | 'several' | 'no-at' | 'space' | 'letters' | 'form';

/** Finds the reason why `text`, which is not an e-mail address, is invalid. */
export function emailFault(text: string): EmailFault {
  const trimmed = text.trim();
  if (/^mailto:/i.test(trimmed)) return 'mailto';
  if (/^(?:https?:|www\.)/i.test(trimmed)) return 'web-address';
  if (/@[^@]*[\s,;]+[^@]*@/.test(trimmed.slice(0, 400))) return 'several';
  if (!trimmed.includes('@')) return 'no-at';
  if (/\s/.test(text)) return 'space';
  return /[^\x20-\x7e]/.test(trimmed) ? 'letters' : 'form';
}
