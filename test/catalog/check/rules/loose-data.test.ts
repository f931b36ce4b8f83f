import { expect, test } from 'vitest';
import { checkSchema } from '../../../../catalog/check/json-schema/check.ts';
import { RULES } from '../../../../catalog/check/rules/index.ts';
import { readYaml } from '../../../../catalog/check/yaml/read.ts';
import { buildIndex } from '../../../../catalog/model/build-index.ts';
import { type AnyEntity, identify } from '../../../../catalog/model/entity.ts';
import { pointer, pointerPath } from '../../../../catalog/model/pointer.ts';
import { FIXTURE_ACCOUNTS } from '../../../fixtures/accounts.ts';
import { readFixtures, readValid } from '../../../fixtures/read-fixture.ts';

/**
 * A rule must expect anything to be missing: the schema takes out what does not fit, entries by their key and
 * items of lists so that their place stays empty. Every value of many files is taken out in turn.
 */
const oneOfEachRule = new Map(readFixtures().map((fixture) => [fixture.code, fixture]));
const files = RULES.flatMap(({ code }) => {
  const { wrong = [], changed = [] } = oneOfEachRule.get(code) ?? {};
  return wrong.filter(({ path }) => changed.includes(path));
}).concat(readValid());
const entities = files.flatMap(({ path, bytes }): AnyEntity[] => {
  const [identity, data] = [identify(path), readYaml(bytes).data];
  return identity ? [{ ...identity, data: checkSchema(identity.kind, data).data } as AnyEntity] : [];
});

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = at + pointer(key);
    return [here, ...pointersIn(child, here)];
  });
}

function without(data: object, at: string): object {
  const copy = structuredClone(data);
  const path = pointerPath(at);
  const last = path.pop() ?? '';
  const parent = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
  return copy;
}

function applyAll(entity: AnyEntity): void {
  const index = buildIndex([entity]);
  for (const rule of RULES) {
    if (rule.kinds.includes(entity.kind))
      rule.check(entity, { index, codes: new Set(), headings: () => undefined, accounts: FIXTURE_ACCOUNTS });
  }
}

test('there is something to take out', () => {
  expect(entities.length).toBeGreaterThan(50);
});

test('no rule throws when any one value is missing', () => {
  for (const entity of entities) {
    for (const at of pointersIn(entity.data)) {
      applyAll({ ...entity, data: without(entity.data, at) } as AnyEntity);
    }
  }
});

test('no rule throws when all is missing', () => {
  for (const entity of entities) applyAll({ ...entity, data: {} } as AnyEntity);
});
