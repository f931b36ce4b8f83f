import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../catalog/model/build-index.ts';
import { followReference } from '../../../../catalog/model/contents/follow-reference.ts';
import { type AnyEntity, type EntityKind, identify } from '../../../../catalog/model/entity.ts';
import { closest } from '../../../../catalog/model/words/closest.ts';

function entity(path: string, data: object = {}): AnyEntity {
  return { ...identify(`datasets/${path}`), data } as AnyEntity;
}

const index = buildIndex([
  entity('catalog.yaml'),
  entity('uppsala-kommun/publisher.yaml', { name: { sv: 'Uppsala kommun' } }),
  entity('uppsala-kommun/badplatser.yaml'),
  entity('uppsala-kommun/services/sok-api.yaml'),
  entity('uppsala-kommun/series/prover.yaml'),
  entity('habo-kommun/publisher.yaml', { name: 'Håbo kommun' }),
  entity('habo-kommun/lekplatser.yaml'),
]);

function follow(reference: string, kind: EntityKind) {
  const { suggest, ...followed } = {
    suggest: undefined,
    ...followReference({ reference, kind }, 'uppsala-kommun', index),
  };
  return suggest ? { ...followed, suggestion: suggest() } : followed;
}

test.each([
  ['badplatser', 'dataset'],
  ['uppsala-kommun/badplatser', 'dataset'],
  ['habo-kommun/lekplatser', 'dataset'],
  ['sok-api', 'service'],
  ['uppsala-kommun/services/sok-api', 'service'],
  ['prover', 'series'],
  ['habo-kommun', 'publisher'],
] as const)('%s leads to a %s', (reference, kind) => {
  expect(follow(reference, kind)).toEqual({ state: 'found' });
});

test.each([
  ['badplatser', 'series', 'dataset'],
  ['sok-api', 'dataset', 'service'],
  ['uppsala-kommun/series/prover', 'service', 'series'],
  ['catalog', 'publisher', 'catalog'],
] as const)('%s is no %s but a %s', (reference, kind, met) => {
  expect(follow(reference, kind)).toMatchObject({ state: 'other-kind', kind: met });
});

describe('what is missing', () => {
  test.each([
    ['badplaser', 'dataset', 'badplatser'],
    ['Badplatser', 'dataset', 'badplatser'],
    ['datasets/uppsala-kommun/badplatser.yaml', 'dataset', 'uppsala-kommun/badplatser'],
    ['uppsala-kommun/sok-api', 'service', 'uppsala-kommun/services/sok-api'],
    ['Håbo kommun', 'publisher', 'habo-kommun'],
    ['upsala-kommun', 'publisher', 'uppsala-kommun'],
    ['lekplatser', 'dataset', undefined],
    ['constructor', 'dataset', undefined],
    ['', 'dataset', undefined],
  ] as const)('%s (%s) was meant to be %s', (reference, kind, suggestion) => {
    expect(follow(reference, kind)).toEqual({ state: 'missing', suggestion });
  });
});

test('the closest is told only where it is one, and near', () => {
  expect(closest('badplaser', ['badplatser', 'badplats'])).toBe('badplatser');
  expect(closest('aaaaab', ['aaaaac', 'aaaaad'])).toBeUndefined();
  expect(closest('ab', ['ac'])).toBeUndefined();
  expect(closest('prover-2025', ['prover-2026'])).toBeUndefined();
  expect(closest('lekplatser', ['badplatser'])).toBeUndefined();
});
