import { expect, test } from 'vitest';
import { checkLargeTable } from '../../../bench/large-table.ts';

/** The most memory that the command may hold, whatever the size of the table, in megabytes. */
const MOST_MEMORY = 200;

test('a large table is checked in a stream: the faults on their rows, in little memory', async () => {
  const { peak, planted, report } = await checkLargeTable(50);
  const [zero, swapped, quote] = planted;
  expect(report.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    `data-municipality-code /${zero}/source`,
    `data-coordinates-swapped /${swapped}/latitude`,
    `data-quote-unclosed /${quote}/name`,
  ]);
  expect(peak).toBeLessThan(MOST_MEMORY);
  // No less than the runtime itself takes: the measure measures.
  expect(peak).toBeGreaterThan(40);
}, 300_000);
