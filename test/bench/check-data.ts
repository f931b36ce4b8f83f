import { parseArgs } from 'node:util';
import { checkLargeTable } from './large-table.ts';

/** `npm run bench:check-data -- --megabytes 1000`: how long a large table takes, and how much memory. */
const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '1000' } } });

const { megabytes, rows, seconds, peak, report } = await checkLargeTable(Number(values.megabytes));
const found = report.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
console.log(
  `${megabytes} MB, ${rows} rows: ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB. Found: ${found}`,
);
