import { describe, expect, test } from 'vitest';
import { concept } from '../../../catalog/model/vocabularies.ts';
import { coveredMunicipalities, isMunicipalityName } from '../../../site/search/make-index/covered-places.ts';

const county = concept('county', '05')!;
const municipality = concept('municipality', '0580')!;

describe('data about a county', () => {
  test('are about each municipality in it, by its name and by what it is called', () => {
    const names = coveredMunicipalities([county]);
    expect(names).toHaveLength(13);
    expect(names).toContain('Norrköping Norrköpings kommun');
    expect(names.join(' ')).not.toContain('Uppsala');
  });

  test('and data about a municipality are about no other, nor are those about the whole country', () => {
    expect(coveredMunicipalities([municipality])).toEqual([]);
    expect(coveredMunicipalities([concept('country', 'SE')!])).toEqual([]);
  });
});

test('the name of a municipality is no compound', () => {
  expect(isMunicipalityName('norrköping')).toBe(true);
  expect(isMunicipalityName('köpingsvik')).toBe(false);
});
