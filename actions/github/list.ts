/** A list that was read, and whether that was all of it. */
export interface Listed<Item> {
  items: Item[];
  whole: boolean;
}

/**
 * Reads the pages of a list, up to `most` items. No further page is asked for than shows that there are more.
 *
 * @param pages From `client.paginate.iterator`, which follows GitHub's own links.
 */
export async function readList<Item>(
  pages: AsyncIterable<{ data: Item[] }>,
  most: number,
): Promise<Listed<Item>> {
  const items: Item[] = [];
  for await (const { data } of pages) {
    items.push(...data);
    if (items.length > most) return { items: items.slice(0, most), whole: false };
  }
  return { items, whole: true };
}
