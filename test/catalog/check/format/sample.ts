import type { Issue, Range, Report } from '../../../../catalog/model/issues/issue.ts';

const BADPLATSER = 'datasets/exempelkommun/badplatser.yaml';
const HOSTILE = 'datasets/exempelkommun/100%,\u001b[2J:x.yaml';
const LONG = 'datasets/exempelkommun/lang.yaml';

/** The texts of the files that {@link SAMPLE} is about. */
const TEXTS: Record<string, string> = {
  [BADPLATSER]: [
    'title: Badplatser',
    'keyword:',
    '\tsv: [badplats]',
    'distribution:',
    '  - accessURL: https://example.se/日本語/badplatser',
    '    format: CSVV',
    '    license: CC0-1.0',
    '',
  ].join('\r\n'),
  [HOSTILE]: 'title: \u001b[31mröd \u202egnol\u202c\n::error::hej\n',
  [LONG]: `description: ${'Många ord om badplatser. '.repeat(400)}\ntheme: [ENVI]\n`,
};

/** The text of a file, as the formatters ask for it. */
export function textOf(path: string): string | undefined {
  return TEXTS[path];
}

/** The range of the first `part` in the text of `path`. */
function rangeOf(path: string, part: string): Range {
  const text = TEXTS[path] ?? '';
  const offset = text.indexOf(part);
  return { start: position(text, offset), end: position(text, offset + part.length) };
}

function position(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function issue(path: string, part: string, rest: Partial<Issue> & Pick<Issue, 'code'>): Issue {
  return {
    severity: 'error',
    path,
    pointer: '',
    range: rangeOf(path, part),
    message: { sv: 'Något är fel.', en: 'Something is wrong.' },
    remedy: { sv: 'Gör så här.', en: 'Do this.' },
    ...rest,
  };
}

const format = rangeOf(BADPLATSER, 'CSVV');

/** A report with one of everything that a formatter has to handle. */
export const SAMPLE: Report = {
  files: 1204,
  issues: [
    issue(HOSTILE, '\u001b[31mröd', {
      code: 'title-format',
      severity: 'warning',
      pointer: '/title',
      message: {
        sv: 'Titeln innehåller \u001b[31m.\n::error::hej 100 %',
        en: 'The title holds \u001b[31m.\n::error::hej 100 %',
      },
    }),
    issue(BADPLATSER, '\t', {
      code: 'yaml-tab',
      message: { sv: 'Raden är indragen med tabb.', en: 'The line is indented with a tab.' },
      remedy: { sv: 'Dra in med mellanslag.', en: 'Indent with spaces.' },
    }),
    issue(BADPLATSER, 'https://example.se/日本語/badplatser\r\n    format: CSVV', {
      code: 'several-lines',
      severity: 'info',
      pointer: '/distribution/0',
    }),
    issue(BADPLATSER, 'CSVV', {
      code: 'unknown-value',
      pointer: '/distribution/0/format',
      message: { sv: 'CSVV är inget känt format.', en: 'CSVV is not a known format.' },
      remedy: { sv: 'Menade du CSV?', en: 'Did you mean CSV?' },
      edit: { start: format.start.offset, end: format.end.offset, text: 'CSV' },
    }),
    issue(LONG, 'ord om badplatser. Många ord om badplatser. Många', {
      code: 'description-length',
      severity: 'warning',
      pointer: '/description',
      range: { start: position(TEXTS[LONG]!, 5000), end: position(TEXTS[LONG]!, 5012) },
    }),
  ],
};

/** The page of a code. */
export function helpUri(code: string): string {
  return `https://data.example.se/regler/${code}/`;
}
