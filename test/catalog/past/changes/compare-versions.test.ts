import { describe, expect, test } from 'vitest';
import type { Change, FieldChange } from '../../../../catalog/past/changes/change.ts';
import { compareVersions } from '../../../../catalog/past/changes/compare-versions.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import { labelledLines } from '../../dcat/lines.ts';
import { type Files, otherwise, partsOf, versionOf } from './versions.ts';

const FILES: Files = {
  'catalog.yaml': {
    title: 'Katalog',
    description: 'En katalog.',
    publisher: 'exempelkommun',
    url: 'https://data.example.se',
  },
  'exempelkommun/publisher.yaml': {
    name: { sv: 'Exempelkommun', en: 'Example Municipality' },
    type: 'LocalAuthority',
    organisationsnummer: '212000-9903',
    defaults: { license: 'CC0-1.0', spatial: ['0380'], accessRights: 'PUBLIC' },
  },
  'exempelkommun/badplatser.yaml': {
    title: { sv: 'Badplatser', en: 'Bathing places' },
    description: { sv: 'Kommunens badplatser.', en: 'Bathing places.' },
    keyword: { sv: ['badplats', 'bad'], en: ['bathing place'] },
    theme: ['ENVI'],
    accrualPeriodicity: 'ANNUAL',
    distribution: [
      {
        title: 'Badplatser som CSV',
        accessURL: 'https://www.example.se/badplatser',
        downloadURL: ['https://www.example.se/badplatser.csv'],
        format: 'CSV',
        license: 'CC-BY-4.0',
      },
      { accessURL: 'https://www.example.se/badplatser', format: 'GEOJSON' },
    ],
  },
  'exempelkommun/lekplatser.yaml': {
    title: 'Lekplatser',
    description: 'Kommunens lekplatser med läge och vad som finns på dem.',
    theme: ['EDUC'],
    distribution: [{ accessURL: 'https://www.example.se/lekplatser', format: 'CSV' }],
  },
};

const BADPLATSER = 'exempelkommun/badplatser.yaml';
const LEKPLATSER = 'exempelkommun/lekplatser.yaml';
const PUBLISHER = 'exempelkommun/publisher.yaml';

type Distribution = Record<string, unknown>;

function changesWhen(changes: Record<string, object | undefined>, files: Files = FILES): Change[] {
  return compareVersions(versionOf(files), versionOf(otherwise(files, changes)));
}

/** The one change of the bathing places when their file is changed like this. */
function changed(changes: object): Change {
  const found = changesWhen({ [BADPLATSER]: { ...FILES[BADPLATSER], ...changes } });
  expect(found).toHaveLength(1);
  return found[0]!;
}

function distributions(): [Distribution, Distribution] {
  return (FILES[BADPLATSER] as { distribution: [Distribution, Distribution] }).distribution;
}

/** Formats a change as it may be read: `Licens: CC BY 4.0 → CC0 1.0`, `Nyckelord: −bad +strand`. */
function describeField(field: FieldChange, language: 'sv' | 'en' = 'sv'): string {
  const { label, items, before, after } = field;
  const [was, is] = [before?.[language], after?.[language]];
  if (!items) return `${label[language]}: ${was ?? '∅'} → ${is ?? '∅'}`;
  return `${label[language]}:${was === undefined ? '' : ` −${was}`}${is === undefined ? '' : ` +${is}`}`;
}

function describeAll(change: Change): string[] {
  return change.fields.map((field) => describeField(field));
}

describe('fields in words', () => {
  test('a code is told by its label, in both languages', () => {
    const { fields } = changed({ accrualPeriodicity: 'DAILY' });
    expect(fields.map((field) => describeField(field))).toEqual([
      'Uppdateringsfrekvens: Varje år → Varje dag',
    ]);
    expect(fields.map((field) => describeField(field, 'en'))).toEqual(['Update frequency: Annual → Daily']);
    expect(fields[0]!.pointer).toBe('/accrualPeriodicity');
  });

  test('a licence is told by its name, on the distribution that has it', () => {
    const [csv, geojson] = distributions();
    const change = changed({ distribution: [{ ...csv, license: 'CC0-1.0' }, geojson] });
    expect(describeAll(change)).toEqual(['Distribution ”Badplatser som CSV”: Licens: CC BY 4.0 → CC0 1.0']);
    expect(change.fields[0]!.pointer).toBe('/distribution/0/license');
    expect(change.sensitive).toEqual(['licence']);
  });

  test('of lists what came and what went', () => {
    const change = changed({ keyword: { sv: ['badplats', 'strand'], en: ['bathing place', 'beach'] } });
    expect(describeAll(change)).toEqual(['Nyckelord: −bad +strand', 'Nyckelord (engelska): +beach']);
    expect(describeAll(changed({ theme: ['ENVI', 'HEAL'] }))).toEqual(['Kategori: +Hälsa']);
  });

  test('a new order of a list is told as it was and is', () => {
    const change = changed({ keyword: { sv: ['bad', 'badplats'], en: ['bathing place'] } });
    expect(describeAll(change)).toEqual(['Nyckelord: badplats, bad → bad, badplats']);
  });

  test('a text is told by language, and a plain text is Swedish', () => {
    expect(describeAll(changed({ title: { sv: 'Badplatser', en: 'Beaches' } }))).toEqual([
      'Titel (engelska): Bathing places → Beaches',
    ]);
    expect(describeAll(changed({ title: 'Badplatser' }))).toEqual(['Titel (engelska): Bathing places → ∅']);
  });

  test('what is new and what is gone has no other side', () => {
    const { accrualPeriodicity: _, ...rest } = FILES[BADPLATSER] as Record<string, unknown>;
    const [change] = changesWhen({ [BADPLATSER]: { ...rest, issued: '2024-05-01' } });
    expect(describeAll(change!)).toEqual([
      'Utgivningsdatum: ∅ → 2024-05-01',
      'Uppdateringsfrekvens: Varje år → ∅',
    ]);
  });

  test('a long text is cut to where it differs', () => {
    const alike = 'Här står det mycket som är lika. '.repeat(40);
    const before = otherwise(FILES, {
      [BADPLATSER]: { ...FILES[BADPLATSER], description: `${alike}Vatten mäts.${alike}` },
    });
    const after = { ...FILES[BADPLATSER], description: `${alike}Luft mäts.${alike}` };
    const [change] = changesWhen({ [BADPLATSER]: after }, before);
    const [field] = change!.fields;
    expect(field!.before!.sv).toContain('Vatten mäts.');
    expect(field!.after!.sv).toContain('Luft mäts.');
    expect(field!.before!.sv.length).toBeLessThan(200);
    expect(field!.before!.sv).toMatch(/^….*…$/);
  });

  test('a distribution is found again in another place, and told where it came or went', () => {
    const [csv, geojson] = distributions();
    const xlsx = { title: 'Som Excel', accessURL: 'https://www.example.se/excel', format: 'XLSX' };
    const change = changed({ distribution: [xlsx, { ...csv, byteSize: 10 }] });
    expect(describeAll(change)).toEqual([
      'Distribution: +Som Excel, Excel (xlsx), CC0 1.0, https://www.example.se/excel',
      'Distribution ”Badplatser som CSV”: Storlek (i bytes): ∅ → 10',
      'Distribution: −GeoJSON, geografiska objekt, CC0 1.0, https://www.example.se/badplatser',
    ]);
    expect(geojson).toBeDefined();
    expect(change.sensitive).toContain('existence');
  });

  test('where the words leave out what differs, it is told in full', () => {
    const change = changed({ contactPoint: [{ fn: 'Öppna data', hasEmail: 'a@example.se' }] });
    expect(describeAll(change)).toEqual(['Kontaktuppgift: +Öppna data, a@example.se']);
    const before = otherwise(FILES, { [LEKPLATSER]: { ...FILES[LEKPLATSER], issued: 2024 } });
    const [year] = changesWhen({ [LEKPLATSER]: { ...FILES[LEKPLATSER], issued: '2024' } }, before);
    expect(describeAll(year!)).toEqual(['Utgivningsdatum: 2024 → "2024"']);
  });

  test("a publisher's defaults are told by what they are defaults for", () => {
    const publisher = {
      ...FILES[PUBLISHER],
      defaults: { license: 'CC-BY-4.0', spatial: ['0380'], accessRights: 'PUBLIC' },
    };
    const [change, ...others] = changesWhen({ [PUBLISHER]: publisher });
    expect(others).toEqual([]);
    expect(describeAll(change!)).toEqual(['Gemensamt för datamängderna: Licens: CC0 1.0 → CC BY 4.0']);
    expect(change).toMatchObject({ kind: 'publisher', sensitive: ['licence'] });
    expect(change!.title).toEqual({ sv: 'Exempelkommun', en: 'Example Municipality' });
  });

  test('what a file tells of itself is told property by property, in words', () => {
    const record = { status: 'gathered', checked: '2026-09-25', note: 'Insamlad.' };
    const warning = [{ kind: 'UNREACHABLE', date: '2026-09-25' }];
    const files = otherwise(FILES, { [BADPLATSER]: { ...FILES[BADPLATSER], record } });
    const changes = changesWhen(
      { [BADPLATSER]: { ...FILES[BADPLATSER], record: { ...record, status: 'confirmed', warning } } },
      files,
    );
    expect(describeAll(changes[0]!)).toEqual([
      'Om beskrivningen: Läge: Insamlad → Bekräftad',
      'Om beskrivningen: Varningar: +Adressen svarar inte, 2026-09-25',
    ]);
    expect(changes[0]!.fields[0]!.pointer).toBe('/record/status');
  });

  test('what was written and is now inherited alike has not changed', () => {
    const before = otherwise(FILES, { [LEKPLATSER]: { ...FILES[LEKPLATSER], accessRights: 'PUBLIC' } });
    const [change] = changesWhen({ [LEKPLATSER]: FILES[LEKPLATSER] }, before);
    expect(change).toMatchObject({ what: 'changed', fields: [], sensitive: [] });
    expect(change!.triples).toEqual({ gained: [], lost: [] });
  });

  test('no more fields are told than anybody reads', () => {
    const title = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [
        `a${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
        'x',
      ]),
    );
    const change = changed({ title });
    expect(change.fields).toHaveLength(100);
    expect(change.fieldsLeftOut).toBe(52);
  });
});

describe('what becomes of a thing', () => {
  test('nothing, where nothing has changed', () => {
    expect(changesWhen({})).toEqual([]);
    const turned = Object.fromEntries(Object.entries(FILES[BADPLATSER]!).reverse());
    expect(changesWhen({ [BADPLATSER]: turned })).toEqual([]);
  });

  test('added', () => {
    const files = otherwise(FILES, { [LEKPLATSER]: undefined });
    expect(changesWhen({ [LEKPLATSER]: FILES[LEKPLATSER] }, files)).toMatchObject([
      {
        kind: 'dataset',
        id: 'exempelkommun/lekplatser',
        what: 'added',
        path: 'datasets/exempelkommun/lekplatser.yaml',
        title: { sv: 'Lekplatser', en: 'Lekplatser' },
        fields: [],
        sensitive: ['existence'],
      },
    ]);
  });

  test('removed, with the title it had', () => {
    expect(changesWhen({ [LEKPLATSER]: undefined })).toMatchObject([
      {
        what: 'removed',
        id: 'exempelkommun/lekplatser',
        title: { sv: 'Lekplatser' },
        sensitive: ['existence'],
      },
    ]);
  });

  test.each([
    ['unchanged', {}],
    ['nearly unchanged', { accrualPeriodicity: 'DAILY' }],
  ])('moved, when it is %s', (_, changes) => {
    const name = 'exempelkommun/bad.yaml';
    const found = changesWhen({ [BADPLATSER]: undefined, [name]: { ...FILES[BADPLATSER], ...changes } });
    expect(found).toMatchObject([
      {
        what: 'moved',
        id: 'exempelkommun/bad',
        movedFrom: 'exempelkommun/badplatser',
        sensitive: ['identity'],
      },
    ]);
    expect(found[0]!.fields).toHaveLength(Object.keys(changes).length);
  });

  test('moved, when all but its address or identifier is new', () => {
    const one = { title: 'Ett', description: 'Det ena.', uri: 'https://example.se/ett' };
    const other = { title: 'Två', description: 'Något helt annat.', uri: 'https://example.se/ett' };
    const before = otherwise(FILES, { 'exempelkommun/ett.yaml': one });
    const found = changesWhen(
      { 'exempelkommun/ett.yaml': undefined, 'exempelkommun/tva.yaml': other },
      before,
    );
    expect(found).toMatchObject([{ what: 'moved', movedFrom: 'exempelkommun/ett' }]);
  });

  test('not moved, when another thing comes as one goes', () => {
    const other = { title: 'Cykelvägar', description: 'Kommunens cykelvägar.', theme: ['TRAN'] };
    const found = changesWhen({ [LEKPLATSER]: undefined, 'exempelkommun/cykelvagar.yaml': other });
    expect(found.map(({ what, id }) => [what, id])).toEqual([
      ['added', 'exempelkommun/cykelvagar'],
      ['removed', 'exempelkommun/lekplatser'],
    ]);
  });

  test('a file that cannot be read has changed, and all of it may have', () => {
    const path = 'datasets/exempelkommun/badplatser.yaml';
    const after = {
      ...versionOf(otherwise(FILES, { [BADPLATSER]: {} })),
      catalog: undefined,
      unread: new Set([path]),
    };
    const [change] = compareVersions(versionOf(FILES), after);
    expect(change).toMatchObject({
      what: 'changed',
      fields: [],
      triples: undefined,
      title: { sv: 'exempelkommun/badplatser' },
    });
    expect(change!.sensitive).toEqual(['licence', 'access-rights', 'identity']);
  });

  test('a value that the schema refused is not told as gone', () => {
    const after = versionOf(otherwise(FILES, { [BADPLATSER]: { ...FILES[BADPLATSER], theme: undefined } }));
    const [change] = compareVersions(versionOf(FILES), { ...after, catalog: undefined });
    expect(change).toMatchObject({ fields: [], triples: undefined });
  });
});

describe('what needs a person', () => {
  const geojson = () => distributions()[1];
  test.each<[string, object, string[]]>([
    ['a description', { description: 'Något annat.' }, []],
    ['access rights', { accessRights: 'RESTRICTED' }, ['access-rights']],
    ['an address', { uri: 'https://example.se/d' }, ['identity']],
    ['an identifier', { identifier: '5b2f5b4e-0f0a-4b0e-9a3a-6a2b6a1f0e11' }, ['identity']],
    [
      'a name of a distribution',
      { distribution: [distributions()[0], { ...geojson(), id: 'karta' }] },
      ['identity'],
    ],
    [
      'a format, which gives its distribution its address',
      { distribution: [distributions()[0], { ...geojson(), format: 'GPKG' }] },
      ['identity'],
    ],
    ['a distribution that goes', { distribution: [distributions()[0]] }, ['identity', 'existence']],
    [
      'a distribution with a licence like the others',
      { distribution: [...distributions(), { accessURL: 'https://www.example.se/x', format: 'ODS' }] },
      [],
    ],
    [
      'a distribution with another licence',
      {
        distribution: [
          ...distributions(),
          { accessURL: 'https://www.example.se/x', format: 'ODS', license: 'CC-BY-SA-4.0' },
        ],
      },
      ['licence'],
    ],
  ])('%s', (_, changes, sensitive) => expect(changed(changes).sensitive).toEqual(sensitive));
});

describe('triples', () => {
  async function feedOf(files: Files): Promise<Set<string>> {
    return new Set(labelledLines(versionOf(files).catalog!));
  }

  /** Expects that all changes together list exactly the lines that the feed gains and loses, and nothing twice. */
  async function expectExact(before: Files, changes: Record<string, object | undefined>): Promise<void> {
    const after = otherwise(before, changes);
    const found = compareVersions(versionOf(before), versionOf(after));
    const [was, is] = [await feedOf(before), await feedOf(after)];
    const gained = found.flatMap(({ triples }) => triples!.gained);
    const lost = found.flatMap(({ triples }) => triples!.lost);
    expect(gained.sort()).toEqual([...is].filter((line) => !was.has(line)).sort());
    expect(lost.sort()).toEqual([...was].filter((line) => !is.has(line)).sort());
  }

  test.each<[string, Record<string, object | undefined>]>([
    ['a text', { [BADPLATSER]: { ...FILES[BADPLATSER], title: 'Bad' } }],
    ['an added dataset', { 'exempelkommun/ny.yaml': { ...FILES[BADPLATSER], title: 'Nya' } }],
    ['a removed dataset', { [BADPLATSER]: undefined }],
    ['a moved dataset', { [LEKPLATSER]: undefined, 'exempelkommun/lek.yaml': FILES[LEKPLATSER] }],
    ['a default', { [PUBLISHER]: { ...FILES[PUBLISHER], defaults: { license: 'CC-BY-4.0' } } }],
    ['a name', { [PUBLISHER]: { ...FILES[PUBLISHER], name: 'Den nya kommunen' } }],
    ["a publisher's address", { [PUBLISHER]: { ...FILES[PUBLISHER], uri: 'https://example.se/vi' } }],
    ['a place that another dataset has still', { [BADPLATSER]: { ...FILES[BADPLATSER], spatial: ['0381'] } }],
    ["the catalog's own words", { 'catalog.yaml': { ...FILES['catalog.yaml'], title: 'Annan katalog' } }],
    ["the catalog's address", { 'catalog.yaml': { ...FILES['catalog.yaml'], url: 'https://ny.example.se' } }],
    [
      'a default and a dataset',
      {
        [PUBLISHER]: { ...FILES[PUBLISHER], defaults: { license: 'CC-BY-4.0' } },
        [BADPLATSER]: { ...FILES[BADPLATSER], accessRights: 'RESTRICTED' },
      },
    ],
  ])('%s', (_, changes) => expectExact(FILES, changes));

  test.each(Object.keys(EVERYTHING).filter((name) => name.includes('/')))(
    'of everything, when %s is otherwise',
    async (name) => {
      const { title: _, name: __, ...data } = EVERYTHING[name] as Record<string, unknown>;
      const called = name.endsWith('publisher.yaml') ? { name: 'Nytt' } : { title: 'Nytt' };
      await expectExact(EVERYTHING, { [name]: { ...called, ...data } });
      const {
        theme: _theme,
        spatial: _spatial,
        uri: _uri,
        defaults: _defaults,
        ...less
      } = EVERYTHING[name] as Record<string, unknown>;
      await expectExact(EVERYTHING, { [name]: less });
    },
  );

  describe('of a part of the catalog', () => {
    const partly = (changes: Record<string, object | undefined>, files = FILES) =>
      compareVersions(...partsOf(versionOf(files), versionOf(otherwise(files, changes))));
    const uri = 'https://data.example.se/datasets/exempelkommun/lekplatser';
    const subjects = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split(' ')[0]))];

    test('a removed dataset takes with it what is said of it, and not its publisher, place and licence', () => {
      const [change] = partly({ [LEKPLATSER]: undefined });
      expect(change!.triples!.gained).toEqual([]);
      expect(subjects(change!.triples!.lost)).toEqual([
        '<https://data.example.se/>',
        `<${uri}#csv>`,
        `<${uri}>`,
      ]);
    });

    test('an added one brings the same', () => {
      const without = otherwise(FILES, { [LEKPLATSER]: undefined });
      const [added] = partly({ [LEKPLATSER]: FILES[LEKPLATSER] }, without);
      const [removed] = partly({ [LEKPLATSER]: undefined });
      expect(added!.triples).toEqual({ gained: removed!.triples!.lost, lost: [] });
    });

    test('its own contact point, period and unnamed place are parts of it', () => {
      const more = {
        contactPoint: [{ fn: 'Parkenheten', hasEmail: 'parker@exempelkommun.example.se' }],
        temporal: [{ startDate: '2024-01-01' }],
        spatial: [{ bbox: [17, 59, 18, 60] }],
      };
      const [change] = partly({ [LEKPLATSER]: { ...FILES[LEKPLATSER], ...more } });
      const found = subjects(change!.triples!.gained).filter((one) => one !== `<${uri}>`);
      expect(found).toEqual([
        expect.stringMatching(/^<.*#contact>$/),
        expect.stringMatching(/^<.*#temporal\.1>$/),
        expect.stringMatching(/^_:/),
      ]);
    });

    test('a publisher says of itself what it did', () => {
      const [change] = partly({ [PUBLISHER]: { ...FILES[PUBLISHER], name: 'Den nya kommunen' } });
      expect(change!.triples!.gained).toEqual([expect.stringContaining('"Den nya kommunen"')]);
      expect(change!.triples!.lost).toHaveLength(2);
    });

    test('whom to ask of a publisher is told on the publisher', () => {
      const contactPoint = [{ fn: 'Öppna data', hasEmail: 'oppnadata@exempelkommun.example.se' }];
      const defaults = { ...(FILES[PUBLISHER] as { defaults: object }).defaults, contactPoint };
      const [change] = partly({ [PUBLISHER]: { ...FILES[PUBLISHER], defaults } });
      expect(subjects(change!.triples!.gained)).toEqual([
        '<https://data.example.se/datasets/exempelkommun#contact>',
      ]);
    });

    test('what a service says already is not told, though only one of the parts holds the service', () => {
      const service = {
        title: 'Parkernas API',
        description: 'Svarar på frågor om parker.',
        endpointURL: ['https://api.example.se/parker'],
        servesDataset: ['lekplatser'],
      };
      const files = { ...FILES, 'exempelkommun/services/parker.yaml': service };
      const served = {
        ...FILES[LEKPLATSER],
        distribution: [{ accessURL: 'https://www.example.se/parker', accessService: ['parker'] }],
      };
      const changes = partly(
        { 'exempelkommun/parker.yaml': served, [LEKPLATSER]: { ...FILES[LEKPLATSER], title: 'Lekparker' } },
        files,
      );
      const serves = changes
        .flatMap(({ triples }) => triples!.gained)
        .filter((line) => line.includes('dcat#servesDataset'));
      expect(serves).toEqual([expect.stringMatching(/\/parker> \.$/)]);
    });

    test('that a service serves a dataset since this names it is told', () => {
      const service = {
        title: 'Parkernas API',
        description: 'Svarar på frågor om parker.',
        endpointURL: ['https://api.example.se/parker'],
      };
      const files = { ...FILES, 'exempelkommun/services/parker.yaml': service };
      const distribution = [{ accessURL: 'https://www.example.se/lekplatser', accessService: ['parker'] }];
      const [change] = partly({ [LEKPLATSER]: { ...FILES[LEKPLATSER], distribution } }, files);
      const serves = change!.triples!.gained.filter((line) => line.includes('dcat#servesDataset'));
      expect(serves).toEqual([expect.stringMatching(/\/lekplatser> \.$/)]);
    });

    test('a new publisher brings itself with its first dataset', () => {
      const publisher = { ...FILES[PUBLISHER], organisationsnummer: '212000-9911' };
      const files = { 'nykommun/publisher.yaml': publisher, 'nykommun/bad.yaml': FILES[BADPLATSER] };
      const [first, second] = partly(files);
      expect(subjects(first!.triples!.gained)).toEqual(['<http://dataportal.se/organisation/SE2120009911>']);
      expect(subjects(second!.triples!.gained)).toContain(
        '<https://data.example.se/datasets/nykommun/bad#csv>',
      );
      expect(partly({ 'nykommun/publisher.yaml': publisher })[0]!.triples!.gained).toEqual([]);
    });
  });

  test('a default is told on the publisher, and each line once', () => {
    const publisher = { ...FILES[PUBLISHER], defaults: { license: 'CC-BY-4.0', spatial: ['0380'] } };
    const description = { ...FILES[BADPLATSER], description: 'Ny.' };
    const found = changesWhen({ [PUBLISHER]: publisher, [BADPLATSER]: description });
    expect(found.map(({ id }) => id)).toEqual(['exempelkommun', 'exempelkommun/badplatser']);
    const lines = found.flatMap(({ triples }) => [...triples!.gained, ...triples!.lost]);
    expect(new Set(lines).size).toBe(lines.length);
    expect(found[0]!.triples!.gained.join('\n')).toContain('http://creativecommons.org/licenses/by/4.0/');
  });

  test('they cannot be told of a thing that refers to what is not there', () => {
    const [change] = changesWhen({ [LEKPLATSER]: { ...FILES[LEKPLATSER], source: ['nagon/annanstans'] } });
    expect(change!.triples).toBeUndefined();
    expect(describeAll(change!)).toEqual(['Källa: +nagon/annanstans']);
  });
});
