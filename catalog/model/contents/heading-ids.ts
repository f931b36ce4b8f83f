/**
 * Gives headings their ids, by their text: "Välja licens" -> `_valja-licens`. Two of the same text get different ones, in
 * their order.
 */
export function headingIds(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const id = `_${slugOf(text)}`;
    const before = given.get(id) ?? 0;
    given.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  };
}

/** The letters and digits of a text, without marks, with hyphens between its words: "Välja licens" -> `valja-licens`. */
export function slugOf(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
}
