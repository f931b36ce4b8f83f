/** The Swedish address of a guide's page. */
export function guidePage(id: string): string {
  return `/kunskap/${id}/`;
}
