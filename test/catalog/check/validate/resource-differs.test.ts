import { describe, expect, test } from 'vitest';
import { rule } from '../../../../catalog/check/rules/resource-differs.ts';
import { type SourceFile, validate } from '../../../../catalog/check/validate/validate.ts';
import { validateChange } from '../../../../catalog/check/validate/validate-change.ts';
import { buildIndex } from '../../../../catalog/model/build-index.ts';
import type { Statement } from '../../../../catalog/model/catalog-index.ts';
import { statementsIn } from '../../../../catalog/model/contents/statements-in.ts';
import type { Issue } from '../../../../catalog/model/issues/issue.ts';
import type { RuleContext } from '../../../../catalog/model/issues/rule.ts';
import { findProperty, PROPERTY_OWNERS } from '../../../../catalog/model/properties.ts';
import { readValid } from '../../../fixtures/read-fixture.ts';

const VALID = readValid();
const STANDARD = 'https://spec.example.se/1';

/** A dataset of the example region with `yaml` added to what it must have. */
function dataset(name: string, yaml: string): SourceFile {
  const text = `title: { sv: ${name}, en: ${name} }\ndescription: ${name} för varje dag.\n${yaml}\n`;
  return { path: `datasets/exempelregionen/${name}.yaml`, bytes: new TextEncoder().encode(text) };
}

function conforming(name: string, title: string): SourceFile {
  return dataset(name, `conformsTo: [{ uri: "${STANDARD}", title: "${title}" }]`);
}

function differing(issues: readonly Issue[]): [file: string, pointer: string, message: string][] {
  return issues
    .filter(({ code }) => code === 'resource-differs')
    .map(({ path, pointer, message }) => [path.slice(path.lastIndexOf('/') + 1), pointer, message.sv]);
}

function inAll(...files: SourceFile[]) {
  return differing(validate([...VALID, ...files]).report.issues);
}

describe('in the whole catalog', () => {
  test('where there are as many of each, both files are told, and each names the other', () => {
    const issues = inAll(conforming('a', 'Spec 1'), conforming('b', 'Specifikation 1'));
    expect(issues.map(([file, pointer]) => [file, pointer])).toEqual([
      ['a.yaml', '/conformsTo/0/title'],
      ['b.yaml', '/conformsTo/0/title'],
    ]);
    expect(issues[0]![2]).toContain('datasets/exempelregionen/b.yaml');
    expect(issues[1]![2]).toContain('datasets/exempelregionen/a.yaml');
  });

  test('where one file differs from many, it alone is told', () => {
    const many = ['a', 'b', 'c'].map((name) => conforming(name, 'Spec 1'));
    expect(inAll(...many, conforming('d', 'Spec ett'))).toEqual([
      [
        'd.yaml',
        '/conformsTo/0/title',
        `Titel (sv) för ”${STANDARD}” är ”Spec ett” här, men ”Spec 1” i datasets/exempelregionen/a.yaml.`,
      ],
    ]);
  });

  test('texts in different languages, and what only one file states, are no contradiction', () => {
    const english = dataset('b', `conformsTo: [{ uri: "${STANDARD}", title: { en: Spec one } }]`);
    const described = dataset('c', `conformsTo: [{ uri: "${STANDARD}", description: Om allt. }]`);
    expect(inAll(conforming('a', 'Spec 1'), english, described)).toEqual([]);
  });

  test('one address as a page here and as a specification there', () => {
    const page = dataset('b', `landingPage: [{ uri: "${STANDARD}", title: Sidan }]`);
    expect(inAll(conforming('a', 'Spec 1'), page).map(([file]) => file)).toEqual(['a.yaml', 'b.yaml']);
  });

  test('twice in the same file', () => {
    const twice = dataset(
      'a',
      `page: [{ uri: "${STANDARD}", title: Ett }]\nlandingPage: [{ uri: "${STANDARD}", title: Två }]`,
    );
    expect(inAll(twice).map(([, , message]) => message)).toEqual([
      `Titel (sv) för ”${STANDARD}” är ”Ett” här, men ”Två” i samma fil, på ett annat ställe.`,
      `Titel (sv) för ”${STANDARD}” är ”Två” här, men ”Ett” i samma fil, på ett annat ställe.`,
    ]);
  });

  test('long texts are compared although the index has no room for them', () => {
    const described = (name: string, text: string) =>
      dataset(name, `conformsTo: [{ uri: "${STANDARD}", description: "${text}" }]`);
    const long = 'Om hur det är. '.repeat(20);
    expect(inAll(described('a', long), described('b', long))).toEqual([]);
    const issues = inAll(described('a', `${long}x`), described('b', `${long}y`));
    expect(issues.map(([file]) => file)).toEqual(['a.yaml', 'b.yaml']);
    expect(issues[0]![2]).toContain('men något annat i datasets/exempelregionen/b.yaml');
  });

  test('lists say the same in any order', () => {
    const by = (name: string, mbox: string) =>
      dataset(
        name,
        `creator: { uri: "https://lab.example.se/#o", name: Labb, type: Company, mbox: [${mbox}] }`,
      );
    expect(
      inAll(by('a', 'a@lab.example.se, b@lab.example.se'), by('b', 'b@lab.example.se, a@lab.example.se')),
    ).toEqual([]);
    expect(inAll(by('a', 'a@lab.example.se'), by('b', 'b@lab.example.se'))).toHaveLength(2);
  });

  test('a place of the code lists has the rectangle of the list', () => {
    const placed = (bbox: string) =>
      dataset('a', `spatial: [{ uri: "https://sws.geonames.org/2666219/", bbox: ${bbox} }]`);
    expect(inAll(placed('[17.07, 59.72, 18.46, 60.21]'))).toEqual([]);
    const [[, pointer, message] = []] = inAll(placed('[17, 59, 18, 60]'));
    expect(pointer).toBe('/spatial/0/bbox');
    expect(message).toContain('schemas/vocabularies/municipality.json');
  });

  test('a publisher is what its own file says, by its number or its uri', () => {
    const made = (uri: string) =>
      dataset('a', `creator: { uri: "${uri}", name: Annat namn, type: RegionalAuthority }`);
    const [[file, pointer, message] = []] = inAll(made('http://dataportal.se/organisation/SE2321009900'));
    expect([file, pointer]).toEqual(['a.yaml', '/creator/name']);
    expect(message).toContain('”Exempelregionen” i datasets/exempelregionen/publisher.yaml');
    expect(inAll(made('https://annan.example.se/'))).toEqual([]);
  });
});

describe('in a pull request, of which only the index of the rest is known', () => {
  const { entities, cooperation } = validate([...VALID, conforming('a', 'Spec 1')]);
  const published = buildIndex([...entities, ...cooperation]);
  const inChange = (...files: SourceFile[]) =>
    differing(validateChange({ files, removed: [], around: [] }, published).report.issues);

  test('the changed file is told, and names the one that stays', () => {
    const [[file, pointer, message] = []] = inChange(conforming('b', 'Spec ett'));
    expect([file, pointer]).toEqual(['b.yaml', '/conformsTo/0/title']);
    expect(message).toContain('”Spec 1” i datasets/exempelregionen/a.yaml');
  });

  test('nothing is said where both are changed alike, or the other goes', () => {
    expect(inChange(conforming('a', 'Spec ett'), conforming('b', 'Spec ett'))).toEqual([]);
    const change = {
      files: [conforming('b', 'Spec ett')],
      removed: ['datasets/exempelregionen/a.yaml'],
      around: [],
    };
    expect(differing(validateChange(change, published).report.issues)).toEqual([]);
  });
});

test('every part that has an address of its own is compared by its words, as the table of properties has them', () => {
  const described = PROPERTY_OWNERS.filter((owner) => findProperty(owner, 'uri'));
  const parts = described.filter((owner) => !['publisher', 'dataset', 'service', 'series'].includes(owner));
  expect(parts.sort()).toEqual([
    'agent',
    'concept',
    'credential',
    'document',
    'licence',
    'place',
    'standard',
  ]);
  const uri = 'https://sak.example.se/';
  const files = {
    agent: { creator: { uri, name: 'A', type: 'Company', mbox: ['a@example.se'] } },
    concept: { type: [{ uri, title: 'A' }] },
    credential: { distribution: [{ accessURL: uri, credential: { kind: 'KEY', uri, title: 'A' } }] },
    document: { page: [{ uri, title: 'A' }] },
    licence: { distribution: [{ accessURL: uri, license: { uri, title: 'A' } }] },
    place: { spatial: [{ uri, title: 'A', bbox: [1, 2, 3, 4] }] },
    standard: { conformsTo: [{ uri, title: 'A' }] },
  };
  const stated = Object.values(files).map((data) =>
    statementsIn({ kind: 'dataset', path: 'x', data: data as never }).map(
      ({ property, value }) => `${property.key} ${value}`,
    ),
  );
  expect(stated).toEqual([
    ['name A', 'type Company', 'mbox a@example.se'],
    ['title A'],
    ['title A'],
    ['title A'],
    ['title A'],
    ['title A', 'bbox 1,2,3,4'],
    ['title A'],
  ]);
});

test('the statements about a resource are gone through once, however many files make them', () => {
  let rounds = 0;
  class Counted extends Array<Statement> {
    override [Symbol.iterator]() {
      rounds += 1;
      return super[Symbol.iterator]();
    }
  }
  const { entities } = validate(['a', 'b', 'c', 'd'].map((name) => conforming(name, `Spec ${name === 'd'}`)));
  const index = buildIndex(entities);
  for (const [key, statements] of index.statements) index.statements.set(key, Counted.from(statements));
  rounds = 0;
  const findings = entities.map(
    (entity) => rule.check(entity as never, { index } as unknown as RuleContext).length,
  );
  expect([findings, rounds]).toEqual([[0, 0, 0, 1], index.statements.size]);
});
