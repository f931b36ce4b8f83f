import type { Finding } from '../issues/finding.ts';
import type { Catalog } from '../model/catalog.ts';
export interface FeedFinding {
  path: string;
  finding: Finding;
}
export function checkFeeds(_catalog: Catalog): FeedFinding[] {
  return [];
}
