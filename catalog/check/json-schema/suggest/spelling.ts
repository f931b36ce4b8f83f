/** A key, code or label as it is compared: without case, accents, prefix (`dcterms:`), spaces and signs. */
export function spelling(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
