const SWEDISH = new Intl.Collator('sv', { numeric: true });

/** Things in Swedish alphabetical order (å, ä and ö last; numbers by size); equal ones keep their order. */
export function inSwedishOrder<Thing>(things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  return things
    .map((thing) => ({ thing, name: name(thing) }))
    .sort((a, b) => SWEDISH.compare(a.name, b.name))
    .map(({ thing }) => thing);
}
