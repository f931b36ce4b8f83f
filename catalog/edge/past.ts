import { join } from 'node:path';
import type { MaturityHistory } from '../cooperation/maturity-past-answers.ts';
import type { Catalog } from '../model/catalog.ts';
import type { History } from '../past/history/history.ts';
import type { QualityTrend } from '../publish/quality/trend.ts';
import { changeExplainer } from './explain-change.ts';
import { HISTORY_MEMORY_FILE, readHistory } from './history.ts';
import type { Loaded } from './load.ts';
import { readMaturityHistory } from './maturity-history.ts';
import { readQualityTrend, TREND_MEMORY_FILE } from './quality-trend.ts';

/** The past of a catalog and of the cooperation around it. */
export interface Past {
  history: History;
  trend: QualityTrend;
  maturityHistory: MaturityHistory;
}

/** Reads the past of a catalog from git. What took long to work out is remembered in `.cache` for the next time. */
export async function readPast(root: string, catalog: Catalog, { files }: Loaded): Promise<Past> {
  const history = await readHistory(root, {
    explain: changeExplainer(),
    memoryFile: join(root, HISTORY_MEMORY_FILE),
  });
  const trend = await readQualityTrend(root, {
    memoryFile: join(root, TREND_MEMORY_FILE),
    today: { catalog, files },
  });
  return { history, trend, maturityHistory: await readMaturityHistory(root) };
}
