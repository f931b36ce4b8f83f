const ACCENTS = /\p{M}/gu;

/** A name as it can stand in an address: `Badplatser i Öster.yml` becomes `badplatser-i-oster`. */
export function slugOf(name: string): string {
  return name
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
