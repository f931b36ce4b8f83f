/**
 * The words next to a text that is not in the page's language: `på engelska`, `in Swedish`. Made of the names that
 * the platform has, so that they are the same in the build and in the browser.
 *
 * @returns The code, for a language that has no name.
 */
export function inLanguage(code: string, page: 'sv' | 'en'): string {
  return page === 'sv' ? `på ${nameOf(code, page)}` : `in ${nameOf(code, page)}`;
}

function nameOf(code: string, page: 'sv' | 'en'): string {
  try {
    return new Intl.DisplayNames(page, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
