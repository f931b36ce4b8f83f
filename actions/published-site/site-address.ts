/**
 * Where the catalog says that it is published (`url` of `datasets/catalog.yaml`), without a slash at the end; `undefined`
 * where it says nothing that can stand in Markdown and be fetched.
 *
 * @param data What the file holds, checked or not.
 */
export function siteAddressIn(data: unknown): string | undefined {
  const url = (data as { url?: unknown } | null | undefined)?.url;
  if (typeof url !== 'string' || !/^https?:\/\/[^\s<>()"]+$/.test(url)) return undefined;
  return url.replace(/\/+$/, '');
}
