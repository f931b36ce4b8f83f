import { type Excerpt, excerpt } from '../site/rules/excerpt.ts';
import { type Fixture, readFixtures } from '../test/fixtures/read-fixture.ts';

/** The same part of the catalog, as it is wrong and as it is right. */
export interface Example {
  wrong: Excerpt[];
  right: Excerpt[];
}

/** What `code` is about, from the code's own tests: only what differs. `undefined` where there is none. */
export function exampleOf(code: string): Example | undefined {
  const fixture = readFixtures().find((one) => one.code === code);
  if (!fixture) return undefined;
  return { wrong: excerptsOf(fixture, 'wrong', 'right'), right: excerptsOf(fixture, 'right', 'wrong') };
}

type Side = 'wrong' | 'right';

function excerptsOf(fixture: Fixture, side: Side, other: Side): Excerpt[] {
  return fixture.changed.flatMap((path) => {
    const text = textOf(fixture, side, path);
    return text === undefined ? [] : [excerpt(path, text, textOf(fixture, other, path))];
  });
}

function textOf(fixture: Fixture, side: Side, path: string): string | undefined {
  const file = fixture[side].find((one) => one.path === path);
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}
