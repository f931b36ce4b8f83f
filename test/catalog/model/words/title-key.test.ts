import { describe, expect, it } from 'vitest';
import { titleKey } from '../../../../catalog/model/words/title-key.ts';

const NAMES = ['Linköpings kommun', 'Linköping Municipality'];
const key = (title: string) => titleKey(title, NAMES);

describe('titleKey', () => {
  it.each([
    ['Badplatser', 'Badplats'],
    ['Badplatser', 'BADPLATSERNA'],
    ['Badplatser', 'Kommunens badplatser (GeoJSON)'],
    ['Badplatser', 'Badplatser i Linköpings kommun'],
    ['Badplatser', 'Linköpings badplatser'],
    ['Badplatser', 'Badplatser som öppna data'],
    ['Skolor och förskolor', 'Förskolor, skolor'],
    ['Museer', 'Museum'],
    ['Idéer', 'Ideer'],
  ])('is the same for %s and %s', (one, other) => {
    expect(key(other)).toBe(key(one));
  });

  it.each([
    ['Badvattenprover 2025', 'Badvattenprover 2026'],
    ['NYKO 2017 - nivå 1', 'NYKO 2017 - nivå 5'],
    ['Luftkvalitet PM2.5', 'Luftkvalitet PM10'],
    ['Indelning 1.2', 'Indelning 2.1'],
    ['Inflyttning till kommunen', 'Inflyttning från kommunen'],
    ['Förskolor', 'Öppna förskolor'],
    ['Badplatser', 'Badplåtar'],
    ['Parker', 'Parkeringar'],
    ['Vandringsleder', 'Vandringsledning'],
    ['Vatten', 'Vattendrag'],
  ])('tells %s and %s apart', (one, other) => {
    expect(key(other)).not.toBe(key(one));
  });

  it('is never empty for a title that holds something', () => {
    expect(key('!!!')).toBe('!!!');
    expect(key('Linköpings kommun')).not.toBe('');
  });

  it('takes long titles in linear time', () => {
    key('öppna data '.repeat(50_000));
  });
});
