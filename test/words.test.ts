import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODE_FOLDERS, sourcesBelow, textOf } from './architecture/imports.ts';

const ROOT = join(import.meta.dirname, '..');

/** Names that say nothing of the value, and verbs that no function of this field has. */
const VALUES = ['one', 'what', 'found', 'said', 'told', 'held'];
const FUNCTIONS = ['said', 'told', 'found', 'obey', 'deed', 'mend', 'untold'];
/** Types that mean something only beside the file that they stand in. */
const TYPES = ['Found', 'Said', 'Told', 'Held', 'Around', 'Looking', 'Telling', 'Standing', 'Wrong'];

const sources = CODE_FOLDERS.flatMap(sourcesBelow);

function namesIn(file: string, pattern: RegExp): string[] {
  const code = textOf(file).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(pattern)].map(([, name]) => `${file}: ${name}`);
}

function namedIn(patterns: readonly RegExp[]): string[] {
  return sources.flatMap((file) => patterns.flatMap((pattern) => namesIn(file, pattern)));
}

test('no value has a name that says nothing', () => {
  const names = VALUES.join('|');
  const declared = new RegExp(`\\b(?:const|let)\\s+(${names})\\b`, 'g');
  const parameter = new RegExp(`\\(\\s*(${names})\\s*(?:\\)\\s*=>|:)`, 'g');
  expect(sources.length).toBeGreaterThan(800);
  expect(namedIn([declared, parameter])).toEqual([]);
});

test('no function has a name that is no verb of this field', () => {
  expect(namedIn([new RegExp(`\\bfunction\\s+(${FUNCTIONS.join('|')})\\b`, 'g')])).toEqual([]);
});

test('every type can be read without the file that it stands in', () => {
  expect(namedIn([new RegExp(`\\b(?:interface|type)\\s+(${TYPES.join('|')})\\b`, 'g')])).toEqual([]);
});

/** A folder for a single small file is a step on the way to it and nothing more. */
test('no folder holds a single file, and none so many that nothing is found in it', () => {
  const folders = new Map<string, number>();
  for (const file of sources) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const single = [...folders].filter(([folder, files]) => {
    const inside = readdirSync(join(ROOT, folder), { withFileTypes: true });
    return files === 1 && inside.length === 1;
  });
  expect(single).toEqual([]);
  const crowded = [...folders].filter(([, files]) => files > 70).map(([folder]) => folder);
  expect(crowded).toEqual(['catalog/check/rules']); // one file for each code
});
