/** The page of an issue code: `/regler/licence-missing/`. Messages everywhere link to it. */
export function rulePage(code: string): string {
  return `/regler/${code}/`;
}
