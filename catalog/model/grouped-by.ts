/**
 * Items in groups, each in the order they came, and the groups in the order of their first. What has no key is in
 * no group; what has several is in each of them.
 */
export function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => string | readonly string[] | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of [keysOf(item) ?? []].flat()) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
