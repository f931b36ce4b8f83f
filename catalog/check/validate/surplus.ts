/**
 * Returns the items of `after` that are more of their kind than `before` has, in the order of `after`: the first ones of a
 * kind are taken to have been there before.
 */
export function surplusOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  kindOf: (item: Item) => string,
): Item[] {
  const left = new Map<string, number>();
  for (const item of before) left.set(kindOf(item), (left.get(kindOf(item)) ?? 0) + 1);
  return after.filter((item) => {
    const count = left.get(kindOf(item)) ?? 0;
    left.set(kindOf(item), count - 1);
    return count < 1;
  });
}
