import { expect, test } from 'vitest';
import { validate } from '../../../../catalog/check/validate/validate.ts';
import { compareCooperation } from '../../../../catalog/past/changes/cooperation-changes.ts';

const PATH = 'cooperation/meetings/2027-03-11-oppna-licenser.yaml';
const OTHER = 'cooperation/meetings/2027-03-18-oppna-licenser.yaml';
const MEETING = 'title: Välja licens\nstart: 2027-03-11 13:00\nend: 2027-03-11 14:30\n';

function version(files: Record<string, string>) {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return validate(Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })));
}

function changes(
  before: Record<string, string>,
  after: Record<string, string>,
  moved: [string, string][] = [],
) {
  return compareCooperation(version(before), version(after), new Map(moved)).map((change) => ({
    what: change.what,
    from: change.movedFrom,
    title: change.title.sv,
    fields: change.fields.map(({ label, before: was, after: is }) => [label.sv, was?.sv, is?.sv]),
  }));
}

test('a meeting that comes, changes and goes', () => {
  const title = 'Välja licens';
  const other = `${MEETING}place: Stadshuset\n`;
  const fields = [['Plats', undefined, 'Stadshuset']];
  expect(changes({}, { [PATH]: MEETING })).toMatchObject([{ what: 'added', title, fields: [] }]);
  expect(changes({ [PATH]: MEETING }, { [PATH]: other })).toMatchObject([{ what: 'changed', title, fields }]);
  expect(changes({ [PATH]: MEETING }, {})).toMatchObject([{ what: 'removed', title, fields: [] }]);
  expect(changes({ [PATH]: MEETING }, { [PATH]: `# note\n${MEETING}` })).toEqual([]);
});

test('one that gets another day has moved, whether git says so or its title does', () => {
  const later = MEETING.replaceAll('03-11', '03-18');
  const moved = {
    what: 'moved',
    from: '2027-03-11-oppna-licenser',
    fields: [
      ['Börjar', '2027-03-11 13:00', '2027-03-18 13:00'],
      ['Slutar', '2027-03-11 14:30', '2027-03-18 14:30'],
    ],
  };
  expect(changes({ [PATH]: MEETING }, { [OTHER]: later })).toMatchObject([moved]);
  const renamed = later.replace('Välja licens', 'Licenser');
  expect(changes({ [PATH]: MEETING }, { [OTHER]: renamed }, [[OTHER, PATH]])).toMatchObject([
    { what: 'moved', fields: [['Rubrik', 'Välja licens', 'Licenser'], ...moved.fields] },
  ]);
  expect(changes({ [PATH]: MEETING }, { [OTHER]: renamed })).toMatchObject([
    { what: 'removed' },
    { what: 'added' },
  ]);
});

test('the text of a guide is part of it, and contacts are told in words', () => {
  const page = 'cooperation/knowledge/a.sv.md';
  const head = '---\ntitle: A\ndescription: B.\naudience: user\nreviewed: 2026-11-25\n---\n';
  expect(changes({ [page]: head }, { [page]: `${head}Mer.\n` })).toMatchObject([
    { what: 'changed', title: 'A (sv)', fields: [] },
  ]);
  const contacts =
    'contacts:\n  - county: "03"\n    organisation: Exempelregionen\n    page: https://example.se/\n';
  const path = 'cooperation/contacts.yaml';
  const [change] = changes({ [path]: contacts }, { [path]: contacts.replace('"03"', '"04"') });
  expect(change).toMatchObject({ what: 'changed', title: 'Kontakter' });
  expect(change?.fields).toEqual([
    [
      'Kontakter',
      'Uppsala län, Exempelregionen, https://example.se/',
      'Södermanlands län, Exempelregionen, https://example.se/',
    ],
  ]);
});
