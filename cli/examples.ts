import { type Excerpt, excerptsOf } from '../site/rules/excerpt.ts';
import { readFixtures } from '../test/fixtures/read-fixture.ts';
import { tableExamples } from '../test/fixtures/read-table-fixture.ts';

/** The same part of the catalog, or of a table, as it is wrong and as it is right. */
export interface Example {
  wrong: Excerpt[];
  right: Excerpt[];
}

/** What `code` is about, from the code's own tests: only what differs. `undefined` where there is none. */
export function exampleOf(code: string): Example | undefined {
  const fixture =
    tableExamples().find((one) => one.code === code) ?? readFixtures().find((one) => one.code === code);
  if (!fixture) return undefined;
  const { changed, wrong, right } = fixture;
  return { wrong: excerptsOf(changed, wrong, right), right: excerptsOf(changed, right, wrong) };
}
