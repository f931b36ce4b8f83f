/**
 * Returns the address at which the catalog is published (`url` of `datasets/catalog.yaml`), without a slash at the end;
 * `undefined` where it has none that can stand in Markdown and be fetched.
 *
 * @param data The data of the file, checked or not.
 */
export function siteAddressIn(data: unknown): string | undefined {
  const url = (data as { url?: unknown } | null | undefined)?.url;
  if (typeof url !== 'string' || !/^https?:\/\/[^\s<>()"]+$/.test(url)) return undefined;
  return url.replace(/\/+$/, '');
}
