import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../../../actions/pull-request/assessment.ts';
import type { ChangedFile, Observation } from '../../../actions/pull-request/observation.ts';
import { type Validation, validate } from '../../../catalog/check/validate/validate.ts';
import type { Issue } from '../../../catalog/model/issues/issue.ts';
import { resolve } from '../../../catalog/model/resolve.ts';
import { compareVersions } from '../../../catalog/past/changes/compare-versions.ts';
import { scoreDataset } from '../../../catalog/publish/quality/score-dataset.ts';
import {
  BADPLATSER,
  bytesOf,
  COLLEAGUE,
  change,
  changedFile,
  OFFICER,
  observed,
  publisher,
  REVIEWER,
  review,
  STRANGER,
} from '../pull-request/observed.ts';

const VALID = join(import.meta.dirname, '../../fixtures/valid');
const GUIDE = join(import.meta.dirname, '../../../cooperation/knowledge/forsta-datamangden.sv.md');

/** A pull request with what is said of it. */
export interface Example {
  observation: Observation;
  assessment: Assessment;
}

/** No path. */
const NOTHING = /^$/;

/** The valid catalog without some files, and with some in other words, checked. */
function checked(after: ReadonlyMap<string, string>, without = NOTHING): Validation {
  const paths = readdirSync(VALID, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `datasets/${name}`)
    .filter((path) => !without.test(path));
  const all = [...new Set([...paths, ...after.keys()])].sort();
  return validate(
    all.map((path) => {
      const text = after.get(path);
      return { path, bytes: text === undefined ? bytesOf(path) : new TextEncoder().encode(text) };
    }),
  );
}

/** A file with some of its text replaced, every line of which is in the diff. */
function edited(path: string, replacements: readonly [string, string][]): [ChangedFile, string] {
  const before = new TextDecoder().decode(bytesOf(path));
  const text = replacements.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return done.replace(from, to);
  }, before);
  return [withText(path, text, { before: new TextEncoder().encode(before) }), text];
}

function withText(path: string, text: string, more: Partial<ChangedFile> = {}): ChangedFile {
  const after = new TextEncoder().encode(text);
  return changedFile(path, { after, commentable: [{ from: 1, to: text.split('\n').length }], ...more });
}

function assessedFrom(after: ReadonlyMap<string, string>, without = NOTHING): Assessment {
  const validation = checked(after, without);
  const paths = [...after.keys()];
  const issues = validation.report.issues.filter(({ path }) => paths.includes(path));
  const isWrong = issues.some(({ severity }) => severity === 'error');
  const report = { issues, files: paths.length };
  const catalog = isWrong ? undefined : resolve(validation.entities);
  const old = checked(new Map(), without).entities;
  const was = resolve(old);
  const changes = compareVersions(
    { entities: old, catalog: was },
    { entities: validation.entities, catalog },
  );
  if (!catalog) return { report, feeds: 'skipped', changes, scores: [], datasets: [] };
  const now = catalog.datasets.filter(({ path }) => paths.includes(path));
  const before = was.datasets;
  const scores = now.map((dataset) => {
    const old = before.find(({ id }) => id === dataset.id);
    return { id: dataset.id, before: old && scoreDataset(old, 'eu'), after: scoreDataset(dataset, 'eu') };
  });
  return { report, feeds: 'passed', changes, scores, datasets: now };
}

/** The officer changes a dataset of the own municipality, and all is right. */
function correct(): Example {
  const [file, text] = edited(BADPLATSER, [
    ['accrualPeriodicity: ANNUAL', 'accrualPeriodicity: MONTHLY'],
    ['sv: [badplats, friluftsliv]', 'sv: [badplats, friluftsliv, bad]'],
  ]);
  const assessment = assessedFrom(new Map([[BADPLATSER, text]]));
  return { observation: observed({ files: [file] }), assessment };
}

/** The same officer, in a hurry. */
function failing(): Example {
  const [file, text] = edited(BADPLATSER, [
    ['theme: [ENVI]', 'theme: [ENVIR]'],
    ['accrualPeriodicity: ANNUAL', 'accrualPeriodicity: årligen'],
    ['endDate: 2026-09-30', 'endDate: 2026-09-31'],
    ['    format: CSV\n', '    format: csvv\n    licens: CC0\n'],
    ['issued: 2024-06-01', 'issued: 1/6-2024'],
    ['  en: [bathing place, outdoor life]\n', ''],
  ]);
  const assessment = assessedFrom(new Map([[BADPLATSER, text]]));
  return { observation: observed({ files: [file] }), assessment };
}

const LEKPLATSER = 'datasets/exempelregionen/lekplatser.yaml';

const LEKPLATSER_TEXT = `title: Lekplatser
description: Regionens lekplatser med namn, läge och uppgifter om vilka lekredskap som finns på platsen.
keyword: [lekplats, barn]
theme: [SOCI]
accrualPeriodicity: ANNUAL
accessRights: PUBLIC
contactPoint:
  - fn: Öppna data, Exempelregionen
    hasEmail: oppnadata@region.example.se
distribution:
  - title: Lekplatser som CSV
    accessURL: https://region.example.se/lekplatser
    downloadURL: [https://region.example.se/data/lekplatser.csv]
    format: CSV
    license: CC0-1.0
`;

/** Somebody from outside changes the licence in one folder and adds a dataset to another. */
function forReviewer(): Example {
  const [file, text] = edited('datasets/exempelkommun/publisher.yaml', [
    ['license: CC0-1.0', 'license: CC-BY-4.0'],
  ]);
  const added = withText(LEKPLATSER, LEKPLATSER_TEXT, { status: 'added' });
  const after = new Map([
    [file.path, text],
    [LEKPLATSER, LEKPLATSER_TEXT],
  ]);
  const observation = observed(
    {
      files: [file, added],
      reviews: [review(COLLEAGUE, 'approved'), review(REVIEWER, 'approved', 'b2'.repeat(20))],
    },
    { author: STRANGER },
  );
  return { observation, assessment: assessedFrom(after) };
}

/** Text that tries everything, in each place where text from outside is shown. */
export const EVIL =
  '@admin #1 <img src=x onerror=alert(1)> | **fet** [länk](https://ond.example.se) `x` :tada: www.ond.example.se\n\n# rubrik\n::error::x \u202egnol';

function hostile(): Example {
  const path = `datasets/exempelkommun/${EVIL.replaceAll('/', '')}.yaml`;
  const range = {
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: 1, line: 1, column: 2 },
  };
  const text = { sv: EVIL, en: EVIL };
  const issue: Issue = {
    code: 'title-length',
    severity: 'error',
    path,
    pointer: '',
    range,
    message: text,
    remedy: text,
  };
  const what = change({
    id: EVIL,
    path,
    title: text,
    what: 'moved',
    movedFrom: EVIL,
    fields: [{ pointer: '/title', label: text, before: text, after: text }],
    triples: { gained: [`\`\`\`\n${EVIL}`], lost: [EVIL] },
  });
  const author = { login: 'exempel-besokare', id: 5 };
  const dataset = correct().assessment.datasets[0]!;
  const data = { ...dataset.data, title: EVIL, description: EVIL, keyword: [EVIL] };
  const evil = publisher('exempelkommun', [OFFICER, { login: EVIL, id: 77 }]);
  return {
    observation: observed(
      {
        files: [changedFile(path, { kind: 'link' })],
        publishers: new Map([['exempelkommun', { ...evil, data: { ...evil.data, name: EVIL } }]]),
        gaps: [{ what: 'content', sv: EVIL, en: EVIL }],
        reviews: [
          { author: { login: EVIL, id: 3 }, state: 'changes-requested', commit: 'x', ofOtherBase: false },
        ],
      },
      { author },
    ),
    assessment: {
      report: { issues: [issue, { ...issue, severity: 'info' }], files: 1 },
      feeds: 'failed',
      changes: [what],
      scores: correct().assessment.scores.map((score) => ({ ...score, id: EVIL })),
      datasets: [
        {
          ...dataset,
          data,
          distributions: dataset.distributions.map((one) => ({
            ...one,
            data: { ...one.data, title: EVIL, format: EVIL },
          })),
        },
      ],
    },
  };
}

/** All have approved, but the index could not be read: nobody but whoever looks after the repository can do anything. */
function inHands(): Example {
  const { observation, assessment } = correct();
  const gap = {
    what: 'index' as const,
    sv: 'Webbplatsens förteckning över allt som är publicerat i katalogen kunde inte läsas. Därför är ändringen inte jämförd med andra filer.',
    en: "The website's list of all that is published in the catalog could not be read (404). The change has therefore not been compared with other files.",
  };
  const pull = { ...observation.pull, author: STRANGER };
  const reviews = [review(COLLEAGUE, 'approved')];
  return { observation: { ...observation, pull, reviews }, assessment: { ...assessment, gaps: [gap] } };
}

/** The check is green, but the colleague who approved has no write access, which GitHub asks for. */
function githubAsks(): Example {
  const { observation, assessment } = correct();
  const people = [
    { ...COLLEAGUE, mayWrite: false },
    { ...REVIEWER, mayWrite: true },
  ];
  const mergeRules = { approvals: 1, codeOwners: false, queue: false, owners: [], people };
  const pull = { ...observation.pull, author: STRANGER };
  return {
    observation: { ...observation, pull, reviews: [review(COLLEAGUE, 'approved')], mergeRules },
    assessment,
  };
}

/** The only reviewer names another: nobody can approve that. */
function soleReviewer(): Example {
  const path = '.github/katalog.yaml';
  const text = (more: string) =>
    new TextEncoder().encode(`reviewers:\n  - { login: ${REVIEWER.login}, id: ${REVIEWER.id} }\n${more}`);
  const after = text(`  - { login: ${STRANGER.login}, id: ${STRANGER.id} }\n`);
  const { settings } = observed();
  return {
    observation: observed(
      {
        files: [changedFile(path, { before: text(''), after })],
        settings: { ...settings, reviewers: [REVIEWER] },
      },
      { author: REVIEWER },
    ),
    assessment: { report: { issues: [], files: 0 }, feeds: 'skipped', changes: [], scores: [], datasets: [] },
  };
}

/** A file in which only a comment is new. */
function commentsOnly(): Example {
  const [file, text] = edited(BADPLATSER, [['theme: [ENVI]', 'theme: [ENVI] # Miljö']]);
  return {
    observation: observed({ files: [file] }),
    assessment: assessedFrom(new Map([[BADPLATSER, text]])),
  };
}

/** The files that the guide to the first dataset shows, by path. */
function filesOfGuide(): [string, string][] {
  const blocks = readFileSync(GUIDE, 'utf8').matchAll(/^```yaml (\S+)\n([\s\S]*?)^```/gm);
  return [...blocks].map(([, path = '', text = '']) => [path, text]);
}

/** A new publisher sends in the files of the guide, in which some words are others. */
function firstDataset(...replacements: readonly [string, string][]): Example {
  const texts = filesOfGuide().map(([path, text]): [string, string] => [
    path,
    replacements.reduce((done, [from, to]) => done.replace(from, to), text),
  ]);
  const files = texts.map(([path, text]) => withText(path, text, { status: 'added' }));
  const publishers = new Map([['exempelregionen', publisher('exempelregionen', [])]]);
  return {
    observation: observed(
      { files, publishers },
      { author: STRANGER, headRepository: `${STRANGER.login}/katalog` },
    ),
    assessment: assessedFrom(new Map(texts), /^datasets\/exempelkommun\//),
  };
}

/** Pull requests whose whole comments are looked at. */
export const EXAMPLES: Readonly<Record<string, () => Example>> = {
  correct,
  failing,
  'for-reviewer': forReviewer,
  'in-hands': inHands,
  'github-asks': githubAsks,
  'sole-reviewer': soleReviewer,
  'comments-only': commentsOnly,
  'first-dataset': () => firstDataset(),
  'first-dataset-slip': () => firstDataset(['theme: [ENVI]', 'theme: [MILJÖ]'], ['ANNUAL', 'årligen']),
  hostile,
};
