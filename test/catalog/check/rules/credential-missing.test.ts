import { describe, expect, test } from 'vitest';
import { rule } from '../../../../catalog/check/rules/credential-missing.ts';
import type { RuleContext } from '../../../../catalog/model/issues/rule.ts';

const DISTRIBUTION = { accessURL: 'https://www.example.se/', downloadURL: ['https://www.example.se/a.csv'] };

function findingsOf(data: object, kind: 'dataset' | 'service' = 'dataset'): number {
  const entity = { kind, data, id: 'exempelkommun/a', path: 'datasets/exempelkommun/a.yaml' };
  return rule.check(entity as never, {} as RuleContext).length;
}

describe('a key that only the text tells of', () => {
  test.each([
    ['Kräver en API-nyckel.', 1],
    ['Uppdateras varje dag. API-nyckeln anges i parametern key.', 1],
    ['Genom ett API som kräver nyckel (CustomKey).', 1],
    ['Needs an account on the portal.', 1],
    ['Kräver ingen API-nyckel.', 0],
    ['Kan hämtas utan api-nyckel.', 0],
    ['No API key is needed.', 0],
    ['Statistiska områden, nyckelkodsområden, från 2017.', 0],
    ['Kolumnerna är datum, konto och belopp.', 0],
    ['Fordon som kräver registrering.', 0],
  ])('%s', (description, findings) => {
    expect(findingsOf({ description, distribution: [DISTRIBUTION] })).toBe(findings);
  });

  test('is found in a distribution, once a file', () => {
    const one = { ...DISTRIBUTION, description: 'Kräver nyckel.' };
    expect(findingsOf({ distribution: [one, one] })).toBe(1);
  });

  test('is no matter where a distribution or the service says it', () => {
    const credential = { kind: 'KEY' };
    const description = 'Kräver en API-nyckel.';
    expect(findingsOf({ description, distribution: [{ ...DISTRIBUTION, credential }, DISTRIBUTION] })).toBe(
      0,
    );
    expect(findingsOf({ description, distribution: [{ ...DISTRIBUTION, accessService: ['api'] }] })).toBe(0);
    expect(findingsOf({ description, credential }, 'service')).toBe(0);
    expect(findingsOf({ description }, 'service')).toBe(1);
  });

  test('a keyword says nothing', () => {
    expect(findingsOf({ keyword: ['API-nyckel'], distribution: [DISTRIBUTION] })).toBe(0);
  });
});
