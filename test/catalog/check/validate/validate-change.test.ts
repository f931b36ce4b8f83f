import { describe, expect, test } from 'vitest';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { validateChange } from '../../../../catalog/check/validate/validate-change.ts';
import { buildIndex } from '../../../../catalog/model/build-index.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

function guide(name: string, text = ''): SourceFile {
  const front = 'title: Välja licens\ndescription: Så väljer ni.\naudience: publisher\nreviewed: 2026-11-25';
  const bytes = new TextEncoder().encode(`---\n${front}\n---\n\n${text}\n`);
  return { path: `cooperation/knowledge/${name}.md`, bytes };
}

const CATALOG = [
  ...readValid(),
  guide('valja-licens.sv'),
  guide('valja-licens.en'),
  guide('forsta.sv', '[Välj](valja-licens.sv.md) och [se](/datasets/exempelkommun/badplatser/).'),
  guide('forsta.en', '[Choose](/kunskap/valja-licens/).'),
];

const { entities, cooperation } = validate(CATALOG);
const published = buildIndex([...entities, ...cooperation]);

/** The issues when some files go and others come, as `<code> <file>`. */
function codesOf(removed: string[], files: SourceFile[] = []): string[] {
  const { report } = validateChange({ files, removed, around: [] }, published);
  return report.issues.map(({ code, path }) => `${code} ${path.slice(path.lastIndexOf('/') + 1)}`);
}

describe('in the whole catalog', () => {
  const issuesOf = (text: string, others: SourceFile[] = []) =>
    validate([guide('a.sv', text), guide('a.en'), ...others]).report.issues.filter(
      ({ code }) => code === 'guide-heading-missing',
    );

  test('headings are named with the nearest first, five of them', () => {
    const headings = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Välja licens', 'Epsilon', 'Zeta'];
    const text = `[a](#v%C3%A4lj-licens)\n\n${headings.map((one) => `## ${one}`).join('\n\n')}`;
    const [issue] = issuesOf(text);
    expect(issue).toMatchObject({
      severity: 'warning',
      path: 'cooperation/knowledge/a.sv.md',
      range: { start: { line: 8, column: 5 } },
    });
    expect(issue!.remedy.sv).toMatch(/den mest lika först: #valja-licens, (?:#\w+, ){3}#\w+ och 2 till\.$/);
  });

  test('a page is held against the language that it is shown in', () => {
    const swedish = guide('b.sv', '## Svensk');
    expect(issuesOf('[b](/kunskap/b/#svensk)', [swedish, guide('b.en', '## English')])).toEqual([]);
    expect(issuesOf('[b](/kunskap/b/#english)', [guide('b.en', '## English')])).toEqual([]);
    expect(issuesOf('[b](/kunskap/b/#english)', [swedish, guide('b.en', '## English')])).toHaveLength(1);
  });

  test('a guide without headings, notes and what is not decoded are no trouble', () => {
    expect(issuesOf('[a](#_not-1) [b](#) [c](https://example.se/#x)')).toEqual([]);
    expect(issuesOf('[a](#%E0%A4%A)')[0]?.remedy.sv).toBe(
      'Där finns inga rubriker. Ta bort det som står från #.',
    );
  });

  test('no more than two hundred are told of one guide, however many there are', () => {
    const headings = Array.from({ length: 300 }, (_, i) => `## Rubrik ${i} ${'x'.repeat(100)}`).join('\n');
    expect(issuesOf(`${headings}\n\n${'[a](#saknas)\n'.repeat(300)}`)).toHaveLength(200);
  });
});

describe('a change that takes away what guides link to', () => {
  test('a guide in both languages: links by its file and by its page', () => {
    expect(
      codesOf(['cooperation/knowledge/valja-licens.sv.md', 'cooperation/knowledge/valja-licens.en.md']),
    ).toEqual(['guide-link-missing forsta.en.md', 'guide-link-missing forsta.sv.md']);
  });

  test('a guide in one language: its page is still there, its file is not, and the other is alone', () => {
    expect(codesOf(['cooperation/knowledge/valja-licens.sv.md'])).toEqual([
      'guide-link-missing forsta.sv.md',
      'guide-language-missing valja-licens.en.md',
    ]);
  });

  test('a dataset', () => {
    expect(codesOf(['datasets/exempelkommun/badplatser.yaml'])).toContain('guide-link-missing forsta.sv.md');
  });

  test('nothing is said where the link is changed in the same proposal', () => {
    expect(
      codesOf(
        ['cooperation/knowledge/valja-licens.sv.md', 'cooperation/knowledge/valja-licens.en.md'],
        [guide('forsta.sv', 'Nytt.'), guide('forsta.en', 'New.')],
      ),
    ).toEqual([]);
  });
});

describe('a changed guide is held against what is published and what the change brings', () => {
  test('links to guides that stay, come and are not there', () => {
    const text = '[a](valja-licens.sv.md) [b](ny.sv.md) [c](nyare.sv.md) [d](/traffar/2027-03-11-licenser/)';
    expect(codesOf([], [guide('forsta.sv', text), guide('ny.sv'), guide('ny.en')])).toEqual([
      'guide-link-missing forsta.sv.md',
      'guide-link-missing forsta.sv.md',
    ]);
  });

  test('headings of the guide itself and of those that come along; those of others are not known', () => {
    const text =
      '[a](#finns) [b](#saknas) [c](valja-licens.sv.md#x) [d](ny.sv.md#x) [e](/kunskap/ny/#finns) [f](/regler/#x)';
    const files = [
      guide('forsta.sv', `## Finns\n\n${text}`),
      guide('ny.sv', '## Finns'),
      guide('ny.en', '## There'),
    ];
    const { report } = validateChange({ files, removed: [], around: [] }, published);
    expect(report.issues.map(({ code, message }) => [code, message.sv])).toEqual([
      [
        'guide-heading-missing',
        expect.stringContaining(
          '”#saknas” leder till en rubrik som inte finns i cooperation/knowledge/forsta.sv.md',
        ),
      ],
      [
        'guide-heading-missing',
        expect.stringContaining(
          '”ny.sv.md#x” leder till en rubrik som inte finns i cooperation/knowledge/ny.sv.md',
        ),
      ],
    ]);
  });

  test('a guide that comes in one language', () => {
    expect(codesOf([], [guide('ny.sv')])).toEqual(['guide-language-missing ny.sv.md']);
  });
});

test('what is not known is not judged', () => {
  let questions = 0;
  const ask = () => {
    questions += 1;
    return undefined;
  };
  const lookup = { get: ask, has: () => ask() !== undefined };
  const unknown = Object.fromEntries(Object.keys(published).map((name) => [name, lookup]));
  const { report } = validateChange(
    { files: [guide('ny.sv', '[a](nyare.sv.md)')], removed: [], around: [] },
    unknown as never,
    { unanswered: () => questions },
  );
  expect(report.issues).toEqual([]);
});
