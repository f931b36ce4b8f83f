import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import type { Site } from './site.ts';

/** The day of the newest commit, on which freshness is judged, so that the same commit gives the same pages. */
export function judgedOn({ history }: Site): string | undefined {
  return history.known ? dayInSweden(history.head.time) : undefined;
}
