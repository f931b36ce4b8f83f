import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../../../catalog/edge/load.ts';
import { MOST_FIELDS } from '../../../../catalog/past/changes/change.ts';
import { compareVersions, type Version } from '../../../../catalog/past/changes/compare-versions.ts';
import { EVERYTHING } from '../../dcat/everything.ts';
import { labelledLines } from '../../dcat/lines.ts';
import { type Files, partsOf, versionOf } from './versions.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The files of the real catalog and of the one with everything, by path below `datasets/`. */
let real: Files = {};

beforeAll(async () => {
  const { validation } = await load(ROOT);
  real = Object.fromEntries(
    validation.entities.map(({ path, data }) => [path.slice('datasets/'.length), data]),
  );
});

type Random = (most: number) => number;
type Data = Record<string, unknown>;

/** Texts that have broken something somewhere. */
const HOSTILE = [
  '',
  '<script>',
  '@everyone',
  '\u0000\u202e\ud800',
  '|a|\n\n# b',
  '$&'.repeat(2000),
  '__proto__',
];

/** One change of the files as somebody might make it, by mistake or on purpose. */
function changedOnce(files: Files, random: Random): Files {
  const names = Object.keys(files);
  const name = names[random(names.length)]!;
  const data = { ...files[name] } as Data;
  const keys = Object.keys(data);
  const key = keys[random(keys.length)] ?? 'title';
  const other = files[names[random(names.length)]!] as Data;
  const steps: (() => Files)[] = [
    () => ({ ...files, [name]: without(data, key) }),
    () => ({ ...files, [name]: { ...data, [key]: other[key] ?? data[key] } }),
    () => ({ ...files, [name]: { ...data, [key]: HOSTILE[random(HOSTILE.length)] } }),
    () => ({
      ...files,
      [name]: { ...data, [key]: Array.isArray(data[key]) ? data[key].toReversed() : undefined },
    }),
    () => without(files as Data, name) as Files,
    () => ({ ...(without(files as Data, name) as Files), [renamed(name)]: data }),
    () => ({ ...files, [name]: { ...other } }),
  ];
  return steps[random(steps.length)]!();
}

/** One that leaves every file valid. */
function validlyChanged(files: Files, random: Random): Files {
  const names = Object.keys(files).filter((name) => name.split('/').length === 2);
  const name = names[random(names.length)]!;
  const data = files[name] as Data;
  if (name.endsWith('publisher.yaml')) {
    const steps: Data[] = [
      { ...data, name: 'Ett annat namn' },
      without(data, 'defaults'),
      without(data, 'homepage'),
    ];
    return { ...files, [name]: steps[random(steps.length)]! };
  }
  const optional = Object.keys(data).filter(
    (key) => !['title', 'description', 'inSeries', 'source', 'hasVersion'].includes(key),
  );
  const steps: (() => Files)[] = [
    () => ({ ...files, [name]: without(data, optional[random(optional.length)] ?? 'theme') }),
    () => ({ ...files, [name]: { ...data, title: { sv: 'Ny titel', de: 'Neu' } } }),
    () => ({ ...files, [name]: { ...data, spatial: ['0380', '1980'], license: undefined } }),
    () => ({ ...files, [renamed(name)]: { ...without(data, 'uri', 'identifier'), theme: ['TRAN'] } }),
  ];
  return steps[random(steps.length)]!();
}

function renamed(name: string): string {
  return name.endsWith('publisher.yaml') ? name : name.replace('.yaml', '-ny.yaml');
}

function without(data: Data, ...keys: string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

/** Numbers below what is asked, from what fast-check chooses and can make smaller. */
function numbersFrom(list: readonly number[]): Random {
  let position = 0;
  return (most) => (most === 0 ? 0 : (list[position++ % list.length] ?? 0) % most);
}

const choices = fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 });

function changedBy(files: Files, list: readonly number[], times: number, change: typeof changedOnce): Files {
  const random = numbersFrom(list);
  return Array.from({ length: times }).reduce<Files>((changed) => change(changed, random), files);
}

describe('any two versions of real files', () => {
  test('can be compared, and what is told is bounded', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 3 }), fc.boolean(), (list, times, everything) => {
        const files = everything ? EVERYTHING : real;
        const after = changedBy(files, list, times, changedOnce);
        for (const change of compareVersions(versionOf(files), versionOf(after))) {
          expect(change.fields.length).toBeLessThanOrEqual(MOST_FIELDS);
          const words = change.fields.flatMap(({ label, before, after }) => [label, before, after]);
          const texts = [change.title, ...words].flatMap((one) => (one ? [one.sv, one.en] : []));
          expect(texts.filter((text) => text.length > 700 || /\p{Cc}/u.test(text))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('are the same where they are the same', () => {
    expect(compareVersions(versionOf(real), versionOf(structuredClone(real)))).toEqual([]);
    expect(compareVersions(versionOf(EVERYTHING), versionOf(structuredClone(EVERYTHING)))).toEqual([]);
  });

  test('turned round, what was gained is lost', () => {
    fc.assert(
      fc.property(choices, (list) => {
        const [one, other] = [versionOf(real), versionOf(changedBy(real, list, 2, validlyChanged))];
        const [there, back] = [compareVersions(one, other), compareVersions(other, one)];
        const all = (changes: typeof there, side: 'gained' | 'lost') =>
          changes.flatMap(({ triples }) => triples?.[side] ?? []).sort();
        expect(all(there, 'gained')).toEqual(all(back, 'lost'));
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test.each([
    ['the real catalog', () => real],
    ['the catalog with everything', () => EVERYTHING],
  ])(
    'gain and lose what their feeds do: %s',
    async (_, filesOf) => {
      const files = filesOf();
      const before = versionOf(files);
      const was = await feedOf(before);
      await fc.assert(
        fc.asyncProperty(choices, fc.integer({ min: 1, max: 3 }), async (list, times) => {
          const after = versionOf(changedBy(files, list, times, validlyChanged));
          const changes = compareVersions(...onlyChanged(before, after));
          const is = await feedOf(after);
          const told = (side: 'gained' | 'lost') => changes.flatMap(({ triples }) => triples![side]).sort();
          expect(told('gained')).toEqual([...is].filter((line) => !was.has(line)).sort());
          expect(told('lost')).toEqual([...was].filter((line) => !is.has(line)).sort());
        }),
        { numRuns: 15 },
      );
    },
    240_000,
  );

  test('of a part of the catalog nothing is told that its feed does not gain or lose', async () => {
    const before = versionOf(EVERYTHING);
    const was = await feedOf(before);
    await fc.assert(
      fc.asyncProperty(choices, fc.integer({ min: 1, max: 3 }), async (list, times) => {
        const after = versionOf(changedBy(EVERYTHING, list, times, validlyChanged));
        const changes = compareVersions(...partsOf(before, after));
        const is = await feedOf(after);
        const told = (side: 'gained' | 'lost') => changes.flatMap(({ triples }) => triples![side]);
        expect(told('gained').filter((line) => was.has(line) || !is.has(line))).toEqual([]);
        expect(told('lost').filter((line) => !was.has(line) || is.has(line))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});

/** The two versions with only those files that differ, and the whole catalog beside them. */
function onlyChanged(before: Version, after: Version): [Version, Version] {
  const [was, is] = partsOf(before, after);
  return [
    { ...was, catalog: before.catalog },
    { ...is, catalog: after.catalog },
  ];
}

async function feedOf({ catalog }: Version): Promise<Set<string>> {
  return new Set(labelledLines(catalog!));
}
