import { TableCheck } from '../../../../catalog/check/tabular/check-table.ts';
import { planReading } from '../../../../catalog/check/validate/change-too-large.ts';
import type { Parsed, ParseMemory } from '../../../../catalog/check/validate/parse-memory.ts';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { checkFeeds } from '../../../../catalog/dcat/feeds.ts';
import type { AnyEntity } from '../../../../catalog/model/entity.ts';
import type { Finding } from '../../../../catalog/model/issues/finding.ts';
import { resolve } from '../../../../catalog/model/resolve.ts';
import { excerptsOf } from '../../../../site/data/excerpt.ts';
import type { RuleExample } from '../../../../site/data/rule-examples.ts';
import { FIXTURE_ACCOUNTS, FIXTURE_NOW } from '../../../fixtures/accounts.ts';
import { type Fixture, readFixtures } from '../../../fixtures/read-fixture.ts';
import { tableExamples } from '../../../fixtures/read-table-fixture.ts';

type ExampleFinding = Pick<Finding, 'code' | 'message' | 'remedy'>;

/** The file that the examples are kept in, from the repository's root. */
export const EXAMPLES_FILE = 'site/data/rule-examples.json';

/** The content of {@link EXAMPLES_FILE}: an example for each code that has a fixture, from its first one, by code. */
export function examplesFile(): string {
  const examples = [
    ...firstOfEachCode().flatMap(([code, fixture]) => withCode(code, exampleOf(fixture))),
    ...examplesOfTables(),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(examples), null, 1)}\n`;
}

function firstOfEachCode(): [code: string, fixture: Fixture][] {
  const first = new Map<string, Fixture>();
  for (const fixture of readFixtures()) {
    if (!first.has(fixture.code)) first.set(fixture.code, fixture);
  }
  return [...first];
}

function withCode(code: string, example: RuleExample | undefined): [string, RuleExample][] {
  return example ? [[code, example]] : [];
}

/** `undefined` where the fixture does not have the issue; the fixtures' own test tells of that. */
function exampleOf({ code, wrong, right, changed }: Fixture): RuleExample | undefined {
  const finding = findingOf(wrong, changed, code);
  if (!finding) return undefined;
  return {
    wrong: excerptsOf(changed, wrong, right),
    right: excerptsOf(changed, right, wrong),
    message: finding.message,
    remedy: finding.remedy,
  };
}

/** The first example of each code that tables can have, with its message; later ones of the same code give way. */
function examplesOfTables(): [string, RuleExample][] {
  return tableExamples()
    .toReversed()
    .flatMap(({ code, wrong, right, changed, fixture }) => {
      const table = new TableCheck(fixture.options);
      table.push(fixture.wrong);
      const findings = table.end(changed[0]!).issues.find((one) => one.code === code);
      const excerpts = { wrong: excerptsOf(changed, wrong, right), right: excerptsOf(changed, right, wrong) };
      return findings
        ? withCode(code, { ...excerpts, message: findings.message, remedy: findings.remedy })
        : [];
    });
}

/** The finding with the code in the files, in their change or, where they have no issue, in the feeds they give. */
function findingOf(
  files: readonly SourceFile[],
  changed: readonly string[],
  code: string,
): ExampleFinding | undefined {
  const { report, entities } = validate(files, { memory, accounts: FIXTURE_ACCOUNTS, now: FIXTURE_NOW });
  const versions = files.filter(({ path }) => changed.includes(path));
  const { issue } = planReading(
    versions.map(({ path, bytes }) => ({ path, before: undefined, after: bytes })),
  );
  const said: readonly ExampleFinding[] = report.issues.length > 0 ? report.issues : feedFindings(entities);
  return [...said, ...(issue ? [issue] : [])].find((one) => one.code === code);
}

function feedFindings(entities: readonly AnyEntity[]): ExampleFinding[] {
  return checkFeeds(resolve(entities)).map(({ finding }) => finding);
}

const parsed = new WeakMap<Uint8Array, Parsed>();

/** Fixtures share the files that they do not change, so most are parsed once. */
const memory: ParseMemory = {
  recall(bytes, parse) {
    const known = parsed.get(bytes) ?? parse();
    parsed.set(bytes, known);
    return structuredClone(known);
  },
};
