import { openIndex, type SearchIndex } from '../../search/index-reader.ts';

/**
 * An index that is opened when it is first asked for; again, where that failed.
 *
 * @param folder The address of its files.
 * @param edition What the page was made with: an older copy that a browser has kept is not used.
 */
export function laterIndex(folder: string, edition: string): () => Promise<SearchIndex> {
  const readFile = async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}?v=${edition}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };
  let index: Promise<SearchIndex> | undefined;
  return () => {
    index ??= openIndex(readFile);
    index.catch(() => {
      index = undefined;
    });
    return index;
  };
}
