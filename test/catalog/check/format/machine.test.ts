import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../../catalog/check/format/github.ts';
import { formatJson, type JsonReport } from '../../../../catalog/check/format/json.ts';
import { formatSarif } from '../../../../catalog/check/format/sarif.ts';
import type { Issue } from '../../../../catalog/model/issues/issue.ts';
import { helpUri, SAMPLE, textOf } from './sample.ts';

const GOLDEN = '../../../golden/format';

describe('json', () => {
  const text = formatJson(SAMPLE, helpUri);

  test('has its stable shape', async () => {
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/report.json`);
  });

  test('means what the report means, and can be shown in a terminal', () => {
    const { issues, summary } = JSON.parse(text) as JsonReport;
    expect(issues.map(({ help: _, ...issue }) => issue)).toEqual(SAMPLE.issues);
    expect(summary).toEqual({ files: 1204, error: 2, warning: 2, info: 1, mendable: 1 });
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});

describe('github', () => {
  const lines = (issues: Issue[]): string[] => formatGithub({ issues, files: 1 }, 'sv', helpUri).split('\n');

  test('is workflow commands, escaped', async () => {
    await expect(formatGithub(SAMPLE, 'sv', helpUri)).toMatchFileSnapshot(`${GOLDEN}/report.github.txt`);
  });

  test('every line is a command of its own, whatever the texts hold', () => {
    expect(
      lines(SAMPLE.issues)
        .slice(0, -1)
        .every((line) => /^::(?:error|warning|notice) file=/.test(line)),
    ).toBe(true);
  });

  test('what commands and properties end with is escaped', () => {
    const hostile = SAMPLE.issues.find(({ path }) => path.includes('%'))!;
    const [line = ''] = lines([hostile]);
    expect(line).toContain('file=datasets/exempelkommun/100%25%2C');
    expect(line).toContain('%3Ax.yaml,line=1');
  });

  test('ten of each severity, and how many more there are', () => {
    const many = Array.from({ length: 12 }, () => SAMPLE.issues).flat();
    const written = lines(many);
    expect(written.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(written.filter((line) => line.startsWith('::notice '))).toHaveLength(10);
    expect(written.filter((line) => line.startsWith('Dessutom'))).toEqual([
      'Dessutom 14 fel som inte visas här. Alla visas av npx katalog validate.',
      'Dessutom 14 varningar som inte visas här. Alla visas av npx katalog validate.',
      'Dessutom 2 tips som inte visas här. Alla visas av npx katalog validate.',
    ]);
  });
});

describe('sarif', () => {
  const describeCode = (code: string) => ({
    code,
    severity: 'error' as const,
    title: { sv: 'Titel', en: 'Title' },
    why: { sv: 'Därför.', en: 'Because.' },
    sources: [],
  });
  const options = {
    language: 'sv' as const,
    describe: describeCode,
    helpUri,
    informationUri: 'https://data.example.se',
    version: '1.0.0',
    textOf,
  };
  const text = formatSarif(SAMPLE, options);
  const [run] = JSON.parse(text).runs;

  test('has its shape', async () => {
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/report.sarif`);
  });

  test('every result has its rule, a level and a place below %SRCROOT%', () => {
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      const { artifactLocation } = result.locations[0].physicalLocation;
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
      expect(() => new URL(artifactLocation.uri, 'file:///x/')).not.toThrow();
    }
  });

  test('what the SARIF 2.1.0 schema asks of each part holds', () => {
    // biome-ignore-start lint/suspicious/noExplicitAny: JSON, looked at as it comes.
    const regions = run.results.flatMap((result: Record<string, any>) => [
      ...result.locations.map((one: any) => one.physicalLocation.region),
      ...(result.fixes ?? []).flatMap(({ artifactChanges }: any) =>
        artifactChanges.flatMap((change: any) => change.replacements.map((one: any) => one.deletedRegion)),
      ),
    ]);
    // biome-ignore-end lint/suspicious/noExplicitAny: JSON.
    for (const { startLine, startColumn, endLine, endColumn } of regions) {
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
    }
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { helpUri: uri } of run.tool.driver.rules) expect(URL.canParse(uri)).toBe(true);
    for (const { message } of run.results) expect(message.text).not.toBe('');
  });

  test('applying a fix by line and column gives what the edit gives', () => {
    const issue = SAMPLE.issues.find(({ edit }) => edit)!;
    const { fixes } = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === issue.code);
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
    const source = textOf(issue.path)!;
    const offset = (line: number, column: number): number =>
      source
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1;
    const start = offset(deletedRegion.startLine, deletedRegion.startColumn);
    const end = offset(deletedRegion.endLine, deletedRegion.endColumn);
    expect([start, end, insertedContent.text]).toEqual([
      issue.edit?.start,
      issue.edit?.end,
      issue.edit?.text,
    ]);
  });

  test('nothing that an author has written becomes a link or a placeholder', () => {
    const message = { sv: '[klicka](https://example.se) {0}', en: '' };
    const odd = { ...SAMPLE.issues[0]!, message };
    const [{ results }] = JSON.parse(formatSarif({ issues: [odd], files: 1 }, options)).runs;
    expect(results[0].message.text).toMatch(/^\[klicka\\\]\(https:\/\/example\.se\) \{\{0\}\}/);
  });

  test('a path with half a pair of surrogates does not throw', () => {
    const odd = { ...SAMPLE.issues[0]!, path: 'datasets/\ud800.yaml' };
    expect(() => formatSarif({ issues: [odd], files: 1 }, options)).not.toThrow();
  });
});
