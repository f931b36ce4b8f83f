import { describe, expect, test } from 'vitest';
import { formOf } from '../../../../catalog/cooperation/needs/forms.ts';
import { datasetAt, readAnswer, saysItCloses } from '../../../../catalog/cooperation/needs/read-answer.ts';
import {
  type NeedContext,
  type NeedIssue,
  readNeed,
} from '../../../../catalog/cooperation/needs/read-issue.ts';
import { asWritten } from './written-issue.ts';

const BODY = asWritten(formOf('data').fields, {
  places: 'Uppsala kommun (Uppsala län), Hela Örebro län',
  theme: 'Miljö',
  urgency: 'Inom ett år',
  what: 'Lekplatser med läge.\n\nSkriv till kim@example.se!',
  purpose: 'En karta.',
});

const ISSUE: NeedIssue = {
  number: 12,
  title: 'Önskemål: Lekplatser',
  body: BODY,
  labels: ['önskemål'],
  open: true,
  reason: undefined,
  created: '2026-11-01T08:00:00Z',
  updated: '2026-11-02T08:00:00Z',
  closed: undefined,
  votes: 3,
};

const ANSWER: NeedContext = { answer: { text: 'Uppgifterna finns inte.', date: '2026-11-03T08:00:00Z' } };

function closed(reason: string, ...labels: string[]): NeedIssue {
  const closing = { open: false, reason, closed: '2026-11-04T08:00:00Z' };
  return { ...ISSUE, ...closing, labels: [...ISSUE.labels, ...labels] };
}

test('a wish is read with all that its form says, and nothing that tells who wrote it', () => {
  expect(readNeed(ISSUE)).toEqual({
    number: 12,
    kind: 'data',
    status: 'new',
    title: 'Lekplatser',
    what: 'Lekplatser med läge.\n\nSkriv till [e-postadress borttagen]!',
    purpose: 'En karta.',
    places: ['0380', '18'],
    theme: 'ENVI',
    urgency: 'year',
    votes: 3,
    created: '2026-11-01T08:00:00Z',
    updated: '2026-11-02T08:00:00Z',
  });
});

test('a need of support has whom it is for and in which form', () => {
  const body = asWritten(formOf('support').fields, {
    places: 'Hela Uppsala län',
    theme: 'Geodata',
    audience: 'GIS och geodata, Jurister och arkivarier',
    help: 'Workshop',
    what: 'Vi vill komma igång.',
  });
  const need = readNeed({ ...ISSUE, title: 'Stöd: Komma igång', body, labels: ['behov av stöd'] });
  expect(need).toMatchObject({
    kind: 'support',
    title: 'Komma igång',
    theme: 'geodata',
    audience: ['geodata', 'law'],
    help: ['workshop'],
  });
});

test.each([
  ['without a label of a need', { ...ISSUE, labels: ['fel'] }],
  ['marked as spam', { ...ISSUE, labels: ['önskemål', 'spam'] }],
  ['closed as spam', closed('completed', 'spam')],
  ['closed as a double', closed('duplicate')],
  ['closed as not planned without an answer', closed('not_planned')],
])('an issue %s is left out entirely', (_name, issue) => {
  expect(readNeed(issue)).toBeUndefined();
});

test.each<[string, NeedIssue, NeedContext, string]>([
  ['new', ISSUE, {}, 'new'],
  ['answered', ISSUE, ANSWER, 'seen'],
  ['labelled as looked at', { ...ISSUE, labels: ['önskemål', 'behov: sett'] }, {}, 'seen'],
  [
    'with several labels',
    { ...ISSUE, labels: ['behov: sett', 'önskemål', 'behov: planerat'] },
    {},
    'planned',
  ],
  ['closed as completed', closed('completed'), {}, 'met'],
  ['closed by a pull request', closed('completed'), { closedBy: ['a/b'] }, 'met'],
  ['closed as not planned with an answer', closed('not_planned'), ANSWER, 'impossible'],
  ['labelled as impossible', closed('not_planned', 'behov: går inte'), {}, 'impossible'],
  ['impossible though closed as completed', closed('completed', 'behov: går inte'), ANSWER, 'impossible'],
  ['opened again', { ...ISSUE, reason: 'reopened' }, {}, 'new'],
])('a need %s', (_name, issue, around, status) => {
  expect(readNeed(issue, around)?.status).toBe(status);
});

test('those responsible put place and theme right with labels; what is no place or theme counts for nothing', () => {
  const labels = ['önskemål', 'plats: 0381', 'plats: 03', 'plats: 9999', 'tema: NIX', 'tema: TRAN'];
  expect(readNeed({ ...ISSUE, labels })).toMatchObject({ places: ['0381', '03'], theme: 'TRAN' });
});

test.each([
  ['Önskemål: ', 'Lekplatser med läge. Skriv till [e-postadress borttagen]!'],
  ['Önskemål:Bad', 'Bad'],
  ['Bad\u202e <b>\u0007', 'Bad <b>'],
  ['kim@example.se', '[e-postadress borttagen]'],
])('the title %j becomes %j', (title, expected) => {
  expect(readNeed({ ...ISSUE, title })?.title).toBe(expected);
});

test('a need without any text has the name of its form', () => {
  expect(readNeed({ ...ISSUE, title: 'Önskemål:', body: '' })).toMatchObject({
    title: 'Önska data',
    what: '',
  });
});

describe('an answer', () => {
  const by = (association: string, body: string, created = '2026-11-03T08:00:00Z') => {
    return { association, body, created };
  };

  test.each([
    ['Svar: Det kommer.', 'Det kommer.'],
    ['  **Svar:** Det kommer.', 'Det kommer.'],
    ['**Svar**: Det kommer.', 'Det kommer.'],
    ['svar:\n\nDet kommer. Ring 070-123 45 67.', 'Det kommer. Ring [telefonnummer borttaget].'],
    ['Answer: It will come.', 'It will come.'],
  ])('%j is read', (body, text) => {
    expect(readAnswer([by('MEMBER', body)])?.text).toBe(text);
  });

  test.each(['Svaret kommer.', 'Jag vill ha svar: nu', 'Svar:', 'Svar:   \n', '> Svar: nej'])(
    '%j is none',
    (body) => {
      expect(readAnswer([by('OWNER', body)])).toBeUndefined();
    },
  );

  test('is by somebody who may write to the repository, and the last one counts', () => {
    const comments = [
      by('OWNER', 'Svar: Kanske.', '2026-11-03T08:00:00Z'),
      by('COLLABORATOR', 'Svar: Ja.', '2026-11-04T08:00:00Z'),
      by('NONE', 'Svar: Köp klockor!'),
      by('CONTRIBUTOR', 'Svar: Nej.'),
      by('OWNER', 'Tack!'),
    ];
    expect(readAnswer(comments)).toEqual({ text: 'Ja.', date: '2026-11-04T08:00:00Z' });
  });
});

describe('a pull request', () => {
  test.each([
    'Closes #12',
    'closes: #12.',
    'Lägger till lekplatser.\n\nFixes agare/katalog#12 och mer',
    'Resolved https://github.com/agare/katalog/issues/12',
  ])('closes 12: %j', (text) => {
    expect(saysItCloses(text, 12, 'agare/katalog')).toBe(true);
  });

  test.each([
    '#12',
    'Closes #123',
    'Closes annan/katalog#12',
    'discloses #12',
    'Closes\n#13 #12',
    'Closes agare/katalogX#12',
    'Se #12, closes #11',
  ])('does not: %j', (text) => {
    expect(saysItCloses(text, 12, 'agare/katalog')).toBe(false);
  });

  test.each([
    ['datasets/a/b.yaml', 'a/b'],
    ['datasets/a/publisher.yaml', undefined],
    ['datasets/a/services/b.yaml', undefined],
    ['datasets/catalog.yaml', undefined],
    ['x/datasets/a/b.yaml', undefined],
  ])('%s is the file of %s', (path, dataset) => {
    expect(datasetAt(path)).toBe(dataset);
  });
});
