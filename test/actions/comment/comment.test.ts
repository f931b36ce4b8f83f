import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONGEST_COMMENT, LONGEST_SUMMARY } from '../../../actions/comment/comment.ts';
import { asksForEnglish } from '../../../actions/comment/language.ts';
import { BREAK, oneLine } from '../../../actions/comment/markdown-text.ts';
import { COMMENT_MARKER } from '../../../actions/comment/markers.ts';
import { withoutBasis } from '../../../actions/pull-request/basis.ts';
import { makePlan } from '../../../actions/pull-request/make-plan.ts';
import type { Plan } from '../../../actions/pull-request/plan.ts';
import type { Issue } from '../../../catalog/model/issues/issue.ts';
import type { Language } from '../../../catalog/model/text.ts';
import { assessed, change, changedFile, observed } from '../pull-request/observed.ts';
import { EVIL, EXAMPLES, type Example } from './examples.ts';
import { elementsIn, rendered, textIn } from './rendered.ts';

const GOLDEN = '../../golden/actions/comments';

function planIn(language: Language, { observation, assessment }: Example): Plan {
  const settings = { ...observation.settings, language };
  const plan = makePlan({ ...observation, settings }, assessment);
  return { ...plan, comment: withoutBasis(plan.comment) };
}

describe.each(Object.keys(EXAMPLES))('%s', (name) => {
  test.each(['sv', 'en'] as const)('in %s', async (language) => {
    const { comment } = planIn(language, EXAMPLES[name]!());
    await expect(comment).toMatchFileSnapshot(`${GOLDEN}/${name}.${language}.md`);
  });

  test.each(['sv', 'en'] as const)('in %s is the same as the summary, but for the marker', (language) => {
    const { comment, jobSummary, check } = planIn(language, EXAMPLES[name]!());
    expect(comment).toBe(`${COMMENT_MARKER}\n${jobSummary}\n`);
    expect(check.summary).toBe(jobSummary);
  });
});

describe('hostile text', () => {
  const { comment, check, suggestions, log } = planIn('sv', EXAMPLES.hostile!());
  const html = rendered(comment);

  test('gives no element that is not ours, and no link but to the repository, the fork’s edit page and the catalog', () => {
    const ours =
      'h2 h3 p strong em ul li a table thead tbody tr th td details summary pre code hr sub b blockquote br'.split(
        ' ',
      );
    expect(elementsIn(html).filter((name) => !ours.includes(name) && name !== '#comment')).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.filter(
        (link) =>
          !/^https:\/\/(github\.com\/(exempel\/katalog|exempel-handlaggare\/katalog\/edit\/patch-1)|data\.example\.se)\//.test(
            link,
          ),
      ),
    ).toEqual([]);
  });

  test('is shown as it is, and calls nobody', () => {
    const text = textIn(html);
    expect(text.replaceAll(BREAK, '')).toContain(oneLine(EVIL));
    expect(textIn(html.replaceAll(/<pre>.*?<\/pre>/gs, ''))).not.toMatch(
      /@[a-z0-9]|#\d|www\.|:tada:|\u202e/i,
    );
  });

  test('starts no workflow command, in what is logged either', () => {
    for (const line of [comment, check.summary, check.title, ...log].flatMap((one) => one.split('\n')))
      expect(line).not.toMatch(/^\s*::/);
    for (const { message } of check.annotations) expect(message).not.toMatch(/^::|\u202e/m);
    expect(suggestions).toEqual([]);
  });
});

/** Many mistakes in many files. */
function many(files: number, each: number, message: string, value = ''): Example {
  const at = (line: number) => ({ offset: line, line, column: 1 });
  const paths = Array.from({ length: files }, (_, i) => `datasets/exempelkommun/d-${i}.yaml`);
  const issues = paths.flatMap((path) =>
    Array.from({ length: each }, (_, i): Issue => {
      const text = { sv: message, en: message };
      const range = { start: at(i + 1), end: at(i + 1) };
      return {
        code: 'title-length',
        severity: 'error',
        path,
        pointer: '',
        range,
        message: text,
        remedy: text,
      };
    }),
  );
  const triples = Array.from(
    { length: 150 },
    (_, i) => `<https://data.example.se/${i}> <x> "${'x'.repeat(60)}" .`,
  );
  const fields = ['a', 'b', 'c', 'd'].map((name) => {
    const text = { sv: value, en: value };
    return { pointer: `/${name}`, label: { sv: name, en: name }, before: text, after: text };
  });
  const changes = paths.map((path) => change({ path, fields, triples: { gained: triples, lost: [] } }));
  return {
    observation: observed({ files: paths.map((path) => changedFile(path)) }),
    assessment: assessed({ report: { issues, files }, feeds: 'skipped', changes }),
  };
}

describe('a report that is too long', () => {
  const note =
    'Det finns mer att berätta än vad som får plats här. [Hela rapporten](https://github.com/exempel/katalog/actions/runs/1)';

  test.each([
    ['leaves out the triples first', many(20, 2, 'Fel.'), /\| Före \||– datamängd som ändras\n\n/, /```diff/],
    [
      'then tables and previews',
      many(50, 2, 'Något är fel.', 'x'.repeat(400)),
      /– datamängd som ändras/,
      /```diff/,
    ],
    [
      'at last all but the first mistake of each file',
      many(300, 40, 'Något är fel. '.repeat(20)),
      /och 39 till i den här filen/,
      /Det här ändras/,
    ],
  ])('%s', (_, example, held, left) => {
    const { comment, jobSummary } = planIn('sv', example);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain(note);
    expect(comment).toMatch(held);
    expect(comment).not.toMatch(left);
    expect(comment).toMatch(/Kontrollerat vid .*<\/sub>\n$/);
    expect(new TextEncoder().encode(jobSummary).length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  test('is bounded however much there is', () => {
    const { comment, jobSummary, check } = planIn('sv', many(3000, 10, '|'.repeat(3000)));
    expect(comment.length).toBeLessThanOrEqual(LONGEST_COMMENT + 100);
    expect(check.summary.length).toBeLessThanOrEqual(65_535);
    expect(check.annotations).toHaveLength(500);
    expect(new TextEncoder().encode(jobSummary).length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(comment).toContain('… och fel i 2980 filer till.');
  });
});

describe('the language', () => {
  const asked = (labels: string[], text = '', language: Language = 'sv', asksForEnglish = false) => {
    const { observation, assessment } = EXAMPLES.correct!();
    const files = observation.files.map((file) => ({
      ...file,
      after: new TextEncoder().encode(`${text}${new TextDecoder().decode(file.after)}`),
    }));
    const settings = { ...observation.settings, language };
    const pull = { ...observation.pull, labels, asksForEnglish };
    return makePlan({ ...observation, files, settings, pull }, assessment).comment.includes('All is right')
      ? 'en'
      : 'sv';
  };

  test('is Swedish unless somebody asks', () => {
    expect(asked([])).toBe('sv');
    expect(asked([], '', 'en')).toBe('en');
  });

  test('is what a label asks for, before all else', () => {
    expect(asked(['english'])).toBe('en');
    expect(asked(['In English'])).toBe('en');
    expect(asked(['svenska'], '# language: en\n', 'en')).toBe('sv');
    expect(asked(['english breakfast'])).toBe('sv');
  });

  test('is English where the box is ticked, unless a label says otherwise', () => {
    expect(asked([], '', 'sv', true)).toBe('en');
    expect(asked([], '# språk: svenska\n', 'sv', true)).toBe('en');
    expect(asked(['svenska'], '', 'sv', true)).toBe('sv');
  });

  test('is asked for by the exact ticked line of the description alone', () => {
    const ticked = '- [x] Reply in English';
    expect([ticked, `Text.\r\n\r\n${ticked}\r\n`, '- [X] Reply in English  '].every(asksForEnglish)).toBe(
      true,
    );
    const others = [
      '- [ ] Reply in English',
      `> ${ticked}`,
      `${ticked}?`,
      `Skriv ${ticked}`,
      '',
      null,
      undefined,
    ];
    expect(others.filter(asksForEnglish)).toEqual([]);
    expect(asksForEnglish(`${'x'.repeat(65_536)}\n${ticked}`)).toBe(false);
  });

  test('is asked for by the box of the template', () => {
    const template = readFileSync(
      join(import.meta.dirname, '../../../.github/PULL_REQUEST_TEMPLATE.md'),
      'utf8',
    );
    expect(asksForEnglish(template)).toBe(false);
    expect(asksForEnglish(template.replace('[ ]', '[x]'))).toBe(true);
  });

  test("is what a comment at the top of the author's file asks for", () => {
    expect(asked([], '# language: en\n')).toBe('en');
    expect(asked([], '# språk: svenska\n', 'en')).toBe('sv');
    expect(asked([], 'note: "# language: en"\n')).toBe('sv');
  });
});
